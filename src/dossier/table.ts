import type { Field, Resource } from "./descriptor.ts";
import type { DateFault, PartialDate } from "./partial-date.ts";

/** A cell's value by the schema: null is "not known", an empty list cell is an empty list. */
export type Value = string | number | boolean | PartialDate | readonly string[] | null;

/** Why a cell's text is not a value of its column. */
export type Misfit =
  | { readonly kind: "type"; readonly suggestion?: string }
  | { readonly kind: "date"; readonly fault: DateFault };

export interface Cell {
  /** The text exactly as in the file. */
  readonly raw: string;
  /** The text without the white space around it (or its items) or invisible characters, which have their own checks. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly value: Value;
  readonly misfit?: Misfit;
}

export interface Row {
  readonly line: number;
  /** In the order of the schema's fields; undefined where the file has no such column. */
  readonly cells: readonly (Cell | undefined)[];
}

/** A row whose shape is broken: it has its own problem, and its cells are not checked. */
export interface DamagedRow {
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
}

export interface OddCell {
  readonly cell: Cell;
  readonly field: Field;
}

/** One file as read. */
export interface Table {
  readonly resource: Resource;
  /** The path as it prints. */
  readonly file: string;
  readonly rows: readonly Row[];
  /** The few cells whose text had to be cleaned, or is no value of its column: what several checks look through. */
  readonly odd: readonly OddCell[];
  readonly damaged: readonly DamagedRow[];
  /** False when the file, or its header, could not be read: what is not in it is then not known. */
  readonly readable: boolean;
  /** Names of the fields that the file has. */
  readonly present: ReadonlySet<string>;
}

/** Position of a field in the schema, -1 when it has none of that name. */
export function fieldIndex(table: Table, name: string): number {
  return table.resource.schema.fields.findIndex((field) => field.name === name);
}

/** The cells of one column, with their rows, where the file has the column. */
export function* column(table: Table, name: string): Generator<[Row, Cell]> {
  const index = fieldIndex(table, name);
  for (const row of table.rows) {
    const cell = row.cells[index];
    if (cell) yield [row, cell];
  }
}

/** Visits the cells of the columns that are `wanted`, column by column. */
export function eachCell(
  table: Table,
  wanted: (field: Field) => boolean,
  visit: (cell: Cell, field: Field) => void,
): void {
  for (const [i, field] of table.resource.schema.fields.entries()) {
    if (!wanted(field)) continue;
    for (const row of table.rows) {
      const cell = row.cells[i];
      if (cell) visit(cell, field);
    }
  }
}

/** The distinct items of a cell: the list's, or the one text; none when empty. */
export function items(cell: Cell | undefined): readonly string[] {
  if (!cell || cell.value === null) return [];
  if (!Array.isArray(cell.value)) return [cell.text];
  return (cell.value as readonly string[]).filter((item, i, all) => item !== "" && all.indexOf(item) === i);
}
