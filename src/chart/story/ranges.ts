import { formatYears, medianWord } from "../../locale/durations.ts";
import type { Text } from "../../locale/lang.ts";
import type { Canvas } from "../canvas.ts";
import type { OfRow } from "../drawn-rows.ts";
import type { VegaLiteSpec } from "../figure.ts";
import { type Get, ofRow, ownName, type Rows, read, words } from "./read.ts";

export interface RangesOptions<T> {
  /** Name of the row; its columns `fr` and `en` unless told. */
  readonly label?: Get<T, Text | string>;
  /** The least and the most the amount can be, both from zero. */
  readonly low: Get<T, number>;
  readonly high: Get<T, number>;
  /** What stands at the end of the row: the amount in words. */
  readonly said: Get<T, Text | string>;
  /** Colour of the row; the palette's `other` unless told. */
  readonly color?: Get<T, string>;
  /** The rows' median, itself known between two bounds, in years: a row of its own, in ink, in its place. */
  readonly median?: { readonly min: number; readonly max: number };
}

/**
 * Amounts known only between two bounds, as bars: full as far as is certain, in outline from there to the most the
 * amount can be. A Vega-Lite specification.
 *
 *     vegaLite: (t) => ranges(t, lives, { low: "years_low", high: "years_high", said: (d) => howLong(t, d.launched, d.date) })
 *
 * @param rows one amount each, drawn in the order given
 */
export function ranges<T>(t: Canvas, rows: Rows<T>, options: RangesOptions<T>): VegaLiteSpec {
  const values: Range[] = [...rows].map((row, i) => ({
    ...ofRow(t, row),
    label: words(t, read(options.label ?? ownName, row, i)),
    low: Number(read(options.low, row, i) ?? 0),
    high: Number(read(options.high, row, i) ?? 0),
    said: words(t, read(options.said, row, i)),
    color: read(options.color, row, i) ?? t.color.other,
  }));
  if (options.median) place(values, medianRow(t, options.median));
  const colon = t.lang === "fr" ? "\u00a0: " : ": ";
  const fill = { field: "color", type: "nominal", scale: null };
  const y = { field: "label", type: "nominal", sort: null, axis: { title: null, ticks: false, domain: false } };
  const tooltip = { field: "title" };
  return {
    height: { step: t.narrow ? 21 : 22 },
    data: { values: values.map((row) => ({ ...row, title: `${row.label}${colon}${row.said}` })) },
    layer: [
      {
        mark: { type: "bar" },
        encoding: { y, x: { field: "low", type: "quantitative", axis: null }, fill, tooltip },
      },
      {
        transform: [{ filter: "datum.high > datum.low" }],
        mark: { type: "bar", filled: false, strokeWidth: 1 },
        encoding: { y, x: { field: "low", type: "quantitative" }, x2: { field: "high" }, stroke: fill, tooltip },
      },
      {
        mark: { type: "text", align: "left", dx: 6 },
        encoding: { y, x: { field: "high", type: "quantitative" }, text: { field: "said" } },
      },
    ],
  };
}

interface Range extends OfRow {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly said: string;
  readonly color: string;
}

function medianRow(t: Canvas, { min, max }: NonNullable<RangesOptions<unknown>["median"]>): Range {
  return { label: t.say(medianWord), low: min, high: max, said: formatYears(min, max, t.lang), color: t.color.ink };
}

/** Puts a row where it stands among rows from the longest to the shortest, or from the shortest to the longest. */
function place(rows: Range[], row: Range): void {
  const size = ({ low, high }: Range): number => low + high;
  const [first, last] = [rows[0], rows.at(-1)];
  const falling = first !== undefined && last !== undefined && size(first) >= size(last);
  const at = rows.findIndex((one) => (falling ? size(one) < size(row) : size(one) > size(row)));
  rows.splice(at < 0 ? rows.length : at, 0, row);
}
