import { parse } from "csv-parse/sync";
import { problem, type Rule } from "./check.ts";
import * as found from "./checks/csv-problems.ts";
import { cleanText } from "./clean-text.ts";
import type { Field, Resource } from "./descriptor.ts";
import type { Place, Problem } from "./problem.ts";
import { readCell } from "./read-cell.ts";
import { type CsvRecord, readHeader } from "./read-header.ts";
import { type QuoteFaultKind, type RecordSpan, scanRecords } from "./scan.ts";
import type { Cell, DamagedRow, OddCell, Row, Table } from "./table.ts";
import { decodeUtf8, type Utf8Fault } from "./utf8.ts";

export interface TableReading {
  readonly table: Table;
  readonly problems: readonly Problem[];
}

const QUOTE_RULES: Readonly<Record<QuoteFaultKind, Rule<Record<string, never>>>> = {
  open: found.openQuote,
  after: found.textAfterQuote,
  stray: found.strayQuote,
};

/**
 * Reads one CSV file into typed rows. Never throws for what is in the file: what is wrong with its form is reported,
 * and the rest is read all the same.
 *
 * Two readers share the work. `scanRecords` finds where each cell stands and where quotes break; csv-parse says what
 * each cell of the sound records holds. They must agree on the shape of every record.
 */
export function readTable(bytes: Uint8Array, resource: Resource, file: string): TableReading {
  const problems: Problem[] = [];
  const at = (line: number, column: number): Place => ({ file, line, column });
  const { text, fault } = decodeUtf8(bytes);
  if (fault) {
    problems.push(notUtf8Problem(fault, file));
    if (fault.utf16) return { table: unreadable(resource, file), problems };
  }
  if (!text.trim()) {
    const header = resource.schema.fields.map((field) => field.name).join(",");
    problems.push(problem(found.emptyFile, at(1, 1), "", { header }));
    return { table: unreadable(resource, file), problems };
  }

  const delimiter = sniffDelimiter(text, resource.schema.fields);
  if (delimiter !== ",") {
    problems.push(problem(found.wrongDelimiter, at(1, 1), firstLine(text), { found: delimiter }));
  }
  const records = readRecords(text, delimiter);
  for (const { span } of records) {
    for (const { kind, cell: index } of span.faults) {
      const cell = span.cells[index];
      if (!cell) continue;
      problems.push(problem(QUOTE_RULES[kind], at(cell.line, cell.column), text.slice(cell.start, cell.end), {}));
      // What looks wrong after it in the same row is most likely its doing.
      if (kind !== "stray") break;
    }
  }

  const [headerRecord, ...body] = records;
  const header = readHeader(headerRecord, resource.schema.fields, file);
  problems.push(...header.problems);
  const rows: Row[] = [];
  const odd: OddCell[] = [];
  const damaged: DamagedRow[] = [];
  for (const record of body) {
    const { span, values } = record;
    const raw = text.slice(span.start, span.end);
    if (span.faults.length === 0 && values.every((value) => !value.trim())) {
      problems.push(problem(found.blankRow, at(span.line, 1), raw, {}));
    } else if (isSound(span) && span.cells.length === header.width) {
      rows.push(readRow(record, header.columns, resource, odd));
    } else {
      damaged.push({ line: span.line, lastLine: span.cells.at(-1)?.line ?? span.line, cells: values });
      // A broken quote has been reported, and the count is its doing.
      if (span.faults.length === 0) {
        const says = { cells: values.length, headers: header.width };
        problems.push(problem(found.fieldCount, at(span.line, 1), raw, says));
      }
    }
  }
  const present = new Set(header.columns.keys());
  return { table: { resource, file, rows, odd, damaged, readable: true, present }, problems };
}

/** What is said of a file, this one or the descriptor, that is not UTF-8. */
export function notUtf8Problem({ line, byteColumn, byte, reads, lines, utf16 }: Utf8Fault, file: string): Problem {
  const value = reads || `0x${byte.toString(16).toUpperCase()}`;
  return problem(found.notUtf8, { file, line, column: byteColumn }, value, { byte, reads, lines, utf16 });
}

/** A table about which nothing is known: missing or illegible file. */
export function unreadable(resource: Resource, file: string): Table {
  return { resource, file, rows: [], odd: [], damaged: [], readable: false, present: new Set() };
}

/** Every record of the text with the place and the text of its cells. */
function readRecords(text: string, delimiter: string): CsvRecord[] {
  const spans = scanRecords(text, delimiter);
  const sound = spans.filter(isSound);
  // csv-parse stops at the first broken quote, so it is given the sound records only.
  const source = sound.length === spans.length ? text : sound.map((s) => `${text.slice(s.start, s.end)}\n`).join("");
  const parsed: string[][] = parse(source, {
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
  });
  const agree = parsed.length === sound.length && parsed.every((values, i) => values.length === sound[i]?.cells.length);
  if (!agree) throw new Error("the two readers of CSV disagree on the shape of a record: this is a fault of recoupe");
  const values = new Map(sound.map((span, i) => [span, parsed[i] ?? []]));
  return spans.map((span) => ({
    span,
    values: values.get(span) ?? salvage(text.slice(span.start, span.end), delimiter),
  }));
}

/** What can be seen of a record whose quotes are broken, so that the keys in it are not thought missing. */
function salvage(raw: string, delimiter: string): string[] {
  return raw.split(delimiter).map((part) => part.replace(/^\s*"|"\s*$/g, ""));
}

/** A stray quote leaves the cells where they were; other broken quotes do not. */
function isSound({ faults }: RecordSpan): boolean {
  return faults.every(({ kind }) => kind === "stray");
}

function readRow(
  { span, values }: CsvRecord,
  columns: ReadonlyMap<string, number>,
  { schema }: Resource,
  odd: OddCell[],
): Row {
  const cells = schema.fields.map((field): Cell | undefined => {
    const index = columns.get(field.name);
    const place = index === undefined ? undefined : span.cells[index];
    if (index === undefined || !place) return undefined;
    const raw = values[index] ?? "";
    const text = cleanText(raw, field);
    const { value, misfit } = readCell(text, field, schema.missingValues);
    const { line, column } = place;
    const cell: Cell = misfit ? { raw, text, line, column, value, misfit } : { raw, text, line, column, value };
    if (misfit || text !== raw) odd.push({ cell, field });
    return cell;
  });
  return { line: span.line, cells };
}

/** The comma, unless the header has none and another delimiter would give it columns of the schema. */
function sniffDelimiter(text: string, fields: readonly Field[]): string {
  const header = firstLine(text);
  if (header.includes(",") || fields.length < 2) return ",";
  const names = new Set(fields.map((field) => field.name));
  const score = (delimiter: string) =>
    header.split(delimiter).filter((name) => names.has(name.trim().replaceAll('"', ""))).length;
  return [";", "\t"].find((delimiter) => header.includes(delimiter) && score(delimiter) > 0) ?? ",";
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? "";
}
