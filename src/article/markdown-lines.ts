import MarkdownIt, { type Token } from "markdown-it";

const blocks = new MarkdownIt({ html: true });
blocks.core.ruler.enableOnly(["normalize", "block"]);

/** Longest part given to the parser at a time, in characters: ten megabytes of list items would take gigabytes. */
const PART = 200_000;

/** What the lines of a Markdown text are. Lines not said to be words are code, definitions of links, or empty. */
export interface MarkdownLines {
  /** Offset of each line, and at the end the length of the text. */
  readonly starts: readonly number[];
  /** For each line: whether it holds words. */
  readonly words: Uint8Array;
  /** For each line: whether a block begins on it. */
  readonly begins: Uint8Array;
  readonly quoted: Uint8Array;
  readonly table: Uint8Array;
  /** For each line that has some: what stands before its list items, as written (`1.`, `-`), from left to right. */
  readonly markers: ReadonlyMap<number, readonly string[]>;
}

/** Asks markdown-it which lines are paragraphs, code, lists, tables. */
export function markdownLines(source: string): MarkdownLines {
  const starts = lineStarts(source);
  const count = starts.length - 1;
  const mark = () => new Uint8Array(count);
  const [words, begins, quoted, table] = [mark(), mark(), mark(), mark()];
  const markers = new Map<number, string[]>();
  for (let first = 0; first < count; ) {
    const next = partEnd(source, starts, first);
    // a null character is replaced, a tab is not: lines stay where they are
    for (const token of blocks.parse(source.slice(starts[first], starts[next]), {})) read(token, first);
    first = next;
  }
  return { starts, words, begins, quoted, table, markers };

  function read(token: Token, first: number): void {
    if (!token.map) return;
    const [from, to] = [first + token.map[0], Math.min(first + token.map[1], count)];
    const leaf = token.type === "inline" || token.type === "html_block";
    if (leaf || token.type === "table_open") words.fill(1, from, to);
    if (token.type === "table_open") table.fill(1, from, to);
    if (leaf && from < count) begins[from] = 1;
    if (token.type === "blockquote_open") quoted.fill(1, from, to);
    if (token.type !== "list_item_open") return;
    const known = markers.get(from) ?? [];
    markers.set(from, [...known, token.info + token.markup]);
  }
}

/** Line after the last one of a part: at an empty line outside a fence if there is one in time. */
function partEnd(source: string, starts: readonly number[], first: number): number {
  let fence = false;
  for (let line = first; line < starts.length - 1; line++) {
    const [from, to] = [starts[line] ?? 0, starts[line + 1] ?? 0];
    const head = source.slice(from, Math.min(to, from + 8)).trim();
    if (head.startsWith("```") || head.startsWith("~~~")) fence = !fence;
    const length = to - (starts[first] ?? 0);
    if (length > 2 * PART || (length > PART && head === "" && !fence)) return line + 1;
  }
  return starts.length - 1;
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (const end of source.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  if (starts.at(-1) !== source.length) starts.push(source.length);
  return starts;
}
