import type { Lang } from "../locale/lang.ts";
import type { BlockNumbers } from "./find-numbers.ts";
import type { Placed } from "./found.ts";
import { rowHeads } from "./row-heads.ts";
import type { Token } from "./tokens.ts";
import { conceptOf, YEAR } from "./vocabulary.ts";

/** The words around a number, by what they are about. */
export interface Context {
  /** Just after it, up to the first sign: what it counts stands there. */
  readonly after: readonly string[];
  /** The word right after it, if it is about something. */
  readonly next: string | undefined;
  /** Whether that word may be a noun: a participle is none. */
  readonly noun: boolean;
  /** What the number before it in the sentence counts, where nothing is said after this one: 49 attaques avant, 33 après. */
  readonly shared: readonly string[];
  /** Whether a sentence ends in between: 86 fermetures ont été retrouvées. Huit ont rouvert. */
  readonly parted: boolean;
  /** Whether it is a change, `5 % de plus`, `a rise of 5%`: true only of a fact that is one. */
  readonly change: boolean;
  /** Just before it. */
  readonly before: ReadonlySet<string>;
  /** In its sentence and around it: 1 in the sentence, less elsewhere in the block. */
  readonly around: ReadonlyMap<string, number>;
}

/** How many words each way, and how many right before and after. */
const REACH = 40;
const BEFORE = 6;
const AFTER = 5;
/** How many tokens at most between two numbers of the same thing. */
const SHARED = 25;
/** What a word in another sentence of the block is worth, and one of its surroundings. */
const ELSEWHERE = 0.4;
const OUTSIDE = 0.6;

/** What speaks for the numbers of a block from outside it. */
export interface Surroundings {
  /** What captions, heads and the items before are about. */
  readonly words: ReadonlySet<string>;
  /** For a row of a table, what the head of each column is about. */
  readonly heads?: readonly (readonly string[])[];
  /** What the last number counted, in the item before. */
  readonly counted?: readonly string[];
}

/** The words around the numbers of one block; each word is read once. */
export interface ContextReader {
  of(number: Placed): Context;
  /** What the last number counted. */
  counted(): readonly string[] | undefined;
}

/** Reads the words around the numbers of a block. */
export function contextReader({ tokens, numbers }: BlockNumbers, lang: Lang, outside: Surroundings): ContextReader {
  const read = new Map<number, string | undefined>();
  const inNumber = new Set<number>();
  for (const { first, next } of numbers) for (let at = first; at < next; at++) inNumber.add(at);
  const concept = (at: number): string | undefined => {
    if (!read.has(at)) {
      const token = tokens[at];
      const year = token?.kind === "digits" && YEAR.test(token.text) ? token.text : undefined;
      const word = token?.kind === "word" && token.text.length > 1 && !inNumber.has(at);
      read.set(at, word ? conceptOf(token.text, lang) : year);
    }
    return read.get(at);
  };
  let last: { readonly next: number; readonly after: readonly string[] } | undefined = outside.counted && {
    next: 0,
    after: outside.counted,
  };
  const headsOf = outside.heads && rowHeads(tokens, concept, outside.heads);
  const of = ({ first, next }: Placed): Context => {
    const after: string[] = [];
    for (let at = next, words = 0; words < AFTER && at < Math.min(tokens.length, next + 3 * AFTER); at++) {
      const token = tokens[at];
      if (token?.kind === "sign" && !/^['’"«»“”\u00b0-]$/.test(token.text)) break;
      if (token?.kind === "word") words++;
      const found = concept(at);
      if (found) after.push(found);
    }
    const around = new Map([...outside.words].map((word) => [word, OUTSIDE]));
    const before = new Set<string>();
    for (const way of [-1, 1]) {
      let weight = 1;
      // signs are passed over, but not without end
      for (let step = 0, words = 0; words < REACH && step < 3 * REACH; step++) {
        const at = way < 0 ? first - 1 - step : next + step;
        const token = tokens[at];
        if (!token) break;
        if (endsSentence(tokens, at)) weight = ELSEWHERE;
        if (weight < 1 && token.kind === "digits") continue;
        if (token.kind === "sign") continue;
        words++;
        const found = concept(at);
        if (!found) continue;
        if (way < 0 && words <= BEFORE && weight === 1) before.add(found);
        around.set(found, Math.max(weight, around.get(found) ?? 0));
      }
    }
    const beside = besideOf(tokens, next);
    const right = tokens[beside]?.kind === "word" ? concept(beside) : undefined;
    const noun = !PARTICIPLE[lang].test(tokens[beside]?.text ?? "");
    const head = headsOf?.(first);
    for (const word of head ?? []) around.set(word, 1);
    const near = !head && last && first - last.next <= SHARED ? last : undefined;
    const shared = head ?? near?.after ?? [];
    const isParted = near !== undefined && parted(tokens, near.next, first);
    last = { next, after: right === undefined || !noun ? (isParted ? [] : shared) : after };
    const change = isChange(tokens, first, next, lang);
    return { after, next: right, noun, shared, parted: isParted, change, before, around };
  };
  return { of, counted: () => last?.after };
}

/** Verbs that follow a number whose noun is left out: 133 attaques, dont 40 commencées sur Coco. */
const PARTICIPLE = { fr: /(?:ée?s?|ies?|us|(?<![qg])ues?|ent|aient)$/u, en: /(?:ed|ing)$/u };

/** What follows or precedes a number that says by how much something grew or fell. */
const CHANGE = {
  fr: [
    /^(?:de plus|de moins|de hausse|de baisse|d augmentation|de recul|de mieux)\b/,
    /\b(?:hausse|baisse|augmentation|recul|progresse|progression|augmente|bondi|chute|diminution) (?:de|d)$/,
  ],
  en: [
    /^(?:more|fewer|less|higher|lower|up|down|increase|rise|drop|fall|decrease)\b/,
    /\b(?:rise|increase|drop|fall|decrease|rose|fell|up|down|grew|jumped|dropped|declined)(?: of| by)?$/,
  ],
} as const;

function isChange(tokens: readonly Token[], first: number, next: number, lang: Lang): boolean {
  const said = (from: number, to: number) =>
    tokens
      .slice(Math.max(from, 0), to)
      .filter(({ kind }) => kind === "word")
      .map(({ fold }) => fold)
      .join(" ");
  const [after, before] = CHANGE[lang];
  return after.test(said(next, next + 3)) || before.test(said(first - 3, first));
}

/** Index of what stands right after a number, small words apart: nine such calls, 30 of these cases, a 40-year-old. */
function besideOf(tokens: readonly Token[], next: number): number {
  if (tokens[next]?.text === "-" && tokens[next]?.gap === "") return next + 1;
  const from = /^(?:of|d|de)$/.test(tokens[next]?.fold ?? "") ? next + 1 : next;
  return /^(?:such|these|those|ces|tels|telles|autres|other|further|more)$/.test(tokens[from]?.fold ?? "")
    ? from + 1
    : next;
}

function parted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsSentence(tokens, at)) return true;
  return false;
}

/** A full stop before a space and a capital, a digit or a quote. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [sign, after] = [tokens[at], tokens[at + 1]];
  if (sign?.kind !== "sign" || !/^[.!?…]$/.test(sign.text)) return false;
  return after === undefined || (after.gap !== "" && /^[\p{Lu}\d«“"(]/u.test(after.text));
}
