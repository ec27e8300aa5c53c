/** Where a cell stands in the text. */
export interface CellSpan {
  /** Offsets in the text, quotes included; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** 1-based position of the first character, the opening quote if there is one. */
  readonly line: number;
  readonly column: number;
}

/** - open: the quote that opens the cell never closes, or closes on a later line in the middle of a cell;
 *  - after: the closing quote is followed by text;
 *  - stray: a quote inside a cell that does not begin with one. */
export type QuoteFaultKind = "open" | "after" | "stray";

export interface QuoteFault {
  readonly kind: QuoteFaultKind;
  /** Index of the cell in its record. */
  readonly cell: number;
}

export interface RecordSpan {
  readonly start: number;
  /** Exclusive, without the line end. */
  readonly end: number;
  readonly line: number;
  readonly cells: readonly CellSpan[];
  /** In the order of the cells; nearly always none. */
  readonly faults: readonly QuoteFault[];
}

const LINE_END = /\r\n|\n|\r/g;

/**
 * Finds where every record and cell of a CSV text stands, and where its quoting breaks (RFC 4180: quotes doubled
 * inside quoted cells). It finds places only; what a cell says is csv-parse's business.
 *
 * Lines end with `\n`, `\r\n` or `\r`, mixed if need be. After a broken quote it goes on: with the next physical
 * line when a quote never closes properly, else with the next cell of the row.
 */
export function scanRecords(text: string, delimiter = ","): RecordSpan[] {
  const lines = lineSpans(text);
  const records: RecordSpan[] = [];
  for (let at = 0; at < lines.length; ) {
    const { record, next } = scanRecord(text, delimiter, lines, at);
    records.push(record);
    at = next;
  }
  return records;
}

interface LineSpan {
  readonly start: number;
  /** Exclusive, without the line end. */
  readonly end: number;
}

/** Physical lines. What follows the last line end is a line only if there is something in it. */
function lineSpans(text: string): LineSpan[] {
  const lines: LineSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

/** The record that begins on line `at` (0-based), and the line where the next one begins. */
function scanRecord(text: string, delimiter: string, lines: readonly LineSpan[], at: number) {
  const start = lines[at]?.start ?? 0;
  const cells: CellSpan[] = [];
  const faults: QuoteFault[] = [];
  let line = at;
  let offset = start;
  for (;;) {
    const from = lines[line] ?? { start, end: text.length };
    const quoted = text.startsWith('"', offset);
    const cell = quoted ? quotedCell(text, delimiter, lines, line, offset) : plainCell(text, delimiter, from, offset);
    if (cell.fault) faults.push({ kind: cell.fault, cell: cells.length });
    cells.push({ start: offset, end: cell.end, line: line + 1, column: offset - from.start + 1 });
    line = cell.line ?? line;
    if (cell.end >= (lines[line]?.end ?? text.length)) {
      const record: RecordSpan = { start, end: cell.end, line: at + 1, cells, faults };
      return { record, next: line + 1 };
    }
    offset = cell.end + delimiter.length;
  }
}

interface CellEnd {
  readonly end: number;
  /** 0-based line where the cell ends, when that is not where it begins. */
  readonly line?: number;
  readonly fault?: QuoteFaultKind;
}

function plainCell(text: string, delimiter: string, line: LineSpan, offset: number): CellEnd {
  const end = cellEnd(text, delimiter, line, offset);
  return text.slice(offset, end).includes('"') ? { end, fault: "stray" } : { end };
}

function quotedCell(
  text: string,
  delimiter: string,
  lines: readonly LineSpan[],
  opened: number,
  offset: number,
): CellEnd {
  const here = lines[opened] ?? { start: offset, end: text.length };
  const quote = closingQuote(text, offset + 1);
  // Back to the line where it opened: what follows is more likely rows than a text of many lines.
  if (quote < 0) return { end: here.end, fault: "open" };
  let line = opened;
  while (quote >= (lines[line]?.end ?? text.length)) line++;
  const there = lines[line] ?? here;
  if (quote + 1 === there.end || text.startsWith(delimiter, quote + 1)) return { end: quote + 1, line };
  if (line !== opened) return { end: here.end, fault: "open" };
  return { end: cellEnd(text, delimiter, there, quote + 1), fault: "after" };
}

/** The next quote that is not one of a doubled pair, or -1. */
function closingQuote(text: string, offset: number): number {
  let quote = text.indexOf('"', offset);
  while (quote >= 0 && text.startsWith('"', quote + 1)) quote = text.indexOf('"', quote + 2);
  return quote;
}

/** The next delimiter of the line, or its end. */
function cellEnd(text: string, delimiter: string, line: LineSpan, offset: number): number {
  // Within the line only: a search of the whole text for each cell would take the square of its length.
  const found = text.slice(offset, line.end).indexOf(delimiter);
  return found < 0 ? line.end : offset + found;
}
