import type { Text } from "../../locale/lang.ts";
import type { Canvas } from "../canvas.ts";
import type { VegaLiteSpec } from "../figure.ts";
import { type Get, ofRow, ownName, type Rows, read, words } from "./read.ts";

export interface YearColumnsOptions<T> {
  /** The row's year, a number or four figures; null where it is not known. */
  readonly year: Get<T, string | number | null>;
  /** How many. */
  readonly value: Get<T, number>;
  /** What is stacked: its name is the row's own (`fr`, `en`). */
  readonly by: Get<T, string | null>;
  /** The values of `by`, from the bottom of the stack up. */
  readonly order: readonly (string | null)[];
  /** Their colours; accent, second and other unless told. */
  readonly colors?: readonly string[];
  /** What the column without a year is called. */
  readonly unknown: Text;
}

/** Between labels under the columns, px. */
const AIR = 6;

/**
 * Counts per year as stacked columns under their totals, and what has no year as a column apart, in outline: a
 * Vega-Lite specification. Every year between the first and the last has its place, counted or not.
 *
 *     vegaLite: (t) => yearColumns(t, byYear, { year: "year", value: "n", by: "kind", order: ["press", null], unknown })
 *
 * @param rows one count each, of a year and a series
 */
export function yearColumns<T>(t: Canvas, rows: Rows<T>, options: YearColumnsOptions<T>): VegaLiteSpec {
  const order = options.order.map(String);
  const colors = options.colors ?? [t.color.accent, t.color.second, t.color.other];
  const counts = [...rows].map((row, i) => {
    const year = read(options.year, row, i) ?? null;
    return {
      ...ofRow(t, row),
      year: year === null ? null : Number(year),
      n: Number(read(options.value, row, i) ?? 0),
      key: String(read(options.by, row, i)),
      series: words(t, ownName(row)),
    };
  });
  const years = counts.flatMap(({ year }) => (year === null ? [] : [year]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const every = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const hasUnknown = counts.some(({ year }) => year === null);
  const label = t.wrap(options.unknown[t.lang], t.narrow ? 50 : 60);
  const half = Math.max(...label.split("\n").map((line) => t.textWidth(line))) / 2;
  const yearWidth = t.textWidth(t.year(last));
  // the words of the column apart are under its middle, so it stands off the edge, and off the last year's label
  const stepFor = (count: number) => {
    // what the first year's label takes to the left of its column
    const width = t.width - Math.max(0, (yearWidth - t.width / (count + 3)) / 2);
    return Math.min(width / count, (width - half) / (count - 0.5));
  };
  const apart = [2, 3, 4, 5].find((n) => stepFor(every.length + n) * n >= half + yearWidth / 2 + AIR) ?? 5;
  const places = hasUnknown ? Array.from({ length: every.length + apart }, (_, i) => first + i) : every;
  const step = hasUnknown ? stepFor(places.length) : t.width / places.length;
  const unknown = words(t, options.unknown);
  const colon = t.lang === "fr" ? "\u00a0: " : ": ";
  const values = counts.map(({ year, n, key, series, figureRow }) => ({
    figureRow,
    place: year ?? last + apart,
    n,
    series,
    rank: order.indexOf(key),
    color: colors[order.indexOf(key)] ?? t.color.other,
    unknown: year === null,
    said: `${year === null ? unknown : t.year(year)}, ${series}${colon}${t.number(n)}`,
  }));
  const named = order.map((key) => counts.find((one) => one.key === key)?.series ?? key);
  const color = { field: "series", type: "nominal", sort: null, scale: { domain: named, range: colors } };
  const totalOf = (year: number) => counts.reduce((sum, one) => sum + (one.year === year ? one.n : 0), 0);
  const highest = every.reduce((best, year) => (totalOf(year) > totalOf(best) ? year : best), first);
  // where not every year has room for its label, the highest, the last and the first come before the round ones
  const labelled: number[] = [];
  for (const year of [highest, last, first, ...every.filter((one) => !t.narrow || one % 5 === 0)])
    if (labelled.every((other) => Math.abs(other - year) * step >= yearWidth + AIR)) labelled.push(year);
  return {
    height: t.narrow ? 230 : 270,
    data: { values },
    encoding: {
      x: {
        field: "place",
        type: "ordinal",
        scale: { domain: places, paddingInner: 0.18, ...(hasUnknown ? { range: [0, step * places.length] } : {}) },
        axis: { values: labelled.sort((a, b) => a - b), format: "d", labelPadding: 6 },
      },
    },
    layer: [
      {
        mark: { type: "bar", strokeWidth: 1.5 },
        encoding: {
          y: { field: "n", type: "quantitative", stack: "zero", axis: null },
          order: { field: "rank", type: "quantitative" },
          fill: color,
          stroke: { field: "color", type: "nominal", scale: null },
          fillOpacity: { condition: { test: "datum.unknown", value: 0 }, value: 1 },
          strokeOpacity: { condition: { test: "datum.unknown", value: 1 }, value: 0 },
          tooltip: { field: "said" },
        },
      },
      {
        transform: [{ aggregate: [{ op: "sum", field: "n", as: "total" }], groupby: ["place"] }],
        mark: { type: "text", baseline: "bottom", dy: -3, fontWeight: 600 },
        encoding: { y: { field: "total", type: "quantitative" }, text: { field: "total", type: "quantitative" } },
      },
      ...(hasUnknown
        ? [
            {
              data: { values: [{ label }] },
              mark: { type: "text", align: "center", baseline: "top", lineBreak: "\n", dy: 6, color: t.color.muted },
              encoding: {
                x: { value: step * (places.length - 0.5) },
                y: { value: "height" },
                text: { field: "label" },
              },
            },
          ]
        : []),
    ],
  };
}
