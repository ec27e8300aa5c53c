import type { Canvas } from "../canvas.ts";
import type { VegaLiteSpec } from "../figure.ts";
import { type MatrixCell, type MatrixOptions, matrixCells } from "./matrix-cells.ts";
import { type MatrixLayout, matrixLayout } from "./matrix-layout.ts";
import { quiet, shapes } from "./matrix-states.ts";
import type { Rows } from "./read.ts";

/** Side of a shape, and least air between words and the sides of their cell, px. */
const SHAPE = 10;
const AIR = 3;

/** Where shape and word stand from the middle of a cell: side by side, or one over the other on a phone. */
function inCell(t: Canvas, { word, shape }: MatrixCell, { cell: { width }, line }: MatrixLayout, size: number) {
  if (!t.narrow) {
    const all = SHAPE + 5 + t.textWidth(word, { size });
    const [textX, shapeX] = shape ? [(SHAPE + 5) / 2, (SHAPE - all) / 2] : [0, 0];
    return { text: word, textX, textY: 0, shapeX, shapeY: 0 };
  }
  // no word is cut in two, however near it comes to the sides
  const longest = Math.max(...word.split(" ").map((part) => t.textWidth(part, { size })));
  const text = t.wrap(word, Math.max(width - 2 * AIR, Math.ceil(longest)), { size });
  const more = (text.split("\n").length - 1) * line;
  if (!shape) return { text, textX: 0, textY: -more / 2, shapeX: 0, shapeY: 0 };
  const all = SHAPE + 3 + line + more;
  return { text, textX: 0, textY: (all - line) / 2 - more, shapeX: 0, shapeY: (SHAPE - all) / 2 };
}

/**
 * A table one can see: a state in each cell, said by a shape, a colour and a word, or an amount on a fill from little
 * to much. Rows and columns stand in the order they come; what is not known is a question mark in an outlined cell,
 * never an empty one. A pair that the data do not have is unknown as a state, and left out as an amount.
 *
 *     vegaLite: (t) => matrix(t, cells, { column: "control", state: "state" })
 *     vegaLite: (t) => matrix(t, crossed, { row: "ground", column: "mechanism", value: "n" })
 *
 * @param rows one cell each
 * @returns a Vega-Lite specification, with the canvas's px in it
 * @throws FigureError on two rows for one cell, or a state that has no look
 */
export function matrix<T>(t: Canvas, rows: Rows<T>, options: MatrixOptions<T>): VegaLiteSpec {
  const cells = matrixCells(t, [...rows], options);
  const names = [...new Set(cells.map(({ row }) => row))];
  const columns = [...new Set(cells.map(({ column }) => column))];
  const layout = matrixLayout(t, names, columns, t.narrow && cells.some(({ shape }) => shape !== null) ? 48 : 30);
  const { left, top, gap, height, line, headings, cell } = layout;
  const inner = t.narrow ? 11 : layout.size;
  const bold = new Set(cells.filter((one) => one.bold).map(({ row }) => row));
  const named = [...layout.rows].map(([row, text]) => {
    return { row, text, bold: bold.has(row), up: (-(text.split("\n").length - 1) * line) / 2 };
  });
  const x = band("column", columns, [left, t.width], gap / (cell.width + gap));
  const y = band("row", names, [top, height], gap / (cell.height + gap));
  const raw = (field: string) => ({ field, type: "quantitative", scale: null, axis: null });
  const own = (field: string) => ({ field, type: "nominal", scale: null });
  const text = { type: "text", baseline: "middle", lineBreak: "\n", lineHeight: line };
  const size = SHAPE ** 2;
  const shape = { type: "point", size, xOffset: { expr: "datum.shapeX" }, yOffset: { expr: "datum.shapeY" } };
  const heading = { ...text, fontSize: layout.headingSize, fontWeight: 600, baseline: "top" };
  return {
    height,
    data: { values: cells.map((one) => ({ ...one, ...inCell(t, one, layout, inner) })) },
    layer: [
      {
        transform: [{ filter: "isValid(datum.fill)" }],
        mark: "rect",
        encoding: { x, y, color: own("fill"), tooltip: { field: "said" } },
      },
      {
        transform: [{ filter: "!isValid(datum.fill)" }],
        mark: { type: "rect", filled: false, stroke: quiet(t) },
        encoding: { x, y, tooltip: { field: "said" } },
      },
      {
        transform: [{ filter: `isValid(datum.shape) && datum.shape !== '${shapes.cross}'` }],
        mark: shape,
        encoding: { x, y, shape: own("shape"), fill: own("ink") },
      },
      {
        transform: [{ filter: `datum.shape === '${shapes.cross}'` }],
        mark: { ...shape, filled: false, strokeWidth: 2 },
        encoding: { x, y, shape: own("shape"), stroke: own("ink") },
      },
      {
        transform: [{ filter: "isValid(datum.fill)" }],
        mark: { ...text, fontSize: inner, xOffset: { expr: "datum.textX" }, yOffset: { expr: "datum.textY" } },
        encoding: { x, y, text: { field: "text" }, color: own("ink") },
      },
      {
        transform: [{ filter: "!isValid(datum.fill)" }],
        mark: { ...text, fontSize: inner, color: t.color.muted, yOffset: { expr: "datum.textY" } },
        encoding: { x, y, text: { field: "text" } },
      },
      {
        data: { values: named },
        mark: {
          ...text,
          align: "left",
          fontSize: layout.size,
          fontWeight: { expr: "datum.bold ? 600 : 400" },
          yOffset: { expr: "datum.up" },
        },
        encoding: { x: { value: 0 }, y, text: { field: "text" } },
      },
      {
        data: { values: headings },
        mark: heading,
        encoding: { x: raw("x"), y: raw("y"), text: { field: "text" } },
      },
      {
        data: { values: headings.filter(({ raised }) => raised) },
        mark: { type: "rule", color: t.color.faint, strokeWidth: 1 },
        encoding: { x: raw("tieX"), y: raw("tieTop"), y2: { value: top - 3 } },
      },
    ],
  };
}

/** A channel of categories on px that are known beforehand. */
function band(field: string, domain: readonly string[], range: readonly number[], paddingInner: number) {
  return { field, type: "nominal", axis: null, scale: { domain, range, paddingInner, paddingOuter: 0 } };
}
