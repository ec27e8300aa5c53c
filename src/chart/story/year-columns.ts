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

/** Where the column without a year stands: one empty place after the last year. */
const APART = 2;

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
  const places = hasUnknown ? [...every, last + 1, last + APART] : every;
  const unknown = words(t, options.unknown);
  const colon = t.lang === "fr" ? "\u00a0: " : ": ";
  const values = counts.map(({ year, n, key, series, figureRow }) => ({
    figureRow,
    place: year ?? last + APART,
    n,
    series,
    rank: order.indexOf(key),
    color: colors[order.indexOf(key)] ?? t.color.other,
    unknown: year === null,
    said: `${year === null ? unknown : t.year(year)}, ${series}${colon}${t.number(n)}`,
  }));
  const named = order.map((key) => counts.find((one) => one.key === key)?.series ?? key);
  const color = { field: "series", type: "nominal", sort: null, scale: { domain: named, range: colors } };
  // the last label of the axis and the words under the column apart must not meet
  const label = t.wrap(options.unknown[t.lang], t.narrow ? 50 : 60);
  const step = t.width / places.length;
  const room = t.width - Math.max(...label.split("\n").map((line) => t.textWidth(line))) - 8;
  const labelled = every
    .filter((year) => !t.narrow || year === first || year % 5 === 0)
    .filter((year) => !hasUnknown || (year - first + 0.5) * step + t.textWidth(String(year)) / 2 < room);
  return {
    height: t.narrow ? 230 : 270,
    data: { values },
    encoding: {
      x: {
        field: "place",
        type: "ordinal",
        scale: { domain: places, paddingInner: 0.18 },
        axis: { values: labelled, format: "d", labelPadding: 6 },
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
              mark: { type: "text", align: "right", baseline: "top", lineBreak: "\n", dy: 6, color: t.color.muted },
              encoding: { x: { value: "width" }, y: { value: "height" }, text: { field: "label" } },
            },
          ]
        : []),
    ],
  };
}
