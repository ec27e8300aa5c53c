import type { Canvas } from "../canvas.ts";
import type { OfRow } from "../drawn-rows.ts";

interface Part extends OfRow {
  readonly n: number;
  readonly color: string;
  readonly hollow?: boolean;
  readonly said: string;
}

/** What stands in one cell: dots of one or more colours, counted together. */
export interface DotCell {
  readonly row: string;
  readonly column: string;
  readonly parts: readonly Part[];
}

/** A dot, by the px of its middle. */
export interface TableDot extends OfRow {
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly hollow: boolean;
  readonly said: string;
}

/** Words by the px of their left edge and the top of their first line. */
export interface TableWords {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface DotTableLayout {
  readonly height: number;
  /** Side of a dot, and height of a line of words, px. */
  readonly side: number;
  readonly line: number;
  readonly dots: readonly TableDot[];
  readonly names: readonly TableWords[];
  readonly headings: readonly TableWords[];
  readonly numbers: readonly TableWords[];
  /** Hairlines over each row. */
  readonly rules: readonly number[];
}

/** Widest share of a page that names of rows may take; on a phone they stand over their dots. */
const NAMES = 0.31;
const SIDE = { wide: 10, narrow: 8 };
/** Air between two dots; and more after each five, so that an eye counts by fives and tens. */
const BETWEEN = 3;
const AFTER_FIVE = 4;
/** Air above and under what stands in a row. */
const PAD = 9;

const linesOf = (text: string): number => text.split("\n").length;

/**
 * Finds the px of a table of dots: columns of one width, in each cell its number and then its dots in lines of ten, or
 * of five where ten do not fit, so that the lines of every cell compare.
 *
 * @param zeros whether a cell that counts none has its number
 */
export function dotTableLayout(t: Canvas, cells: readonly DotCell[], zeros = false): DotTableLayout {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const columns = [...new Set(cells.map(({ column }) => column))];
  const { line } = t.type.axis;
  const side = t.narrow ? SIDE.narrow : SIDE.wide;
  const pitch = side + BETWEEN;
  const totalOf = ({ parts }: DotCell): number => parts.reduce((sum, { n }) => sum + n, 0);
  const most = Math.max(0, ...cells.map(totalOf));

  const named = rows.map((row) => t.wrap(row, t.narrow ? t.width : t.width * NAMES, { weight: 600 }));
  const widest = Math.max(
    0,
    ...named.flatMap((text) => text.split("\n").map((one) => t.textWidth(one, { weight: 600 }))),
  );
  const left = t.narrow ? 0 : Math.ceil(widest + 18);
  const columnWidth = (t.width - left) / Math.max(1, columns.length);
  const numberRoom = t.textWidth(t.number(most), { weight: 600 }) + 6;
  const room = columnWidth - numberRoom - 10;
  const perLine = 10 * pitch + AFTER_FIVE <= room ? 10 : 5;

  const headed = columns.map((column) => t.wrap(column, columnWidth - 8));
  const top = Math.max(0, ...headed.map(linesOf)) * line + 6;
  const dots: TableDot[] = [];
  const names: TableWords[] = [];
  const numbers: TableWords[] = [];
  const rules: number[] = [];
  let y = top;
  for (const [i, row] of rows.entries()) {
    const own = cells.filter((cell) => cell.row === row);
    const dotLines = Math.max(1, ...own.map((cell) => Math.ceil(totalOf(cell) / perLine)));
    const name = named[i] ?? row;
    const over = t.narrow ? linesOf(name) * line + 3 : 0;
    rules.push(y);
    names.push({ x: 0, y: y + PAD, text: name });
    const first = y + PAD + over;
    for (const cell of own) {
      const total = totalOf(cell);
      if (total === 0 && !zeros) continue;
      const x = left + columns.indexOf(cell.column) * columnWidth;
      numbers.push({ x, y: first, text: t.number(total) });
      let at = 0;
      for (const { n, color, hollow, said, figureRow } of cell.parts) {
        for (const end = at + n; at < end; at++) {
          const across = at % perLine;
          dots.push({
            x: Math.round(x + numberRoom) + across * pitch + Math.floor(across / 5) * AFTER_FIVE + side / 2,
            y: first + line / 2 + Math.floor(at / perLine) * pitch,
            color,
            hollow: Boolean(hollow),
            said,
            figureRow,
          });
        }
      }
    }
    const dotted = line + (dotLines - 1) * pitch;
    y = first + Math.max(dotted, t.narrow ? 0 : linesOf(name) * line) + PAD;
  }
  const headings = headed.map((text, i) => ({
    x: left + i * columnWidth,
    y: top - 6 - linesOf(text) * line,
    text,
  }));
  return { height: y, side, line, dots, names, headings, numbers, rules };
}
