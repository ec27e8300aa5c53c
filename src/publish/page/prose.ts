import MarkdownIt, { type StateCore, type StateInline, type Token } from "markdown-it";
import type { Text } from "../../locale/lang.ts";
import { NBSP } from "../../locale/numbers.ts";
import { typeset } from "../../locale/typography.ts";
import { escapeHtml, type Html, raw } from "../html.ts";
import { markText } from "../mark-text.ts";
import { replaceMarks, writeMark } from "../marks.ts";
import { markHtml } from "./mark-html.ts";
import { type Reading, sourceAnchor } from "./reading.ts";
import { typesetSource } from "./typeset-source.ts";

interface Env {
  readonly reading: Reading;
  /** Whether facts open their notes, and sources are cited. */
  readonly open: boolean;
}

/** Markdown without HTML, images or raw addresses, with our citations and marks. */
const markdown = new MarkdownIt({ html: false, linkify: false }).disable(["image", "strikethrough"]);
markdown.inline.ruler.before("link", "cite", readCitation);
markdown.core.ruler.push("marks", writeMarks);

/** A text of the notebook in paragraphs. */
export function prose(text: Text, reading: Reading): Html {
  return raw(markdown.render(source(text, reading), { reading, open: true } satisfies Env));
}

/** A text of the notebook in one line. `open` as in {@link markHtml}: false in a heading. */
export function line(text: Text, reading: Reading, open = true): Html {
  return raw(markdown.renderInline(source(text, reading), { reading, open } satisfies Env));
}

/** A text of the notebook in words alone, for what no Markdown is read in: the head, an attribute. */
export function words(text: Text, reading: Reading): string {
  const bare = text[reading.lang]
    .replace(/ ?\[@[^\]]*\]/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*`]/g, "");
  return typeset(
    replaceMarks(bare, (mark) => markText(mark, reading.lang, (id) => reading.fact(id))),
    reading.lang,
  );
}

/** The Markdown to read: typeset, a fact and its noun parted, so that the number alone opens the note. */
function source(text: Text, reading: Reading): string {
  const parted = replaceMarks(text[reading.lang], (mark) => {
    if (mark.kind !== "counted") return writeMark(mark);
    const entry = reading.fact(mark.id);
    const [number, counted] = [entry.text[reading.lang], entry.counted[reading.lang]];
    // "42 sur 74" does not begin with "57 %": it opens the note whole
    // a ratio's interval is of the fact, as its number is
    if (!counted.startsWith(number) || /\d/.test(counted.slice(number.length))) return writeMark(mark);
    return writeMark({ kind: "fact", id: mark.id }) + counted.slice(number.length);
  });
  // a number does not end a line that its noun begins
  return typesetSource(parted, reading.lang).replace(
    /(\uE000(?:fact|number):[^\uE001]*\uE001) (?=\p{Ll})/gu,
    `$1${NBSP}`,
  );
}

/** `[@one; @two]`: the numbers of sources, raised, after the word they follow. */
function readCitation(state: StateInline, silent: boolean): boolean {
  const found = /^\[(@[^\]]+)\]/.exec(state.src.slice(state.pos, state.pos + 500));
  if (!found?.[1]) return false;
  if (!silent) {
    const { reading, open } = state.env as unknown as Env;
    const ids = found[1].split(";").map((id) => id.trim().replace(/^@/, ""));
    state.pending = state.pending.replace(/[ \u00a0]+$/, "");
    if (open) state.push("html_inline", "", 0).content = citation(ids, reading);
  }
  state.pos += found[0].length;
  return true;
}

function citation(ids: readonly string[], reading: Reading): string {
  const links = ids
    .map((id) => ({ id, number: reading.cite(id) }))
    .sort((a, b) => a.number - b.number)
    .map(({ id, number }) => {
      const label = `${reading.say.citation} ${number}`;
      return `<a href="#${escapeHtml(sourceAnchor(id))}" aria-label="${label}">${number}</a>`;
    });
  return `<sup class="cite">[${links.join(", ")}]</sup>`;
}

/** Writes the marks of every text, and sets apart the names that hold a digit. */
function writeMarks(state: StateCore): void {
  const env = state.env as unknown as Env;
  for (const block of state.tokens) {
    let links = 0;
    for (const token of block.children ?? []) {
      if (token.type === "link_open") links++;
      if (token.type === "link_close") links--;
      if (token.type === "text") write(token, env, env.open && links === 0);
    }
  }
}

const MARK = /(\uE000[^\uE001]*\uE001)/u;

/** A run of signs that no space parts, with a mark in it. */
const RUN = /([^ \n\uE000]*(?:\uE000[^\uE001]*\uE001[^ \n\uE000]*)+)/u;

function write(token: Token, { reading }: Env, open: boolean): void {
  const marked = (text: string): string =>
    text
      .split(MARK)
      .map((piece, i) => {
        if (i % 2 === 0) return named(piece, reading);
        return replaceMarks(piece, (mark) => String(markHtml(mark, reading, open)));
      })
      .join("");
  token.type = "html_inline";
  token.content = token.content
    .split(RUN)
    .map((piece) => together(marked(piece)))
    .join("");
}

/** A line may end between a button and the comma after it, unless told otherwise. */
function together(run: string): string {
  const alone = run.startsWith("<button") && run.endsWith("</button>");
  return run.includes("<button") && !alone ? `<span class="together">${run}</span>` : run;
}

/** The text escaped, its names that hold a digit set apart from numbers. */
function named(text: string, { page, lang }: Reading): string {
  const names = page.names.map((name) => typeset(name, lang).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (names.length === 0 || !/\d/.test(text)) return escapeHtml(text);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  let at = 0;
  let out = "";
  for (const { 0: name, index } of text.matchAll(pattern)) {
    out += `${escapeHtml(text.slice(at, index))}<span class="name">${escapeHtml(name)}</span>`;
    at = index + name.length;
  }
  return out + escapeHtml(text.slice(at));
}
