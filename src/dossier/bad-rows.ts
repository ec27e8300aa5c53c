import { stringify } from "csv-stringify/sync";
import type { Lang } from "../locale/lang.ts";
import { rowsColumns } from "../locale/messages/check-command.ts";
import type { CheckedDossier } from "./check-dossier.ts";
import type { Problem } from "./problem.ts";
import type { Table } from "./table.ts";

/** The rows of one table that have errors, as a CSV for a spreadsheet. */
export interface BadRows {
  readonly table: string;
  readonly rows: number;
  readonly csv: string;
}

/**
 * For each table with errors, its bad rows only, as they are in the file, behind two columns: why, and the line.
 *
 * UTF-8 with a byte order mark and CRLF, which spreadsheets open without asking; parted by semicolons in French, where
 * a spreadsheet takes the comma for a decimal mark. Cells that a spreadsheet would run as a formula are preceded by an
 * apostrophe. It is for looking, not for putting back: a spreadsheet turns 01 into 1 and 2024-04 into a day.
 */
export function badRows({ tables, problems }: CheckedDossier, lang: Lang): readonly BadRows[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  return [...tables.values()].flatMap((table) => {
    const here = errors.filter(({ file }) => file === table.file);
    const rows = rowsOf(table).flatMap((row) => {
      const why = here.filter(({ line }) => line >= row.line && line <= row.lastLine);
      return why.length > 0 ? [[reasons(why, lang), String(row.line), ...row.cells].map(neutral)] : [];
    });
    if (rows.length === 0) return [];
    const header = [
      rowsColumns.why[lang],
      rowsColumns.line[lang],
      ...table.resource.schema.fields.map(({ name }) => name),
    ];
    const options = { bom: true, delimiter: lang === "fr" ? ";" : ",", record_delimiter: "\r\n" } as const;
    return [{ table: table.resource.name, rows: rows.length, csv: stringify([header, ...rows], options) }];
  });
}

interface FileRow {
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
}

/** Every row of the file, sound or damaged, in its order; a problem of a cell may be lines below its row's first. */
function rowsOf({ rows, damaged }: Table): readonly FileRow[] {
  const sound = rows.map(({ line, cells }) => ({
    line,
    lastLine: cells.reduce((last, cell) => Math.max(last, cell?.line ?? line), line),
    cells: cells.map((cell) => cell?.raw ?? ""),
  }));
  const broken = damaged.map(({ line, lastLine, cells }) => ({ line, lastLine, cells }));
  return [...sound, ...broken].sort((a, b) => a.line - b.line);
}

function reasons(problems: readonly Problem[], lang: Lang): string {
  return problems.map(({ message }) => message[lang]).join(" / ");
}

/** A number is left alone; anything else that begins like a formula is made plain text. */
function neutral(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
}
