import type { Figures } from "./abstract.ts";
import { arcs } from "./figures/arcs.ts";
import { areas } from "./figures/areas.ts";
import { arrows } from "./figures/arrows.ts";
import { bars } from "./figures/bars.ts";
import { cells } from "./figures/cells.ts";
import { distributions } from "./figures/distributions.ts";
import { dots } from "./figures/dots.ts";
import { errorBars } from "./figures/error-bars.ts";
import { facets } from "./figures/facets.ts";
import { groupedBars } from "./figures/grouped-bars.ts";
import { lines } from "./figures/lines.ts";
import { maps } from "./figures/maps.ts";
import { rules } from "./figures/rules.ts";
import { spans } from "./figures/spans.ts";
import { stackedBars } from "./figures/stacked-bars.ts";
import { texts } from "./figures/texts.ts";
import { ticks } from "./figures/ticks.ts";
import { waffles } from "./figures/waffles.ts";

/** Every figure of the gallery, in the order its page shows them. */
export const gallery: Figures = {
  ...bars,
  ...stackedBars,
  ...groupedBars,
  ...lines,
  ...areas,
  ...dots,
  ...ticks,
  ...rules,
  ...texts,
  ...cells,
  ...facets,
  ...maps,
  ...errorBars,
  ...arrows,
  ...waffles,
  ...distributions,
  ...spans,
  ...arcs,
};
