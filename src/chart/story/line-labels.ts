import * as Plot from "@observablehq/plot";
import type { Text } from "../../locale/lang.ts";
import { storyMessages } from "../../locale/messages/story.ts";
import type { Canvas } from "../canvas.ts";
import { contrast } from "../contrast.ts";
import { FigureError } from "../figure-error.ts";
import { type Get, type Rows, read, words } from "./read.ts";
import { spread } from "./spread.ts";

export interface LineLabelsOptions<T> {
  readonly x: Get<T, Date | number>;
  readonly y: Get<T, number | null>;
  /** What makes a line: one label each. */
  readonly z: Get<T, string>;
  /** What the label says; the line's name (`z`) unless told. */
  readonly label?: Get<T, Text | string>;
  /** Colour of the line, given to its label where it can be read on the paper. */
  readonly color?: Get<T, string>;
  /** Widest a label may be before it is broken, in px; 28 % of the drawing unless told. */
  readonly width?: number;
}

interface End {
  readonly at: Date | number;
  readonly y: number;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly ink: string;
}

const NEAR = 6;
const FAR = 20;
/** How far a label may be moved and still be seen to belong to its line, in px. */
const SLIGHT = 3;

function endsOf<T>(t: Canvas, rows: Rows<T>, options: LineLabelsOptions<T>): End[] {
  const last = new Map<string, End>();
  const { line } = t.type.axis;
  [...rows].forEach((row, i) => {
    const x = read(options.x, row, i);
    const y = read(options.y, row, i);
    const z = String(read(options.z, row, i));
    if (x === undefined || y === undefined || y === null || !Number.isFinite(Number(x))) return;
    const before = last.get(z);
    if (before && Number(before.at) > Number(x)) return;
    const text = t.wrap(words(t, options.label ? read(options.label, row, i) : z), options.width ?? t.width * 0.28, {
      weight: 600,
    });
    const color = read(options.color, row, i) ?? t.color.ink;
    const legible = /^#[0-9a-f]{6}$/i.test(color) && contrast(color, t.color.paper) >= 4.5;
    const lines = text.split("\n");
    const width = Math.max(...lines.map((one) => t.textWidth(one, { weight: 600 })));
    last.set(z, { at: x, y, text, width, height: lines.length * line, ink: legible ? color : t.color.muted });
  });
  return [...last.values()];
}

type Scale = (value: unknown) => number;

/** Where a line ends and where its label stands, in px. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  /** A line ties the label to its end. */
  readonly tied: boolean;
}

/** Labels in a column (or at ends too far apart to touch), from the top, as near their ends as they can be. */
function column(ends: readonly Placed[], top: number, bottom: number): Map<number, number> {
  const order = [...ends].sort((a, b) => a.y - b.y || a.i - b.i);
  const needed = order.reduce((sum, { height }) => sum + height, 0);
  if (needed > bottom - top) {
    const at = { count: ends.length, needed: Math.ceil(needed), room: Math.floor(bottom - top) };
    throw new FigureError("line-labels-room", storyMessages.lineLabelsRoom(at));
  }
  const tops = spread(
    order.map(({ y, height }) => y - height / 2),
    order.map(({ height }) => height),
    top,
    bottom,
  );
  return new Map(order.map(({ i, height }, at) => [i, (tops[at] ?? 0) + height / 2]));
}

type Placed = End & { readonly i: number; readonly x: number };

/** One column after the last point of all; lines that end long before have their label at their own end. */
function settle(ends: readonly End[], scales: { x: Scale; y: Scale }, top: number, bottom: number): Spot[] {
  const placed = ends.map((end, i): Placed => ({ ...end, i, x: scales.x(end.at), y: scales.y(end.y) }));
  const edge = Math.max(...placed.map(({ x }) => x));
  const isEarly = ({ x, width }: Placed): boolean => x + NEAR + width + FAR < edge;
  const late = column(
    placed.filter((end) => !isEarly(end)),
    top,
    bottom,
  );
  const early = column(placed.filter(isEarly), top, bottom);
  const moved = ({ i, x, y }: Placed): boolean => edge - x > 1 || Math.abs((late.get(i) ?? y) - y) > SLIGHT;
  const offset = placed.some((end) => !isEarly(end) && moved(end)) ? FAR : NEAR;
  return placed.map((end) => {
    const { i, x, y } = end;
    if (isEarly(end)) return { x, y, labelX: x + NEAR, labelY: early.get(i) ?? y, tied: false };
    return { x, y, labelX: edge + offset, labelY: late.get(i) ?? y, tied: moved(end) };
  });
}

/**
 * Names lines at their ends instead of in a legend: labels in one column after the last point, as near their line's
 * height as their neighbours allow, never over each other, tied to it where they had to move.
 *
 *     marks: [Plot.lineY(rows, { x: "date", y: "n", stroke: color }), ...lineLabels(t, rows, { x: "date", y: "n", z: "name", color })]
 *
 * @returns marks; the chart's right margin is found by measuring them
 * @throws FigureError, on drawing, when the labels together are higher than the chart
 */
export function lineLabels<T>(t: Canvas, rows: Rows<T>, options: LineLabelsOptions<T>): Plot.Markish[] {
  const ends = endsOf(t, rows, options);
  if (ends.length === 0) return [];
  const place =
    (which: "label" | "tie"): Plot.InitializerFunction =>
    (data, facets, _channels, scales, dimensions) => {
      const { x, y } = scales as unknown as { x: Scale; y: Scale };
      const spots = settle(ends, { x, y }, dimensions.marginTop - 8, dimensions.height - dimensions.marginBottom + 4);
      const value = (get: (spot: (typeof spots)[number]) => number) => ({ value: spots.map(get) });
      const tied = (facet: ArrayLike<number>) => Uint32Array.from(facet).filter((i) => spots[i]?.tied);
      return which === "label"
        ? { data, facets, channels: { x: value((s) => s.labelX), y: value((s) => s.labelY) } }
        : {
            data,
            facets: facets.map(tied) as never,
            channels: {
              x1: value((s) => s.x + NEAR),
              y1: value((s) => s.y),
              x2: value((s) => s.labelX - NEAR / 2),
              y2: value((s) => s.labelY),
            },
          };
    };
  return [
    Plot.link(ends, {
      ...Plot.initializer({ x1: "at", x2: "at", y1: "y", y2: "y" }, place("tie")),
      stroke: t.color.other,
      strokeWidth: 1,
    } as Plot.LinkOptions),
    Plot.text(ends, {
      ...Plot.initializer({ x: "at", y: "y" }, place("label")),
      text: "text",
      textAnchor: "start",
      fontWeight: 600,
      fill: "ink",
      stroke: t.color.paper,
      strokeWidth: 3,
    } as Plot.TextOptions),
  ];
}
