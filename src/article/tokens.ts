import { BREAK } from "./reading.ts";

/** A word, a run of digits, or any other sign. */
export interface Token {
  readonly kind: "word" | "digits" | "sign";
  readonly text: string;
  /** Small letters without accents. */
  readonly fold: string;
  /** Offsets in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** White space before it; none where it is glued to what precedes. */
  readonly gap: string;
}

/** The mark of a list's item is no sign of the text's. */
const TOKEN = /([\s\ufdd1]*)(?:(\p{L}[\p{L}\p{M}]*)|(\d+)|(\S))/gsuy;

/** The tokens of a part of a text. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  // a slice, so that no word or number reaches beyond the part
  for (const found of text.slice(from, to).matchAll(TOKEN)) {
    const [all, gap = "", word, digits, sign] = found;
    const end = from + found.index + all.length;
    const shown = word ?? digits ?? sign ?? "";
    const kind = word !== undefined ? "word" : digits !== undefined ? "digits" : "sign";
    const fold = kind === "word" ? foldWord(shown) : shown;
    tokens.push({ kind, text: shown, fold, start: from + found.index + gap.length, end, gap });
  }
  return tokens;
}

/** Small letters without accents, so that `Février` and `fevrier` are one word. */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  // most words have no accent
  return /^[a-z]*$/.test(small)
    ? small
    : small
        .normalize("NFD")
        .replace(/\p{M}+/gu, "")
        .replace(/œ/g, "oe");
}

/** Longest part of a text that is read at once, in characters: longer blocks are cut between two words. */
const LONGEST = 50_000;

/** The blocks of a text that hold more than white space, from where to where. */
export function* blocksOf(text: string): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf(BREAK, from);
    let to = found === -1 ? text.length : found;
    if (to - from > LONGEST) {
      const space = text.slice(from, from + LONGEST).lastIndexOf(" ");
      to = from + (space > 0 ? space : LONGEST);
    }
    if (/\S/.test(text.slice(from, to))) yield [from, to];
    from = text[to] === BREAK ? to + 1 : to;
  }
}
