import type { Lang } from "../locale/lang.ts";

/** Stands in a reading where one block ends and the next begins. */
export const BREAK = "\u2029";
/** Stands in a reading between two cells of a table's row. No text of anybody's has this character. */
export const CELL = "\ufdd0";
/** Stands in a reading before an item of a list. */
export const ITEM = "\ufdd1";
/** Stands in a reading for what is in the line but is not words: code, the mark of a note. */
export const OPAQUE = "\ufffc";

/** What an editor sees nothing of: soft hyphens, joiners, zero-width spaces, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** Some of a source, and what it says. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** An element that says which fact it holds: `<data data-fact="attacks-reported">133</data>`. */
export interface MarkedElement {
  /** What `data-fact` says. */
  readonly ref: string;
  /** Its content: offsets in the source. */
  readonly from: number;
  /** Absent where the element is never closed. */
  readonly to?: number;
  /** Its content in the text of the reading. */
  readonly textFrom: number;
  readonly textTo: number;
  /** Its `value` attribute. */
  readonly value?: { readonly text: string; readonly from: number; readonly to: number };
}

/** An article's words, without its markup, and where each stands in the file. */
export interface Reading {
  readonly text: string;
  /** Offset in the source of a character of the text. */
  from(offset: number): number;
  /** Offset in the source just after the text's part that ends at `offset`. */
  to(offset: number): number;
  readonly elements: readonly MarkedElement[];
  /** From what offset of the text on no element can stand: the text of attributes, the title of a page. */
  readonly plainFrom: number;
  /** The language it says it is in. */
  readonly lang?: Lang;
}

/** Gathers the words of a reading, piece by piece. */
export class ReadingBuilder {
  readonly #parts: string[] = [];
  readonly #textAt: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** A part of the text that stands in the source from one offset to another; as long there, or standing for it. */
  add(text: string, from: number, to: number): void {
    if (text.length !== to - from) {
      this.#push(text, from, to);
      return;
    }
    let at = 0;
    for (const hidden of text.matchAll(INVISIBLE)) {
      if (hidden.index > at) this.#push(text.slice(at, hidden.index), from + at, from + hidden.index);
      at = hidden.index + hidden[0].length;
    }
    if (at === 0) this.#push(text, from, to);
    else if (at < text.length) this.#push(text.slice(at), from + at, to);
  }

  /** The end of a block. */
  break(at: number): void {
    this.#push(BREAK, at, at);
  }

  build(rest: Omit<Reading, "text" | "from" | "to">): Reading {
    const [textAt, from, to] = [this.#textAt, this.#from, this.#to];
    const pieceOf = (offset: number) => {
      let [low, high] = [0, textAt.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((textAt[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    };
    const text = this.#parts.join("");
    const same = (piece: number) =>
      (textAt[piece + 1] ?? text.length) - (textAt[piece] ?? 0) === (to[piece] ?? 0) - (from[piece] ?? 0);
    return {
      ...rest,
      text,
      from(offset) {
        const piece = pieceOf(offset);
        return (from[piece] ?? 0) + (same(piece) ? offset - (textAt[piece] ?? 0) : 0);
      },
      to(offset) {
        const piece = pieceOf(offset - 1);
        return same(piece) ? (from[piece] ?? 0) + offset - (textAt[piece] ?? 0) : (to[piece] ?? 0);
      },
    };
  }

  #push(text: string, from: number, to: number): void {
    if (text === "") return;
    this.#parts.push(text);
    this.#textAt.push(this.#length);
    this.#from.push(from);
    this.#to.push(to);
    this.#length += text.length;
  }
}
