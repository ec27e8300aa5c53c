import { CELL } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Most words of a row's name that count. */
const LONGEST = 40;

/**
 * What the numbers of a table's row count, by the heads of their columns and by the row's name, its first cell with
 * words in it. The row is read once, however many numbers it has.
 *
 * @param concept what the token at an index is about
 * @param heads what the head of each column is about
 * @returns for the index of a number's first token
 */
export function rowHeads(
  tokens: readonly Token[],
  concept: (at: number) => string | undefined,
  heads: readonly (readonly string[])[],
): (first: number) => readonly string[] {
  const columns: number[] = [];
  const name: string[] = [];
  let [column, named] = [0, false];
  for (const [at, { text }] of tokens.entries()) {
    if (text === CELL) {
      column++;
      named ||= name.length > 0;
    } else if (!named && name.length < LONGEST) {
      const found = concept(at);
      if (found) name.push(found);
    }
    columns.push(column);
  }
  return (first) => [...(heads[columns[first] ?? 0] ?? []), ...name];
}
