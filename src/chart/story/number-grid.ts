import * as Plot from "@observablehq/plot";
import type { Text } from "../../locale/lang.ts";
import type { Canvas } from "../canvas.ts";
import { type Get, ofRow, ownName, type Rows, read, words } from "./read.ts";

export interface NumberGridOptions<T> {
  /** Name of the row; its columns `fr` and `en` unless told. */
  readonly row?: Get<T, Text | string>;
  /** Name of the column, and the names in the order they stand; a short one, it must fit on a phone. */
  readonly column: Get<T, Text | string>;
  readonly columns: readonly (Text | string)[];
  /** How many. */
  readonly value: Get<T, number>;
  /** Discs in outline: what is not known. */
  readonly hollow?: Get<T, boolean>;
}

const ROW = 27;
const RADIUS = 10;

/**
 * Which of a few things each row has, as discs of one size with their number in them: the eye sees what is there and
 * reads how many, and does not weigh one row against another. For counts that must not be compared from row to row.
 * Rows alike stand together: from those whose counts lie in the first column to those in the last.
 *
 *     plot: (t) => numberGrid(t, deciders, { column: (d) => words[d.decider], columns: [words.company, words.state], value: "rows" })
 *
 * @param rows one count each; rows whose counts lie alike keep the order in which they come
 * @returns Plot options
 */
export function numberGrid<T>(t: Canvas, rows: Rows<T>, options: NumberGridOptions<T>): Plot.PlotOptions {
  const columns = options.columns.map((column) => words(t, column));
  const cells = [...rows].map((row, i) => ({
    ...ofRow(t, row),
    row: words(t, read(options.row ?? ownName, row, i)),
    column: words(t, read(options.column, row, i)),
    n: Number(read(options.value, row, i) ?? 0),
    hollow: Boolean(read(options.hollow, row, i)),
  }));
  const names = byPlace(cells, columns);
  const left = Math.ceil(Math.max(0, ...names.map((name) => t.textWidth(name)))) + 14;
  const pitch = (t.width - left) / Math.max(1, columns.length);
  const headings = columns.map((column) => t.wrap(column, pitch - 4, { weight: 600 }));
  const top = Math.max(1, ...headings.map((heading) => heading.split("\n").length)) * t.type.axis.line + 10;
  const colon = t.lang === "fr" ? "\u00a0: " : ": ";
  const at = { x: "column", y: "row" } as const;
  return {
    height: top + names.length * ROW,
    marginTop: top,
    marginLeft: left,
    marginRight: 0,
    marginBottom: 0,
    x: { type: "band", domain: columns, axis: null, padding: 0 },
    y: { type: "band", domain: names, label: null, tickSize: 0, padding: 0 },
    marks: [
      Plot.ruleY(names, { stroke: t.color.grid }),
      Plot.text(columns, {
        x: (column: string) => column,
        text: (column: string) => headings[columns.indexOf(column)],
        frameAnchor: "top",
        lineAnchor: "bottom",
        dy: -8,
        fontWeight: 600,
      }),
      Plot.dot(cells, {
        ...at,
        r: RADIUS,
        fill: (cell) => (cell.hollow ? t.color.paper : t.color.second),
        stroke: t.color.second,
        title: (cell) => `${cell.row}, ${cell.column}${colon}${t.number(cell.n)}`,
      }),
      Plot.text(cells, {
        ...at,
        text: (cell) => t.number(cell.n),
        fill: (cell) => (cell.hollow ? t.color.ink : t.inkOn(t.color.second)),
        fontWeight: 600,
      }),
    ],
  };
}

/** Names of rows by the mean place of what they count (one step of reciprocal averaging; Hill, J. Ecol. 61, 1973). */
function byPlace(cells: readonly { row: string; column: string; n: number }[], columns: readonly string[]): string[] {
  const sums = new Map<string, { n: number; places: number }>();
  for (const { row, column, n } of cells) {
    const { n: before, places } = sums.get(row) ?? { n: 0, places: 0 };
    sums.set(row, { n: before + n, places: places + n * columns.indexOf(column) });
  }
  const mean = (row: string): number => (sums.get(row)?.places ?? 0) / Math.max(1, sums.get(row)?.n ?? 0);
  return [...sums.keys()].sort((a, b) => mean(a) - mean(b));
}
