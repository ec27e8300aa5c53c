import { type QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { Lang } from "../locale/lang.ts";
import { CELLS, endsLine, ORDINAL_ENDING, ROWS, SKIPPED, SPOKEN } from "./html-words.ts";
import { CELL, ITEM, type MarkedElement, OPAQUE, type Piece, type Reading, ReadingBuilder } from "./reading.ts";

interface OpenMark {
  readonly mark: Omit<MarkedElement, "to" | "textTo">;
  readonly name: string;
  depth: number;
}

/** Longest mark of a note, `[12]`: beyond, what stands above the line or in a link is text. */
const NOTE = 12;

/**
 * Reads HTML, whole pages or fragments. No tree is built: what it costs grows with the length of the source, however
 * deep or broken the tags.
 *
 * Skipped: scripts, styles, code, drawings, struck-out text, and numbers that call a note (above the line, or alone in
 * a link to the same page). Read too, after the rest: the page's title, `alt`, `title` and `aria-label`, but for those of
 * links to the same page, which say where they lead.
 */
export function readHtml(source: string): Reading {
  const reader = new HtmlReader(source);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
  tokenizer.write(source);
  tokenizer.end();
  return reader.reading();
}

class HtmlReader implements TokenizerCallbacks {
  readonly #source: string;
  readonly #builder = new ReadingBuilder();
  readonly #elements: MarkedElement[] = [];
  readonly #spoken: Piece[][] = [];
  #tag = "";
  #attribute = "";
  #attributes = new Map<string, Piece[]>();
  #pieces: Piece[] = [];
  /** Where the attribute's value was read up to. */
  #valueAt = 0;
  /** Where the text was read up to. */
  #textAt = 0;
  #skipping: { readonly name: string; depth: number } | undefined;
  #open: OpenMark | undefined;
  #note: { readonly name: string; readonly pieces: Piece[]; length: number } | undefined;
  #lang: Lang | undefined;
  #title = false;
  /** Whether an item of a list was opened, and no word of it read yet. */
  #item = false;
  /** Whether it reads a cell of a table: its blocks end no row. */
  #cell = false;

  constructor(source: string) {
    this.#source = source;
  }

  ontext(from: number, to: number): void {
    this.#put({ text: this.#source.slice(from, to), from, to });
    this.#textAt = to;
  }

  ontextentity(codepoint: number, to: number): void {
    const from = this.#source.lastIndexOf("&", to - 1);
    this.#put({ text: String.fromCodePoint(codepoint), from: Math.max(from, this.#textAt), to });
    this.#textAt = to;
  }

  onopentagname(from: number, to: number): void {
    this.#tag = this.#source.slice(from, Math.min(to, from + 40)).toLowerCase();
    this.#attributes = new Map();
  }

  onattribname(from: number, to: number): void {
    this.#attribute = this.#source.slice(from, Math.min(to, from + 40)).toLowerCase();
    this.#pieces = [];
    this.#valueAt = to;
  }

  onattribdata(from: number, to: number): void {
    this.#endEntity(from);
    this.#pieces.push({ text: this.#source.slice(from, to), from, to });
    this.#valueAt = to;
  }

  onattribentity(codepoint: number): void {
    const from = this.#source.indexOf("&", this.#valueAt);
    this.#endEntity(from);
    this.#pieces.push({ text: String.fromCodePoint(codepoint), from, to: -1 });
    this.#valueAt = from + 1;
  }

  onattribend(_quote: QuoteType, to: number): void {
    this.#endEntity(to);
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#pieces);
  }

  onopentagend(at: number): void {
    this.#opened(at + 1);
  }

  onselfclosingtag(at: number): void {
    this.#opened(at + 1);
  }

  onclosetag(from: number, to: number): void {
    const name = this.#source.slice(from, Math.min(to, from + 40)).toLowerCase();
    const at = from - 2;
    if (this.#skipping) {
      if (this.#skipping.name === name && --this.#skipping.depth === 0) this.#skipping = undefined;
      return;
    }
    if (this.#note?.name === name) this.#endNote();
    if (this.#open?.name === name && --this.#open.depth === 0) {
      this.#elements.push({ ...this.#open.mark, to: at, textTo: this.#builder.length });
      this.#open = undefined;
    }
    this.#title = false;
    if (CELLS.has(name)) this.#endCell(at);
    else if (endsLine(name)) this.#break(at, name);
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  reading(): Reading {
    this.#flushNote();
    if (this.#open) this.#elements.push({ ...this.#open.mark, textTo: this.#open.mark.textFrom });
    const plainFrom = this.#builder.length;
    for (const pieces of this.#spoken) {
      this.#builder.break(pieces[0]?.from ?? 0);
      for (const { text, from, to } of pieces) this.#builder.add(text, from, to);
    }
    const lang = this.#lang === undefined ? {} : { lang: this.#lang };
    return this.#builder.build({ elements: this.#elements, plainFrom, ...lang });
  }

  #opened(at: number): void {
    const name = this.#tag;
    if (this.#skipping) {
      if (this.#skipping.name === name) this.#skipping.depth++;
      return;
    }
    if (SKIPPED.has(name)) {
      this.#skipping = { name, depth: 1 };
      this.#put({ text: OPAQUE, from: at, to: at });
      return;
    }
    this.#title = name === "title";
    if (this.#title) this.#spoken.push([]);
    if (name === "br") this.#put({ text: "\n", from: at, to: at });
    else if (CELLS.has(name)) {
      this.#endCell(at);
      this.#cell = true;
    } else if (endsLine(name)) this.#break(at, name);
    if (name === "li") this.#item = true;
    if (this.#builder.length < 200) this.#readLang();
    const within = name === "a" && this.#value("href")?.startsWith("#");
    for (const [attribute, pieces] of within ? [] : this.#attributes) {
      if (SPOKEN.has(attribute) && pieces.length > 0) this.#spoken.push(pieces);
    }
    if (this.#open?.name === name) this.#open.depth++;
    const ref = this.#value("data-fact");
    if (ref !== undefined && !this.#open) this.#openMark(name, ref.trim(), at);
    if (name === "sup" || name === "sub" || within) {
      this.#flushNote();
      this.#note = { name, pieces: [], length: 0 };
    }
  }

  /** The page's own language stands on one of its first elements. */
  #readLang(): void {
    const said = (this.#value("lang") ?? this.#value("xml:lang"))?.slice(0, 2).toLowerCase();
    if (said === "fr" || said === "en") this.#lang ??= said;
  }

  #openMark(name: string, ref: string, from: number): void {
    this.#flushNote();
    const pieces = this.#attributes.get("value");
    const [first, last] = [pieces?.[0], pieces?.at(-1)];
    const value =
      first && last ? { value: { text: this.#value("value") ?? "", from: first.from, to: last.to } } : undefined;
    this.#open = { mark: { ref, from, textFrom: this.#builder.length, ...value }, name, depth: 1 };
  }

  #value(attribute: string): string | undefined {
    const pieces = this.#attributes.get(attribute);
    return pieces?.map(({ text }) => text).join("");
  }

  /** An entity of an attribute ends where what follows it begins. */
  #endEntity(at: number): void {
    const last = this.#pieces.at(-1);
    if (last?.to === -1) this.#pieces[this.#pieces.length - 1] = { ...last, to: at };
  }

  #put(piece: Piece): void {
    if (this.#skipping && piece.text !== OPAQUE) return;
    if (this.#title) {
      this.#spoken.at(-1)?.push(piece);
      return;
    }
    if (this.#item && piece.text.trim() !== "") {
      this.#builder.add(ITEM, piece.from, piece.from);
      this.#item = false;
    }
    if (!this.#note) {
      this.#builder.add(piece.text, piece.from, piece.to);
      return;
    }
    this.#note.pieces.push(piece);
    this.#note.length += piece.text.length;
    if (this.#note.length > NOTE) this.#flushNote();
  }

  /** What stood above the line was a number's ending, or a note's mark. */
  #endNote(): void {
    const { name, pieces } = this.#note ?? { name: "", pieces: [] };
    const text = pieces.map((piece) => piece.text).join("");
    const call = name === "a" ? /^\W*\d+\W*$/u.test(text) : /\d/.test(text) && !ORDINAL_ENDING.test(text.trim());
    if (call) for (const piece of pieces) this.#builder.add(OPAQUE, piece.from, piece.to);
    else for (const { text, from, to } of pieces) this.#builder.add(text, from, to);
    this.#note = undefined;
  }

  #flushNote(): void {
    const pieces = this.#note?.pieces ?? [];
    this.#note = undefined;
    for (const { text, from, to } of pieces) this.#builder.add(text, from, to);
  }

  #break(at: number, name: string): void {
    this.#flushNote();
    if (ROWS.has(name)) this.#cell = false;
    if (this.#cell) this.#builder.add("\n", at, at);
    else this.#builder.break(at);
  }

  #endCell(at: number): void {
    this.#flushNote();
    if (this.#cell) this.#builder.add(CELL, at, at);
    this.#cell = false;
  }
}
