import type { FigureWarning } from "./figure-error.ts";
import type { Legend } from "./legend.ts";
import type { SvgNode } from "./svg/node.ts";

/** What an engine gives the frame: the picture as a tidy tree in its own coordinates, and what is drawn beside it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: SvgNode;
  readonly legends: readonly Legend[];
  readonly warnings: readonly FigureWarning[];
  /** The complete Vega-Lite specification, data inline, when Vega-Lite drew it. */
  readonly vegaLite?: object;
}
