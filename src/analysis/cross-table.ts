import type { ColumnTable } from "arquero";
import { countBy } from "./count-by.ts";
import { lump } from "./lump.ts";
import { rowsOf, tableOf } from "./rows.ts";

/**
 * Rows by two columns at once, for a matrix: a count for every pair, zero where there is none. Both columns are ordered
 * by how many rows each value has, the most first; values of the second found less than `often` times are null together,
 * and come last.
 *
 * @param often from how many rows on a value of the second column is kept apart; all are unless told
 * @returns both columns, `count`, and what {@link countBy} gives: `source_ids`, and `refs` where there are any
 */
export function crossTable(table: ColumnTable, row: string, column: string, often = 1): ColumnTable {
  const rank = (by: string): Map<unknown, number> =>
    new Map(rowsOf(countBy(table, by)).map((group) => [group[by], Number(group.count)]));
  const [ofRow, ofColumn] = [rank(row), rank(column)];
  const kept = [...ofColumn].flatMap(([value, count]) => (value !== null && count >= often ? [String(value)] : []));
  const counted = countBy(lump(table, column, kept), [row, column]);
  const found = new Map(rowsOf(counted).map((pair) => [JSON.stringify([pair[row], pair[column]]), pair]));
  const empty = Object.fromEntries(counted.columnNames().map((name) => [name, name === "count" ? 0 : []]));
  const columns: unknown[] = most(kept, ofColumn);
  if (kept.length < ofColumn.size) columns.push(null);
  const pairs = most([...ofRow.keys()], ofRow).flatMap((one) =>
    columns.map((two) => found.get(JSON.stringify([one, two])) ?? { ...empty, [row]: one, [column]: two }),
  );
  return tableOf(counted.columnNames(), pairs);
}

/** The most frequent first; as frequent, in the order of their codes. */
function most<T>(values: readonly T[], counts: ReadonlyMap<unknown, number>): T[] {
  const count = (value: T) => counts.get(value) ?? 0;
  return [...values].sort((a, b) => count(b) - count(a) || (String(a) < String(b) ? -1 : 1));
}
