import { type ColumnTable, escape as plain } from "arquero";

/**
 * The table with only some values of a column kept apart; every other one becomes null, to be named "other" where it is
 * drawn: `lump(france, "platform_id", ["coco", "grindr"])`.
 */
export function lump(table: ColumnTable, column: string, kept: readonly string[]): ColumnTable {
  const value = plain((row: Record<string, unknown>) => (kept.includes(row[column] as string) ? row[column] : null));
  return table.derive({ [column]: value });
}
