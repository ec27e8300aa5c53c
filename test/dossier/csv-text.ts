import fc from "fast-check";

/** Where the test put a cell: counted while writing, with nothing of the reader's. */
export interface Written {
  readonly text: string;
  /** Position of the first character of each cell, [line, column], row by row. */
  readonly places: readonly (readonly [number, number])[][];
}

/** Writes a CSV. `quote` says whether to quote a cell that does not need it, `lineEnd` what ends each row. */
export function writeCsv(
  rows: readonly (readonly string[])[],
  quote: (row: number, column: number) => boolean = () => false,
  lineEnd = "\n",
): Written {
  let text = "";
  let [line, column] = [1, 1];
  const places: [number, number][][] = [];
  const put = (piece: string) => {
    text += piece;
    // An editor's count: a line ends with \r\n, \n or \r, and a column is a UTF-16 unit.
    for (const [i, last] of piece.split(/\r\n|\n|\r/).entries()) {
      [line, column] = i === 0 ? [line, column + last.length] : [line + 1, 1 + last.length];
    }
  };
  for (const [r, row] of rows.entries()) {
    const here: [number, number][] = [];
    for (const [c, cell] of row.entries()) {
      if (c > 0) put(",");
      here.push([line, column]);
      put(mustQuote(cell) || quote(r, c) ? `"${cell.replaceAll('"', '""')}"` : cell);
    }
    places.push(here);
    put(lineEnd);
  }
  return { text, places };
}

function mustQuote(cell: string): boolean {
  return /[",\r\n]/.test(cell);
}

/** Text with everything that makes CSV hard. */
export const hardText = fc
  .array(fc.constantFrom("a", "é", "1", " ", ",", '"', "\n", "\r\n", "\r", ";", "😀", "\u202f", "\t"), { maxLength: 8 })
  .map((pieces) => pieces.join(""));
