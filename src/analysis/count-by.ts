import type { ColumnTable } from "arquero";
import { analysisMessages } from "../locale/messages/analysis.ts";
import { AnalysisError } from "./analysis-error.ts";
import { countable } from "./counting.ts";
import { checkColumns, distinct, type Row, rowsOf, tableOf } from "./rows.ts";

/**
 * Rows by group, each group with what it rests on: `count` (rows), `refs` and `source_ids` (sorted).
 *
 * For any table of the dossier, or a filter of it: closures by mechanism, sources by kind, figures by series. A table
 * without `ref` gives no `refs`; the table of sources gives its own `source_id` as `source_ids`. Incidents go through
 * the counting rules: rows that a series already counts are left out of `count`, and `attacks` is added.
 *
 * @param table any table
 * @param by columns to group by, null being a group like another; a group with no row is not in the result
 * @returns the groups in the order in which they first come
 * @throws RangeError for a column that is not there, or that holds lists (see countItems)
 */
export function countBy(table: ColumnTable, by: string | readonly string[]): ColumnTable {
  const keys = [by].flat();
  checkColumns(table, keys);
  const { rows, ...kind } = rowsToCount(table);
  for (const column of keys)
    if (rows.some((row) => Array.isArray(row[column])))
      throw new AnalysisError(analysisMessages.listColumn({ column }));
  return countRows(rows, keys, kind);
}

/**
 * Items of a column of lists, such as harms or grounds: how many rows name each.
 *
 * A row counts once for each item it names, so the counts add up to more than the number of rows: shares of them are no
 * parts of a whole. Rows that name none are counted under null, which is "not said", never "none".
 *
 * For incidents, `attacks` are those of the rows that name the item: a report of ten attacks and of injuries does not
 * say that each of the ten injured someone.
 *
 * @param column the column of lists; in the result, the item
 * @param by more columns to group by
 * @returns as {@link countBy}
 */
export function countItems(table: ColumnTable, column: string, by: readonly string[] = []): ColumnTable {
  return crossed(table, [column, ...by]);
}

/**
 * Pairs of items of two columns, one of them of lists at least, such as grounds and mechanism: how many rows name both.
 * The warnings of {@link countItems} hold for each column of lists. Pairs with no row are not in the result.
 */
export function crossItems(table: ColumnTable, column: string, other: string): ColumnTable {
  return crossed(table, [column, other]);
}

function crossed(table: ColumnTable, columns: readonly string[]): ColumnTable {
  checkColumns(table, columns);
  const { rows, ...kind } = rowsToCount(table);
  return countRows(columns.reduce(unrolled, rows), columns, kind);
}

/** One row for each item of a list; the row itself where the column holds no list. */
function unrolled(rows: Row[], column: string): Row[] {
  return rows.flatMap((row) => {
    const value = row[column];
    if (!Array.isArray(value)) return [row];
    const items = value.length === 0 ? [null] : distinct(value as unknown[]);
    return items.map((item) => ({ ...row, [column]: item }));
  });
}

/** What a table can be counted in. */
interface Kind {
  readonly attacks: boolean;
  readonly refs: boolean;
}

function rowsToCount(table: ColumnTable): Kind & { rows: Row[] } {
  const columns = table.columnNames();
  const attacks = columns.includes("part_of") && columns.includes("attacks");
  const refs = columns.includes("ref") || columns.includes("refs");
  return { attacks, refs, rows: rowsOf(attacks ? countable(table) : table) };
}

function countRows(rows: readonly Row[], keys: readonly string[], { attacks, refs }: Kind): ColumnTable {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(keys.map((column) => row[column] ?? null));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const columns = [...keys, "count", ...(attacks ? ["attacks"] : []), ...(refs ? ["refs"] : []), "source_ids"];
  const counted = [...groups.values()].map((group) => ({
    ...Object.fromEntries(keys.map((column) => [column, group[0]?.[column] ?? null])),
    count: group.length,
    attacks: group.reduce((sum, row) => sum + Number(row.counted), 0),
    refs: distinct(group.flatMap((row) => (row.refs ?? row.ref ?? []) as string | string[])).sort(),
    source_ids: distinct(group.flatMap((row) => (row.source_ids ?? row.source_id ?? []) as string | string[])).sort(),
  }));
  return tableOf(columns, counted);
}
