import { table as arqueroTable, type ColumnTable } from "arquero";
import { analysisMessages } from "../locale/messages/analysis.ts";
import { AnalysisError } from "./analysis-error.ts";

/** A row of any table. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of a table, those that a filter leaves. */
export function rowsOf(table: ColumnTable): Row[] {
  return table.objects() as Row[];
}

/** A table of rows; with its columns even when there is no row. */
export function tableOf(columns: readonly string[], rows: readonly Row[]): ColumnTable {
  return arqueroTable(Object.fromEntries(columns.map((column) => [column, rows.map((row) => row[column])])), [
    ...columns,
  ]);
}

/** Stops at a column the table does not have. */
export function checkColumns(table: ColumnTable, wanted: readonly string[]): void {
  const columns = table.columnNames();
  for (const column of wanted)
    if (!columns.includes(column)) throw new AnalysisError(analysisMessages.noColumn({ column, columns }));
}

/** Each value once, in the order of its first coming. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
