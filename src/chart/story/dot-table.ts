import type { Text } from "../../locale/lang.ts";
import { storyMessages } from "../../locale/messages/story.ts";
import type { Canvas } from "../canvas.ts";
import type { VegaLiteSpec } from "../figure.ts";
import { FigureError } from "../figure-error.ts";
import { type DotCell, dotTableLayout } from "./dot-table-layout.ts";
import { type Get, ofRow, type Rows, read, words } from "./read.ts";

export interface DotTableOptions<T> {
  /** Name of the row, and of the column: they stand in the order they come. */
  readonly row: Get<T, Text | string>;
  readonly column: Get<T, Text | string>;
  /** How many: a whole number. */
  readonly value: Get<T, number>;
  /** Colour of the dots; the palette's `other` unless told. Several rows of the data for one cell follow one another. */
  readonly color?: Get<T, string>;
  /** Rows whose dots are hollow: what is only counted, or not known. */
  readonly hollow?: Get<T, boolean>;
  /** Writes the zero of a pair that is in the data and counts none: where that none is the news. */
  readonly zeros?: boolean;
  /** What the dots are, for a tooltip; row, column and number unless told. */
  readonly title?: Get<T, Text | string>;
}

/**
 * Small counts by two questions at once, as dots one can count: a Vega-Lite specification. A pair that is not in the
 * data, or counts none, is an empty cell, unless `zeros` is asked for.
 *
 *     vegaLite: (t) => dotTable(t, counts, { row: "how", column: "what", value: "rows" })
 *
 * @param rows one count each; several of one cell are drawn one after another, in their colours
 * @throws FigureError on a value that is not a count
 */
export function dotTable<T>(t: Canvas, rows: Rows<T>, options: DotTableOptions<T>): VegaLiteSpec {
  const { height, side, line, ...placed } = dotTableLayout(t, cellsOf(t, rows, options), options.zeros);
  const x = { field: "x", type: "quantitative", scale: null, axis: null };
  const y = { field: "y", type: "quantitative", scale: null, axis: null };
  const text = { type: "text", align: "left", baseline: "top", lineBreak: "\n", lineHeight: line };
  const [full, hollow] = [false, true].map((which) => placed.dots.filter((dot) => dot.hollow === which));
  const ring = { type: "point", size: Math.PI * (side / 2 - 0.75) ** 2, strokeWidth: 1.5, fill: t.color.paper };
  return {
    height,
    layer: [
      {
        data: { values: placed.rules.map((rule) => ({ y: rule })) },
        mark: { type: "rule", color: t.color.grid },
        encoding: { x: { value: 0 }, x2: { value: t.width }, y },
      },
      {
        data: { values: full?.map(({ hollow: _, ...dot }) => dot) },
        mark: { type: "point", size: Math.PI * (side / 2) ** 2 },
        encoding: {
          x,
          y,
          fill: { field: "color", type: "nominal", scale: null },
          tooltip: { field: "said" },
        },
      },
      ...(hollow?.length
        ? [
            {
              data: { values: hollow },
              mark: ring,
              encoding: { x, y, stroke: { field: "color", type: "nominal", scale: null }, tooltip: { field: "said" } },
            },
          ]
        : []),
      {
        data: { values: placed.headings },
        mark: { ...text, color: t.color.muted },
        encoding: { x, y, text: { field: "text" } },
      },
      {
        data: { values: [...placed.names, ...placed.numbers] },
        mark: { ...text, fontWeight: 600 },
        encoding: { x, y, text: { field: "text" } },
      },
    ],
  };
}

function cellsOf<T>(t: Canvas, rows: Rows<T>, options: DotTableOptions<T>): DotCell[] {
  const colon = t.lang === "fr" ? "\u00a0: " : ": ";
  const cells = new Map<string, DotCell>();
  [...rows].forEach((one, i) => {
    const row = words(t, read(options.row, one, i));
    const column = words(t, read(options.column, one, i));
    const n = Number(read(options.value, one, i) ?? 0);
    const label = `${row}, ${column}`;
    if (!Number.isInteger(n) || n < 0)
      throw new FigureError("not-a-count", storyMessages.notACount({ label, value: String(n) }));
    const told = options.title && words(t, read(options.title, one, i));
    const look = { color: read(options.color, one, i) ?? t.color.other, hollow: Boolean(read(options.hollow, one, i)) };
    const part = { n, ...look, ...ofRow(t, one), said: told || label + colon + t.number(n) };
    const known = cells.get(label);
    cells.set(label, { row, column, parts: [...(known?.parts ?? []), part] });
  });
  return [...cells.values()];
}
