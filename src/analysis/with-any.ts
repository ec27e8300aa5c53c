import { type ColumnTable, escape as plain } from "arquero";

/**
 * The rows whose list holds at least one of some items: the steps of a case in which one of several organisations
 * acts, the closures of which one ground is among those asked for.
 *
 * @param table a table with a column of lists (null or empty where there is none)
 * @param column its name
 * @param items what to look for; none gives no row
 */
export function withAny(table: ColumnTable, column: string, items: readonly string[]): ColumnTable {
  const asked = new Set(items);
  return table.filter(
    plain((row: Record<string, unknown>) => ((row[column] as string[] | null) ?? []).some((item) => asked.has(item))),
  );
}
