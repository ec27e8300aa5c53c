import { type ColumnTable, escape as plain } from "arquero";
import { checkColumns, distinct, type Row, rowsOf, tableOf } from "./rows.ts";

/** A number, or several by name. */
export type Answer = number | Readonly<Record<string, number>>;

/**
 * Asks a question again without each source in turn: how far does the answer hang on one of them?
 *
 * Leaving a source out removes the rows that rest on it alone; a row that another source attests stays, as it is. By
 * `source_ids`, or by any other column of lists: after `attestation`, by `publishers` or `kinds`, which removes the rows
 * that only this publisher, or this kind, attests. The range of the answers is no confidence interval: it says how the
 * answer moves when one voice is silent, not what other voices would have said.
 *
 * @param table rows with the column and `source_ids`
 * @param column a column of lists, or of single values
 * @param question what is asked of the table; it must depend on nothing else
 * @returns a row for each value of the column, sorted by it: `left_out`, `rows_lost`, the answer (`value`, or a column
 *   for each name), and `refs` and `source_ids` of the rows left, which the answer rests on (sorted)
 */
export function leaveOneOut(table: ColumnTable, column: string, question: (rows: ColumnTable) => Answer): ColumnTable {
  checkColumns(table, [column]);
  const lists = rowsOf(table).map((row) => listOf(row[column]));
  const named = (answer: Answer) => (typeof answer === "number" ? { value: answer } : answer);
  const whole = named(question(table));

  const restingOn = new Map<string, Row[]>();
  rowsOf(table).forEach((row, i) => {
    const [only, ...others] = lists[i] ?? [];
    if (only !== undefined && others.length === 0) restingOn.set(only, [...(restingOn.get(only) ?? []), row]);
  });
  const without = (left: string) =>
    table.filter(
      plain((row: Row) => {
        const list = listOf(row[column]);
        return list.length !== 1 || list[0] !== left;
      }),
    );
  const rows = distinct(lists.flat())
    .sort()
    .map((left) => {
      const lost = restingOn.get(left)?.length ?? 0;
      const kept = lost === 0 ? table : without(left);
      const answer = lost === 0 ? whole : named(question(kept));
      return { left_out: left, rows_lost: lost, ...answer, ...tracesOf(rowsOf(kept)) };
    });
  return tableOf(["left_out", "rows_lost", ...Object.keys(whole), "refs", "source_ids"], rows);
}

/** The values of a cell, each once. */
function listOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? distinct(value as string[]) : [String(value)];
}

function tracesOf(rows: readonly Row[]): { refs: string[]; source_ids: string[] } {
  const all = (name: string, list: string) =>
    distinct(rows.flatMap((row) => (row[list] ?? row[name] ?? []) as string | string[])).sort();
  return { refs: all("ref", "refs"), source_ids: all("source_id", "source_ids") };
}
