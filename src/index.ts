/** What a notebook may import; nothing else is public. */

export { countAttacks, countable, totalAttacks } from "./analysis/counting.ts";
export { placeAround, placeInPeriods } from "./analysis/periods.ts";
export { stackSpans } from "./analysis/spans.ts";
export { openDossier } from "./dossier/open.ts";
export { notebook } from "./notebook/notebook.ts";
export { departements } from "./places/departements.ts";
export { tileGrid } from "./places/tile-grid.ts";
