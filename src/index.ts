/** What a notebook may import; nothing else is public. */

export { countAttacks, countable, totalAttacks } from "./analysis/counting.ts";
export { placeAround, placeInPeriods, yearsOf } from "./analysis/periods.ts";
export { departementMap } from "./chart/story/departement-map.ts";
export { departementTiles } from "./chart/story/departement-tiles.ts";
export { lineLabels } from "./chart/story/line-labels.ts";
export { multiples } from "./chart/story/multiples.ts";
export { spans } from "./chart/story/spans.ts";
export { strip } from "./chart/story/strip.ts";
export { timeline } from "./chart/story/timeline.ts";
export { units } from "./chart/story/units.ts";
export { openDossier } from "./dossier/open.ts";
export { notebook } from "./notebook/notebook.ts";
export { shapesCredit } from "./places/departement-shapes.ts";
export { departements } from "./places/departements.ts";
