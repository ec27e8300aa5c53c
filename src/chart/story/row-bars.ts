import * as Plot from "@observablehq/plot";
import type { Text } from "../../locale/lang.ts";
import { storyMessages } from "../../locale/messages/story.ts";
import type { Canvas } from "../canvas.ts";
import type { OfRow } from "../drawn-rows.ts";
import { FigureError } from "../figure-error.ts";
import { type Get, ofRow, ownName, type Rows, read, words } from "./read.ts";

export interface RowBarsOptions<T> {
  /** Name of the row; its columns `fr` and `en` unless told. */
  readonly label?: Get<T, Text | string>;
  /** Length of the solid bar. */
  readonly value: Get<T, number>;
  /** What it is a part of: the rest is in outline, and the number is the rest's. */
  readonly whole?: Get<T, number>;
  /** Where there is a whole: what is in the solid part, and what is in the rest, over the first bar. */
  readonly ends?: readonly [solid: Text, rest: Text];
  /** Colour of the bar; the palette's `other` unless told. */
  readonly color?: Get<T, string>;
  /** Rows whose bar is in outline: what is not known. */
  readonly hollow?: Get<T, boolean>;
}

/** A row laid out, in px from the top left. */
interface Laid extends OfRow {
  readonly lines: string;
  readonly labelY: number;
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
  readonly end: number;
  readonly number: string;
  readonly numberX: number;
  readonly color: string;
  readonly hollow: boolean;
  readonly title: string;
}

const BAR = 15;
const GAP = 9;
const AIR = 6;

/**
 * One bar a row, its label before it, over it on a phone, and its number at the end: the value's, or where the bar is
 * a part of a whole, that of the rest, drawn in outline.
 *
 * @param rows one bar each, drawn in the order given
 * @returns Plot options, in px
 * @throws FigureError where a value is no part of its whole
 */
export function rowBars<T>(t: Canvas, rows: Rows<T>, options: RowBarsOptions<T>): Plot.PlotOptions {
  const { size, line } = t.type.axis;
  const bold = { size, weight: 600 };
  const given = [...rows].map((row, i) => {
    const label = words(t, read(options.label ?? ownName, row, i));
    const value = Number(read(options.value, row, i));
    const whole = Number(read(options.whole, row, i) ?? value);
    if (!(value >= 0 && value <= whole))
      throw new FigureError("not-a-part", storyMessages.notAPart({ label, part: String(value), whole: String(whole) }));
    const number = t.number(options.whole === undefined ? value : whole - value);
    const color = read(options.color, row, i) ?? t.color.other;
    return { label, value, whole, number, color, hollow: read(options.hollow, row, i) === true, ...ofRow(t, row) };
  });
  const wrapped = given.map(({ label }) => t.wrap(label, t.narrow ? t.width : t.width * 0.36, { size }));
  const widths = wrapped.flatMap((text) => text.split("\n").map((one) => t.textWidth(one, { size })));
  const left = t.narrow ? 0 : Math.ceil(Math.max(0, ...widths)) + 2 * AIR;
  const right = t.width - Math.ceil(Math.max(0, ...given.map(({ number }) => t.textWidth(number, bold)))) - AIR;
  const largest = Math.max(1, ...given.map(({ whole }) => whole));
  const colon = t.lang === "fr" ? "\u00a0: " : ": ";
  const [solid, rest] = (options.ends ?? []).map(t.say);

  let top = options.ends ? line + AIR : 0;
  const laid = given.map(({ label, value, whole, number, color, hollow, figureRow }, i): Laid => {
    const lines = wrapped[i] ?? "";
    const high = lines.split("\n").length * line;
    const y = t.narrow ? top + high + 2 : top + Math.max(0, (high - BAR) / 2);
    const labelY = t.narrow ? top : top + Math.max(0, (BAR - high) / 2);
    top = (t.narrow ? y + BAR : Math.max(y + BAR, labelY + high)) + GAP;
    const x = (n: number) => left + ((right - left) * n) / largest;
    const said = options.ends ? `${t.number(value)} (${solid}), ${number} (${rest})` : number;
    const at = { lines, labelY, y, x1: left, x2: x(value), end: x(whole) };
    const numberX = options.whole === undefined ? x(whole) + AIR : right + AIR;
    return { ...at, number, numberX, color, hollow, title: `${label}${colon}${said}`, figureRow };
  });
  const text = { lineAnchor: "top", textAnchor: "start", fontSize: size, lineHeight: line / size } as const;
  const outlined = laid.filter(({ x2, end, hollow }) => hollow || end > x2);
  return {
    height: Math.max(1, top - GAP),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null, grid: false },
    marks: [
      ...(options.ends
        ? [
            Plot.text([solid], { ...text, x: left, y: 0, fill: t.color.muted }),
            Plot.text([rest], { ...text, x: t.width, y: 0, fill: t.color.muted, textAnchor: "end" }),
          ]
        : []),
      Plot.text(laid, { ...text, x: 0, y: "labelY", text: "lines" }),
      Plot.rect(outlined, {
        x1: (row: Laid) => (row.hollow ? row.x1 : row.x2) + 0.5,
        x2: (row: Laid) => row.end - 0.5,
        y1: (row: Laid) => row.y + 0.5,
        y2: (row: Laid) => row.y + BAR - 0.5,
        fill: "none",
        stroke: "color",
        title: "title",
      }),
      Plot.rect(
        laid.filter(({ hollow }) => !hollow),
        { x1: "x1", x2: "x2", y1: "y", y2: (row: Laid) => row.y + BAR, fill: "color", title: "title" },
      ),
      Plot.text(laid, {
        x: "numberX",
        y: (row: Laid) => row.y + BAR / 2,
        text: "number",
        textAnchor: "start",
        fontSize: size,
        fontWeight: 600,
      }),
    ],
  };
}
