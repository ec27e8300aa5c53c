import type { ColumnTable } from "arquero";
import { rowsOf, tableOf } from "./rows.ts";

/**
 * How much of each column is filled.
 *
 * A cell is empty when it is null, an empty text, or an empty list. An empty cell may say "not found" or "does not
 * apply": the codebook tells which, and a column that only some rows can have (a département, abroad) is to be asked of
 * those rows alone.
 *
 * @param table any table
 * @param unknown tells the values that say in words that nothing is known ("not_reported"); they count apart
 * @returns a row for each column, in the order of the table: `column`, `rows`, `filled`, `unknown`, `empty` (rows), and
 *   `share`, the share of rows filled, between 0 and 1, null for a table with no row
 */
export function missingness(
  table: ColumnTable,
  unknown: (value: unknown, column: string) => boolean = () => false,
): ColumnTable {
  const rows = rowsOf(table);
  const columns = table.columnNames().map((column) => {
    const said = rows.map((row) => row[column]).filter((value) => !isEmpty(value));
    const notKnown = said.filter((value) => unknown(value, column)).length;
    const filled = said.length - notKnown;
    return {
      column,
      rows: rows.length,
      filled,
      unknown: notKnown,
      empty: rows.length - said.length,
      share: rows.length === 0 ? null : filled / rows.length,
    };
  });
  return tableOf(["column", "rows", "filled", "unknown", "empty", "share"], columns);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
