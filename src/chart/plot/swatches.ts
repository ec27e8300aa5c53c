import type { Swatch } from "../legend.ts";
import { roundNumber } from "../svg/node.ts";
import type { ScaleInfo } from "./legend.ts";
import type { MarkInside } from "./marks.ts";

/** What a colour looks like in the picture: a line, a dot, or an area of any kind. */
export function swatchOf(marks: readonly MarkInside[]): Swatch {
  const colored = marks.filter(
    ({ ariaLabel, channels }) => ariaLabel !== "text" && (channels?.fill || channels?.stroke),
  );
  if (colored.length === 0) return "square";
  if (colored.every(({ channels, ariaLabel }) => !channels?.fill && ariaLabel !== "dot")) return "line";
  return colored.every(({ ariaLabel }) => ariaLabel === "dot") ? "dot" : "square";
}

/** A symbol of d3's, as Plot's symbol scales give them. */
interface PlotSymbol {
  draw(context: PathPen, size: number): void;
}

interface PathPen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  arc(x: number, y: number, radius: number): void;
  closePath(): void;
}

/** Area in px² of a symbol in a legend. */
const AREA = 64;

/** The path of a symbol around 0,0: what d3 draws on a canvas, written down. Its only arcs are whole circles. */
function symbolPath(symbol: PlotSymbol): string {
  const parts: string[] = [];
  const n = roundNumber;
  symbol.draw(
    {
      moveTo: (x, y) => parts.push(`M${n(x)},${n(y)}`),
      lineTo: (x, y) => parts.push(`L${n(x)},${n(y)}`),
      rect: (x, y, width, height) => parts.push(`M${n(x)},${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`),
      arc: (x, y, r) =>
        parts.push(
          `M${n(x + r)},${n(y)}A${n(r)},${n(r)},0,1,1,${n(x - r)},${n(y)}A${n(r)},${n(r)},0,1,1,${n(x + r)},${n(y)}`,
        ),
      closePath: () => parts.push("Z"),
    },
    AREA,
  );
  return parts.join("");
}

/** What draws the symbol of a value in a legend, where the picture tells values apart by symbols too. */
export function symbolsOf(
  symbol: ScaleInfo | undefined,
  color: ScaleInfo,
  marks: readonly MarkInside[],
): ((value: unknown) => { path: string; stroked: boolean }) | undefined {
  const same =
    symbol?.domain?.length === color.domain?.length && symbol?.domain?.every((v, i) => v === color.domain?.[i]);
  if (!symbol || !same) return undefined;
  const stroked = marks.some(
    (mark) => mark.channels?.symbol && !mark.channels.fill && mark.channels.stroke !== undefined,
  );
  return (value) => ({ path: symbolPath(symbol.apply(value) as PlotSymbol), stroked });
}
