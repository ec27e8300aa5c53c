import { CELL, ITEM } from "./reading.ts";

/** A part of a text: from where to where. */
export type Span = readonly [from: number, to: number];

/** What stands around a block of a text and speaks for its numbers too. */
export interface Setting {
  /** A table's captions and heads; what leads in to an item of a list, and the items before it. */
  readonly speaking: readonly Span[];
  /** For a row of a table, the head of each column. */
  readonly heads?: readonly Span[];
  /** Whether the block goes on from the one before, as the items of a list do. */
  readonly goesOn: boolean;
}

/** Longest block that speaks for others, in characters; most items of a list looked back at. */
const LONGEST = 600;
const MOST = 12;

/**
 * The setting of each block of a text, in order. Told from the text alone, so that tables and lists are the same in
 * HTML, in Markdown and in plain text: a row of a table is a block with cells; an item of a list is marked as one, or
 * follows a block that ends in a colon, a semicolon or a comma.
 */
export function settingsOf(text: string, blocks: readonly Span[]): readonly Setting[] {
  const short = (spans: readonly (Span | undefined)[]) =>
    spans.filter((span): span is Span => span !== undefined && span[1] - span[0] <= LONGEST);
  const isRow = blocks.map(([from, to]) => text.slice(from, to).includes(CELL));
  const settings: Setting[] = [];
  let items = 0;
  for (let at = 0; at < blocks.length; ) {
    if (!isRow[at]) {
      const leads = at > 0 && !isRow[at - 1] && leadsIn(text, blocks[at - 1] as Span);
      const goesOn = leads || (at > 0 && isItem(text, blocks[at]) && isItem(text, blocks[at - 1]));
      items = goesOn ? Math.min(items + 1, MOST) : 0;
      settings.push({ speaking: short(blocks.slice(at - items, at)), goesOn });
      at++;
      continue;
    }
    let end = at;
    while (isRow[end]) end++;
    const [head, ...rows] = blocks.slice(at, end);
    const captions = short([blocks[at - 1], blocks[end]]);
    settings.push({ speaking: captions, goesOn: false });
    const of = { speaking: [...captions, ...short([head])], heads: cellsOf(text, head as Span), goesOn: false };
    for (const _ of rows) settings.push(of);
    [at, items] = [end, 0];
  }
  return settings;
}

function isItem(text: string, block: Span | undefined): boolean {
  if (!block) return false;
  return text
    .slice(block[0], Math.min(block[1], block[0] + 20))
    .trimStart()
    .startsWith(ITEM);
}

function leadsIn(text: string, [from, to]: Span): boolean {
  return /[:;,]\s*(?:et|ou|and|or)?\s*$/u.test(text.slice(Math.max(from, to - 20), to));
}

function cellsOf(text: string, [from, to]: Span): Span[] {
  let at = from;
  return text
    .slice(from, to)
    .split(CELL)
    .map((cell) => {
      const span: Span = [at, at + cell.length];
      at = span[1] + CELL.length;
      return span;
    });
}
