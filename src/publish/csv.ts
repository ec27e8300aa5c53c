import type { ColumnTable } from "arquero";
import { stringify } from "csv-stringify/sync";

/**
 * A table as a published CSV: UTF-8, comma, LF, a header row. Lists are joined with `;`, partial dates written as EDTF,
 * unknown values left empty. A text cell that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
export function toCsv(table: ColumnTable): string {
  const columns = table.columnNames();
  const rows = (table.objects() as Record<string, unknown>[]).map((row) => columns.map((name) => cell(row[name])));
  return stringify([columns, ...rows], { eof: true });
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return neutral(value.map(String).join(";"));
  if (typeof value === "object" && "edtf" in value) return String(value.edtf);
  return neutral(String(value));
}

/** OWASP's list of characters that open a formula in a spreadsheet. */
function neutral(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
