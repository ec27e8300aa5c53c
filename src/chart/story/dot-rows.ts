import type { Text } from "../../locale/lang.ts";
import type { Canvas } from "../canvas.ts";
import type { VegaLiteSpec } from "../figure.ts";
import { type Get, ofRow, ownName, type Rows, read, words } from "./read.ts";

export interface DotRowsOptions<T> {
  /** Name of the row; its columns `fr` and `en` unless told. */
  readonly label?: Get<T, Text | string>;
  /** How many: a whole number. */
  readonly value: Get<T, number>;
  /** Colour of the dots; the palette's `other` unless told. */
  readonly color?: Get<T, string>;
  /** Rows whose dots are hollow: what is not known. */
  readonly hollow?: Get<T, boolean>;
}

/**
 * Small counts as rows of dots one can count, each row ended by its number: a Vega-Lite specification.
 *
 * @param rows one count each, drawn in the order given
 */
export function dotRows<T>(t: Canvas, rows: Rows<T>, options: DotRowsOptions<T>): VegaLiteSpec {
  const values = [...rows].map((row, i) => ({
    ...ofRow(t, row),
    label: words(t, read(options.label ?? ownName, row, i)),
    n: Number(read(options.value, row, i) ?? 0),
    color: read(options.color, row, i) ?? t.color.other,
    hollow: Boolean(read(options.hollow, row, i)),
  }));
  const most = Math.max(1, ...values.map(({ n }) => n));
  const small = t.narrow || most > 40;
  const number = t.lang === "fr" ? "\u00a0: " : ": ";
  return {
    height: { step: 24 },
    data: { values: values.map((row) => ({ ...row, said: `${row.label}${number}${t.number(row.n)}` })) },
    encoding: {
      y: { field: "label", type: "nominal", sort: null, axis: { title: null, ticks: false, domain: false } },
    },
    layer: [
      {
        transform: [{ calculate: "sequence(1, datum.n + 1)", as: "dot" }, { flatten: ["dot"] }],
        mark: { type: "point", size: small ? 18 : 52, strokeWidth: small ? 1 : 1.5 },
        encoding: {
          x: { field: "dot", type: "quantitative", axis: null },
          fill: { field: "color", type: "nominal", scale: null },
          stroke: { field: "color", type: "nominal", scale: null },
          fillOpacity: { condition: { test: "datum.hollow", value: 0 }, value: 1 },
          tooltip: { field: "said" },
        },
      },
      {
        mark: { type: "text", align: "left", dx: small ? 7 : 10, fontWeight: 600 },
        encoding: { x: { field: "n", type: "quantitative" }, text: { field: "n", type: "quantitative" } },
      },
    ],
  };
}
