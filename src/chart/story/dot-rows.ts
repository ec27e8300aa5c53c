import type { Text } from "../../locale/lang.ts";
import type { Canvas } from "../canvas.ts";
import type { VegaLiteSpec } from "../figure.ts";
import { amount, type Unit, unitOf } from "./amount.ts";
import { type Get, ofRow, ownName, type Rows, read, words } from "./read.ts";

export interface DotRowsOptions<T> {
  /** Name of the row; its columns `fr` and `en` unless told. */
  readonly label?: Get<T, Text | string>;
  /** How many: a whole number. */
  readonly value: Get<T, number>;
  /** What is counted, for the tooltips; that of the value's column where the house has a noun of its name. */
  readonly unit?: Unit;
  /** Colour of the dots; the palette's `other` unless told. */
  readonly color?: Get<T, string>;
  /** Rows whose dots are hollow: what is not known. */
  readonly hollow?: Get<T, boolean>;
}

/** Widest share of the drawing that labels may take, and the air after them and after the last dot. */
const LABELS = 0.42;
const AFTER_LABEL = 12;
const AFTER_DOTS = 10;
/** Height of a row of one line. */
const ROW = 24;
/** Area of a dot, as Vega-Lite takes it, its outline, and the least room it takes along the row: countable, and apart. */
const LARGE = { size: 52, stroke: 1.5, room: 11 };
const SMALL = { size: 18, stroke: 1, room: 7 };
/** Between two lines of one row. */
const LINE = 8;

/** How many dots to a line, and how far apart: all the row's while they stay apart, else as many fives as do. */
function grid(most: number, room: number) {
  const step = room / most;
  if (step >= SMALL.room) return { perLine: most, step, dot: step >= LARGE.room ? LARGE : SMALL };
  const perLine = Math.max(5, Math.floor(room / SMALL.room / 5) * 5);
  return { perLine, step: room / perLine, dot: SMALL };
}

/**
 * Small counts as rows of dots one can count, each row ended by its number: a Vega-Lite specification. Dots never
 * touch: they are as large as the longest row allows, and where they would be too small, rows break into lines of as
 * many dots each, so that lines compare; the number then stands beside the first line.
 *
 * @param rows one count each, drawn in the order given
 */
export function dotRows<T>(t: Canvas, rows: Rows<T>, options: DotRowsOptions<T>): VegaLiteSpec {
  const { size } = t.type.axis;
  const line = Math.round(size * 1.24);
  const unit = unitOf(options.unit, options.value);
  const colon = t.lang === "fr" ? "\u00a0: " : ": ";
  const counts = [...rows].map((row, i) => {
    const label = words(t, read(options.label ?? ownName, row, i));
    const n = Number(read(options.value, row, i) ?? 0);
    return {
      ...ofRow(t, row),
      label: t.wrap(label, t.width * LABELS, { size }),
      n,
      color: read(options.color, row, i) ?? t.color.other,
      hollow: Boolean(read(options.hollow, row, i)),
      said: `${label}${colon}${amount(t, n, unit)}`,
    };
  });
  const most = Math.max(1, ...counts.map(({ n }) => n));
  const widest = Math.max(
    0,
    ...counts.flatMap(({ label }) => label.split("\n").map((one) => t.textWidth(one, { size }))),
  );
  const left = Math.ceil(widest) + AFTER_LABEL;
  const numbers = Math.max(...counts.map(({ n }) => t.textWidth(t.number(n), { size, weight: 600 })), 0);
  const { perLine, step, dot } = grid(most, t.width - left - AFTER_DOTS - numbers);
  let bottom = 0;
  const values = counts.map((row) => {
    const lines = Math.max(1, Math.ceil(row.n / perLine));
    const y = bottom + ROW / 2;
    bottom += Math.max(ROW + (lines - 1) * LINE, row.label.split("\n").length * line + ROW - line);
    return { ...row, y, endX: left + Math.min(row.n, perLine) * step, endY: y + ((lines - 1) * LINE) / 2 };
  });
  const px = (field: string) => ({ field, type: "quantitative", scale: null, axis: null });
  const text = { type: "text", align: "left", baseline: "middle", fontSize: size };
  return {
    height: bottom,
    data: { values },
    layer: [
      {
        mark: { ...text, lineBreak: "\n", lineHeight: line },
        encoding: { x: { value: 0 }, y: px("y"), text: { field: "label" } },
      },
      {
        transform: [
          { calculate: "sequence(0, datum.n)", as: "dot" },
          { flatten: ["dot"] },
          { calculate: `${left} + (datum.dot % ${perLine} + 0.5) * ${step}`, as: "dotX" },
          { calculate: `datum.y + floor(datum.dot / ${perLine}) * ${LINE}`, as: "dotY" },
        ],
        mark: { type: "point", size: dot.size, strokeWidth: dot.stroke },
        encoding: {
          x: px("dotX"),
          y: px("dotY"),
          fill: { field: "color", type: "nominal", scale: null },
          stroke: { field: "color", type: "nominal", scale: null },
          fillOpacity: { condition: { test: "datum.hollow", value: 0 }, value: 1 },
          tooltip: { field: "said" },
        },
      },
      {
        mark: { ...text, dx: AFTER_DOTS - 3, fontWeight: 600 },
        encoding: { x: px("endX"), y: px("endY"), text: { field: "n", type: "quantitative" } },
      },
    ],
  };
}
