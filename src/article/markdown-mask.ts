import { frontMatter } from "./front-matter.ts";
import { type MarkdownLines, markdownLines } from "./markdown-lines.ts";
import { BREAK, CELL, ITEM, OPAQUE } from "./reading.ts";

/** Leaves nothing in the reading. */
const NOTHING = "\u2060";

/**
 * A Markdown text in which everything but its words and its HTML is overwritten, each character by one: what is left
 * stands where it stood, and HTML's reader does the rest. Code, addresses, definitions, list markers and marks of notes
 * become breaks or opaque; stars, underscores and backslashes nothing.
 */
export function maskMarkdown(source: string): string {
  const head = frontMatter(source).end;
  const body = source.slice(head);
  const lines = markdownLines(body);
  const out: string[] = [];
  for (let line = 0; line < lines.words.length; line++) out.push(maskLine(body, lines, line));
  const [joined, code] = [out.join(""), /(?<!`)(`{1,20})(?!`)[^\u2029`]{1,2000}\1(?!`)/g];
  return frontMatter(source).masked + joined.replace(code, (found) => found.replace(/[^\r\n]/g, OPAQUE));
}

function maskLine(
  body: string,
  { starts, words, begins, quoted, table, markers }: MarkdownLines,
  line: number,
): string {
  let text = body.slice(starts[line], starts[line + 1]);
  if (!words[line]) return text.replace(/[^\r\n]/g, " ").replace(/[\r\n]/g, BREAK);
  if (quoted[line]) text = text.replace(/^[ \t>]+/, (found) => " ".repeat(found.length));
  // the line between a table's head and its rows has dashes for words
  if (table[line]) text = /^[\s|:-]*$/.test(text) ? BREAK.repeat(text.length) : text.replace(/\|/g, CELL);
  let at = 0;
  for (const marker of markers.get(line) ?? []) {
    const found = text.indexOf(marker, at);
    if (found === -1) break;
    at = found + marker.length;
    text = text.slice(0, found) + (ITEM + " ".repeat(marker.length - 1)) + text.slice(at);
  }
  text = maskInline(text);
  // the end of a line before a block parts it from that block
  return begins[line + 1] || table[line] ? text.replace(/[\r\n]/g, BREAK) : text;
}

/** Addresses of links, marks of notes, stars and underscores around words, backslashes before signs. */
function maskInline(text: string): string {
  return text
    .replace(/\[\^[^\]\s]{1,80}\]:?/g, hide(OPAQUE))
    .replace(
      /(?<=\])\((?:<[^<>\n]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200}){0,3})(?:[ \t]+(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'))?[ \t]*\)/g,
      hide(NOTHING),
    )
    .replace(/(?<=\])\[[^[\]]{0,200}\]/g, hide(NOTHING))
    .replace(/~~[^~\n]{1,2000}~~/g, hide(OPAQUE))
    .replace(/(?<![\p{L}\p{N}*_])[*_]{1,3}(?=\S)|(?<=[^\s\\])[*_]{1,3}(?![\p{L}\p{N}*_])/gu, hide(NOTHING))
    .replace(/\\(?=[!-/:-@[-`{-~])/g, NOTHING);
}

function hide(by: string): (found: string) => string {
  return (found) => by.repeat(found.length);
}
