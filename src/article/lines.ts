/** Where something stands in a file, as an editor counts: from 1, columns in UTF-16 units, a byte order mark not counted. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Tells the place of an offset of a file. Lines end with `\n`, `\r\n` or `\r`. */
export function placesIn(source: string): (offset: number) => Place {
  const starts = [source.startsWith("\ufeff") ? 1 : 0];
  for (const end of source.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
