import type { Lang } from "../locale/lang.ts";
import type { Hedge } from "./found.ts";
import type { Token } from "./tokens.ts";

/** Words before a number that say how far from it the truth may be; the longest that fits counts. */
const BEFORE: Readonly<Record<Lang, Readonly<Record<Hedge, string>>>> = {
  fr: {
    about:
      "environ, a peu pres, approximativement, quelque, quelques, autour de, autour des, aux alentours de, de l ordre de, aux environs de, peu ou prou, grosso modo",
    near: "pres de, pres des, pres du, pres d, proche de, proches de",
    nearly: "presque, quasi, quasiment, un peu moins de, un peu moins d, pas loin de, a peine moins de",
    more: "plus de, plus des, plus du, plus d, un peu plus de, un peu plus d, au dela de, superieur a, superieure a",
    less: "moins de, moins des, moins du, moins d, inferieur a, inferieure a",
    least: "au moins, au minimum, minimum, pas moins de, pas moins d, au bas mot",
    most: "au plus, au maximum, maximum, pas plus de, pas plus d, jusqu a, tout au plus",
  },
  en: {
    about: "about, around, roughly, approximately, some, circa, in the region of, in the order of, or so",
    near: "close to, near to, near",
    nearly: "nearly, almost, just under, just short of, not quite, virtually",
    more: "more than, over, above, upwards of, just over, well over, in excess of, greater than, exceeding",
    less: "less than, fewer than, under, below",
    least: "at least, a minimum of, no fewer than, no less than, not less than",
    most: "at most, up to, no more than, as many as, not more than, a maximum of",
  },
};

const AFTER: Readonly<Record<Lang, Readonly<Partial<Record<Hedge, string>>>>> = {
  fr: {
    about: "environ, a peu pres, peu ou prou",
    least: "au moins, au minimum, ou plus",
    most: "au plus, au maximum, ou moins",
  },
  en: {
    about: "or so, or thereabouts, approximately, roughly",
    least: "at least, or more",
    most: "at most, or less, or fewer",
  },
};

interface Phrase {
  readonly words: readonly string[];
  readonly hedge: Hedge;
}

function phrases(table: Readonly<Partial<Record<Hedge, string>>>): readonly Phrase[] {
  return (Object.entries(table) as [Hedge, string][])
    .flatMap(([hedge, list]) => list.split(", ").map((phrase) => ({ words: phrase.split(" "), hedge })))
    .sort((a, b) => b.words.length - a.words.length);
}

const PHRASES = {
  fr: { before: phrases(BEFORE.fr), after: phrases(AFTER.fr) },
  en: { before: phrases(BEFORE.en), after: phrases(AFTER.en) },
};

const ARTICLES = { fr: new Set(["le", "la", "les", "l", "un", "une"]), en: new Set(["the", "a", "an"]) };
/** Spread over twenty-four départements: in as many, not in more. */
const SPREADING = /^(?:spread|spreads|spreading|scattered|distributed|shared|divided|stretched|all|taken|voted)$/;
/** Longest phrase, in words. */
const WINDOW = 5;

/** What the words around a number say of it. Apostrophes part words and count for nothing. */
export function hedgeOf(tokens: readonly Token[], first: number, next: number, lang: Lang): Hedge | undefined {
  const before = wordsBefore(tokens, first);
  if (ARTICLES[lang].has(before.at(-1) ?? "")) before.pop();
  const said = PHRASES[lang].before.find(({ words }) => words.every((word, i) => word === before.at(i - words.length)));
  if (said && !(said.words.join() === "over" && SPREADING.test(before.at(-2) ?? ""))) return said.hedge;
  const after = wordsAfter(tokens, next);
  return PHRASES[lang].after.find(({ words }) => words.every((word, i) => word === after[i]))?.hedge;
}

function wordsBefore(tokens: readonly Token[], first: number): string[] {
  const words: string[] = [];
  for (let i = first - 1; i >= 0 && words.length <= WINDOW; i--) {
    const token = tokens[i];
    if (token?.kind === "word") words.unshift(token.fold);
    else if (!token || !/^['’«“"(-]$/.test(token.text)) break;
  }
  return words;
}

function wordsAfter(tokens: readonly Token[], next: number): string[] {
  const words: string[] = [];
  for (const token of tokens.slice(next, next + 4)) {
    if (token.kind !== "word") break;
    words.push(token.fold);
  }
  return words;
}
