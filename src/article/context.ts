import type { Lang } from "../locale/lang.ts";
import type { BlockNumbers, Placed } from "./find-numbers.ts";
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
/** What a word in another sentence of the block is worth. */
const ELSEWHERE = 0.4;

/** A reader of the words around the numbers of one block; each word is read once. */
export function contextReader({ tokens, numbers }: BlockNumbers, lang: Lang): (number: Placed) => Context {
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
  let last: { readonly next: number; readonly after: readonly string[] } | undefined;
  return ({ first, next }) => {
    const after: string[] = [];
    for (let at = next, words = 0; words < AFTER && at < Math.min(tokens.length, next + 3 * AFTER); at++) {
      const token = tokens[at];
      if (token?.kind === "sign" && !/^['’"«»“”\u00b0-]$/.test(token.text)) break;
      if (token?.kind === "word") words++;
      const found = concept(at);
      if (found) after.push(found);
    }
    const around = new Map<string, number>();
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
    // 40-year-old
    const beside = tokens[next]?.text === "-" && tokens[next]?.gap === "" ? next + 1 : next;
    const right = tokens[beside]?.kind === "word" ? concept(beside) : undefined;
    const noun = !PARTICIPLE[lang].test(tokens[beside]?.text ?? "");
    const near = last && first - last.next <= SHARED ? last : undefined;
    const shared = near?.after ?? [];
    const isParted = near !== undefined && parted(tokens, near.next, first);
    last = { next, after: right === undefined || !noun ? (isParted ? [] : shared) : after };
    return { after, next: right, noun, shared, parted: isParted, before, around };
  };
}

/** Verbs that follow a number whose noun is left out: 133 attaques, dont 40 commencées sur Coco. */
const PARTICIPLE = { fr: /(?:ée?s?|ies?|us|ues?|ent|aient)$/u, en: /(?:ed|ing)$/u };

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
