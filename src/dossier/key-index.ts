import { fieldIndex, type Row, type Table } from "./table.ts";

/** No text of a cell holds it: parts of a composite key cannot run into each other. */
const BETWEEN = "\u0000";

/** Makes a reader of a row's key over some columns: undefined when a part is empty or the file has no such column. */
export function keyReader(table: Table, fields: readonly string[]): (row: Row) => string | undefined {
  const indices = fields.map((name) => fieldIndex(table, name));
  const [only = -1] = indices;
  if (indices.length === 1) return (row) => row.cells[only]?.text || undefined;
  return (row) => {
    const parts = indices.map((i) => row.cells[i]?.text ?? "");
    return parts.includes("") ? undefined : parts.join(BETWEEN);
  };
}

/** Every key of a table over some columns, with the first row that has it. */
export function keyIndex(table: Table, fields: readonly string[]): ReadonlyMap<string, Row> {
  const keyOf = keyReader(table, fields);
  const index = new Map<string, Row>();
  for (const row of table.rows) {
    const key = keyOf(row);
    if (key !== undefined && !index.has(key)) index.set(key, row);
  }
  return index;
}

/** Each row that repeats the key of an earlier one. */
export function* repeats(table: Table, fields: readonly string[]): Generator<{ row: Row; first: Row; key: string }> {
  const keyOf = keyReader(table, fields);
  const index = keyIndex(table, fields);
  for (const row of table.rows) {
    const key = keyOf(row);
    const first = key === undefined ? undefined : index.get(key);
    if (key !== undefined && first && first !== row) yield { row, first, key: showKey(key) };
  }
}

/** A key in words, its parts side by side. */
export function showKey(key: string): string {
  return key.replaceAll(BETWEEN, ", ");
}

/** True when a key absent from the table's rows is certainly absent from its file. */
export function knowsKeys(table: Table, fields: readonly string[]): boolean {
  return table.readable && fields.every((name) => table.present.has(name));
}

/** Every text that can be made out in rows whose shape is broken: what is in it may be a key, or a citation. */
export function damagedTexts(table: Table): ReadonlySet<string> {
  return new Set(table.damaged.flatMap(({ cells }) => cells.flatMap((cell) => cell.split(";").map((t) => t.trim()))));
}
