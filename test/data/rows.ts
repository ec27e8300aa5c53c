import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** A table of data/ as bare text, read without any of the project's own code: tests compare the two paths. */
export function rows(table: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`../../data/${table}.csv`, import.meta.url)), { columns: true });
}

/** A `;` list. */
export function list(cell: string | undefined): string[] {
  return cell ? cell.split(";") : [];
}
