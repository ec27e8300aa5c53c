import type { Text } from "../../locale/lang.ts";
import { storyMessages } from "../../locale/messages/story.ts";
import type { Canvas } from "../canvas.ts";
import type { VegaLiteSpec } from "../figure.ts";
import { FigureError } from "../figure-error.ts";
import { mixColors } from "../mix.ts";
import { type Get, ofRow, ownName, type Rows, read, words } from "./read.ts";

export interface PerHundredOptions<T> {
  /** Out of a hundred: a whole number. */
  readonly value: Get<T, number>;
  /** Who answered, what, when; the row's `fr` and `en` unless told. */
  readonly label?: Get<T, Text | string>;
  /** How the source words the number, before it: "less than". */
  readonly qualifier?: Get<T, Text | string | null | undefined>;
  /** The number is only a bound: its dots are hollow. */
  readonly bound?: Get<T, boolean>;
  /** Colour of the dots counted; the accent unless told. */
  readonly color?: Get<T, string>;
}

const AIR = 16;
/** Side of a grid, in dots. */
const SIDE = 10;
/** Length of a dash that its round ends make a dot. */
const DOT = 0.01;
/** How far from paper the dots not counted are, as a share of the way to the palette's other: seen, and behind. */
const REST = 0.65;

/**
 * Percentages of survey answers as people one can count: a grid of a hundred dots each, as many filled as the survey
 * says, its number and words under it. A Vega-Lite specification, in px.
 *
 * @param rows one percentage each, drawn in the order given
 * @throws FigureError on what is not a whole number from 0 to 100
 */
export function perHundred<T>(t: Canvas, rows: Rows<T>, options: PerHundredOptions<T>): VegaLiteSpec {
  const given = [...rows].map((row, i) => ({
    ...ofRow(t, row),
    label: words(t, read(options.label ?? ownName, row, i)),
    value: Number(read(options.value, row, i)),
    qualifier: words(t, read(options.qualifier, row, i)),
    bound: Boolean(read(options.bound, row, i)),
    color: read(options.color, row, i) ?? t.color.accent,
  }));
  for (const { label, value } of given)
    if (!Number.isInteger(value) || value < 0 || value > SIDE * SIDE)
      throw new FigureError("not-per-hundred", storyMessages.notPerHundred({ label, value: String(value) }));

  const { size, line } = t.type.axis;
  const columns = Math.min(given.length, t.narrow ? 2 : 5);
  const cell = (t.width + AIR) / columns;
  const pitch = Math.min(12, Math.floor((cell - AIR) / SIDE));
  const grid = pitch * SIDE;
  const sayNumber = ({ qualifier, value }: (typeof given)[number]) =>
    t.say({ fr: `${qualifier} ${value} sur 100`, en: `${qualifier} ${value} in 100` }).trim();
  const cells = given.map((one) => ({
    ...one,
    number: t.wrap(sayNumber(one), cell - AIR, { weight: 600 }).split("\n"),
    lines: t.wrap(one.label, cell - AIR).split("\n"),
  }));

  let top = 0;
  type Placed = (typeof placed)[number];
  const placed = cells.map((one, i) => {
    const row = cells.slice(i - (i % columns), i - (i % columns) + columns);
    const x = (i % columns) * cell;
    const numberLines = Math.max(...row.map(({ number }) => number.length));
    const y = top;
    const at = { x, y, numberY: y + grid + 6, labelY: y + grid + 8 + numberLines * line };
    if (i % columns === columns - 1 || i === cells.length - 1)
      top = at.labelY + Math.max(...row.map(({ lines }) => lines.length)) * line + AIR;
    return { ...one, ...at };
  });
  const height = top - AIR;

  const position = {
    x: { field: "x", type: "quantitative", scale: null, axis: null },
    y: { field: "y", type: "quantitative", scale: null, axis: null },
  };
  // a row of ten is one dotted line, round at the ends: fifty lines weigh less than five hundred dots
  const across = (grid: Placed, from: number, to: number) =>
    Array.from({ length: SIDE }, (_, row) => [Math.max(from, row * SIDE), Math.min(to, (row + 1) * SIDE)] as const)
      .filter(([first, end]) => first < end)
      .map(([first, end]) => {
        const x = grid.x + (first % SIDE) * pitch + pitch / 2;
        return { x, x2: x + (end - first - 1) * pitch + DOT, y: grid.y + (Math.floor(first / SIDE) + 0.5) * pitch };
      });
  const rest = mixColors([t.color.paper, t.color.other], REST);
  const dots = (ring: boolean) =>
    placed.flatMap((one) => {
      const { figureRow, label, number } = one;
      const lines = (from: number, to: number, color: string) =>
        across(one, from, to).map((line) => ({
          ...line,
          color,
          // what hollows a dot out is no mark: it stays over the dot
          ...(ring ? {} : { said: [label, number.join(" ")].join("\n"), figureRow }),
        }));
      if (ring) return one.bound ? lines(0, one.value, t.color.paper) : [];
      return [...lines(0, one.value, one.color), ...lines(one.value, SIDE * SIDE, rest)];
    });
  const dotted = (ring: boolean) => ({
    data: { values: dots(ring) },
    mark: { type: "rule", strokeCap: "round", strokeDash: [DOT, pitch - DOT], strokeWidth: pitch - (ring ? 5.5 : 3) },
    encoding: {
      ...position,
      x2: { field: "x2" },
      color: { field: "color", type: "nominal", scale: null },
      ...(ring ? {} : { tooltip: { field: "said" } }),
    },
  });
  const texts = placed.flatMap(({ x, number, lines, numberY, labelY }) => [
    { x, y: numberY, text: number, weight: true },
    { x, y: labelY, text: lines, weight: false },
  ]);
  const text = (weight: boolean) => ({
    transform: [{ filter: `datum.weight === ${weight}` }],
    data: { values: texts },
    mark: {
      type: "text",
      align: "left",
      baseline: "top",
      lineHeight: line,
      fontSize: size,
      fontWeight: weight ? 600 : 400,
      ...(weight ? {} : { color: t.color.muted }),
    },
    encoding: { ...position, text: { field: "text" } },
  });
  return {
    height,
    layer: [dotted(false), ...(given.some(({ bound }) => bound) ? [dotted(true)] : []), text(true), text(false)],
  };
}
