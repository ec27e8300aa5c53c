import type { Text } from "../../locale/lang.ts";
import { storyMessages } from "../../locale/messages/story.ts";
import type { Canvas } from "../canvas.ts";
import type { OfRow } from "../drawn-rows.ts";
import { FigureError } from "../figure-error.ts";
import { classes } from "./classes.ts";
import { type MatrixState, shapes, yesNoStates } from "./matrix-states.ts";
import { type Get, ofRow, ownName, read, words } from "./read.ts";

/** What a matrix reads of each cell: one row of the data a cell, in the order rows and columns are to stand. */
export interface MatrixOptions<T> {
  /** Name of the cell's row; its columns `fr` and `en` unless told. */
  readonly row?: Get<T, Text | string>;
  /** Name of the cell's column; on a phone (`t.narrow`) a shorter one may be given. */
  readonly column: Get<T, Text | string>;
  /** For words: `yes`, `partial`, `no`, or a state of `states`; nothing, or no row for the cell, is `unknown`. */
  readonly state?: Get<T, string | null>;
  /** States beside yes, partial, no and unknown, or in their place. */
  readonly states?: Readonly<Record<string, MatrixState>>;
  /** For numbers: an amount, on a fill from little to much. Zero stands in an empty cell; nothing is unknown. */
  readonly value?: Get<T, number | null>;
  /** From 1 to 5 limits of the fills, rising; those the largest amount needs, unless told. */
  readonly thresholds?: readonly number[];
  /** How an amount is written; as the language writes numbers, unless told. */
  readonly format?: (value: number) => string;
  /** The rows the story is about: their names in bold, what is known of their states in the accent. */
  readonly accent?: Get<T, boolean>;
  /** Colour of the cell, in place of its state's or amount's. */
  readonly color?: Get<T, string | null | undefined>;
  /** The whole sentence, for a tooltip; row, column and what is in the cell unless told. */
  readonly title?: Get<T, Text | string>;
}

/** What stands in a cell. */
interface Look extends OfRow {
  readonly word: string;
  /** The word in a sentence. */
  readonly said: string;
  /** Nothing for what is not known. */
  readonly fill: string | null;
  readonly ink: string;
  readonly shape: string | null;
}

/** A cell in words and colours of the picture. */
export interface MatrixCell extends Look {
  readonly row: string;
  readonly column: string;
  readonly bold: boolean;
}

/** Limits that give each step of the fill about as much: 1, 2, 5, 10, 20… up to the largest amount. */
function limitsUpTo(most: number): number[] {
  if (most <= 4) return [1, 2, 3, 4].slice(0, Math.max(1, Math.ceil(most)));
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].filter((step) => step <= most);
  const every = Math.ceil(steps.length / 4);
  return steps.filter((_, i) => i % every === 0);
}

function lookOf(t: Canvas, { word, said, shape, fill }: MatrixState): Look {
  return {
    word: words(t, word),
    said: words(t, said ?? word),
    fill: fill ?? null,
    ink: fill === undefined ? t.color.muted : t.inkOn(fill),
    shape: shape ? shapes[shape] : null,
  };
}

function amountLooks(t: Canvas, values: readonly (number | null)[], options: MatrixOptions<never>) {
  const { colorOf } = classes(t, options.thresholds ?? limitsUpTo(Math.max(0, ...values.map(Number))));
  return (value: number): Look => {
    const word = words(t, (options.format ?? t.number)(value));
    const fill = colorOf(value);
    return { word, said: word, fill, ink: value === 0 ? t.color.muted : t.inkOn(fill), shape: null };
  };
}

/**
 * Reads rows into cells. Throws FigureError on two rows for one cell, or a state that has no look.
 */
export function matrixCells<T>(t: Canvas, rows: readonly T[], options: MatrixOptions<T>): MatrixCell[] {
  const states: Readonly<Record<string, MatrixState>> = { ...yesNoStates(t), ...options.states };
  const values = rows.map((row, i) => read(options.value, row, i) ?? null);
  const amount = amountLooks(t, values, options as MatrixOptions<never>);
  const colon = t.lang === "fr" ? "\u00a0: " : ": ";
  const cells = new Map<string, MatrixCell>();
  const put = (row: string, column: string, bold: boolean, look: Look, told?: string): void => {
    const key = JSON.stringify([row, column]);
    if (cells.has(key)) throw new FigureError("cell-twice", storyMessages.cellTwice({ row, column }));
    cells.set(key, { ...look, row, column, bold, said: told || `${row}, ${column}${colon}${look.said}` });
  };
  const stateLook = (row: string, column: string, name: string): Look => {
    const state = states[name];
    if (!state) throw new FigureError("unknown-state", storyMessages.unknownState({ row, column, state: name }));
    return lookOf(t, state);
  };
  rows.forEach((one, i) => {
    const row = words(t, read(options.row ?? ownName, one, i));
    const column = words(t, read(options.column, one, i));
    const value = values[i] ?? null;
    const state = (options.value ? null : read(options.state, one, i)) ?? "unknown";
    const look = value === null ? stateLook(row, column, state) : amount(value);
    const accent = read(options.accent, one, i) === true;
    const own = read(options.color, one, i) ?? (accent && value === null && look.fill ? t.color.accent : undefined);
    const told = options.title && words(t, read(options.title, one, i));
    const from = ofRow(t, one);
    put(row, column, accent, { ...look, ...from, ...(own ? { fill: own, ink: t.inkOn(own) } : {}) }, told);
  });
  if (options.value) return [...cells.values()];
  const known = [...cells.values()];
  for (const row of new Set(known.map((cell) => cell.row)))
    for (const column of new Set(known.map((cell) => cell.column)))
      if (!cells.has(JSON.stringify([row, column]))) put(row, column, false, stateLook(row, column, "unknown"));
  return [...cells.values()];
}
