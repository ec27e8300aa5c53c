import type { Lang } from "../locale/lang.ts";
import { joined, parseWords } from "./parse-words.ts";
import type { Part } from "./shares.ts";
import type { Token } from "./tokens.ts";
import { collectives as english } from "./words-en.ts";
import { collectives as french } from "./words-fr.ts";

const COLLECTIVES = { fr: french, en: english };
const SINGLE = { fr: /^(?:une?|la|le|cette|ce|sa|l)$/, en: /^(?:a|the|that|this)$/ };
const SEVERAL = { fr: /^(?:des|plusieurs|quelques|par|les)$/, en: /^(?:several|few|many|some)$/ };
/** What English uses for "several hundred". */
const BARE: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["milliers", 1000],
  ["millions", 1e6],
  ["milliards", 1e9],
  ["thousands", 1000],
]);

/** About so many, in one word: une vingtaine, deux douzaines, a dozen, des centaines, tens of thousands. */
export function collectiveAt(tokens: readonly Token[], at: number, lang: Lang): Part | undefined {
  const fold = tokens[at]?.fold ?? "";
  if (tokens[at]?.kind !== "word") return undefined;
  const own = COLLECTIVES[lang].get(fold);
  if (own) {
    const several = own.plural && SEVERAL[lang].test(tokens[at - 1]?.fold ?? "");
    const single = !own.plural && SINGLE[lang].test(tokens[at - 1]?.fold ?? "");
    return make(tokens, several || single ? at - 1 : at, at, own.value, own.plural);
  }
  if (lang === "en" && SEVERAL.en.test(fold)) {
    const next = joined(tokens, at);
    const value =
      next === undefined
        ? undefined
        : (BARE.get(tokens[next]?.fold ?? "") ?? COLLECTIVES.en.get(tokens[next]?.fold ?? "")?.value);
    return next === undefined || value === undefined ? undefined : make(tokens, at, next, value, true);
  }
  return severalOf(tokens, at, lang);
}

/** Deux douzaines, une demi-douzaine, two dozen, half a dozen. */
function severalOf(tokens: readonly Token[], at: number, lang: Lang): Part | undefined {
  const half = lang === "fr" ? /^demie?$/ : /^half$/;
  const isHalf = half.test(tokens[at]?.fold ?? "");
  const found = isHalf ? undefined : parseWords(tokens.slice(at, at + 1), 0, lang);
  let next = joined(tokens, at);
  if (next !== undefined && isHalf && lang === "en" && tokens[next]?.fold === "a") next = joined(tokens, next);
  let times = isHalf ? 0.5 : found?.ordinal ? undefined : found?.value;
  if (times === 1 && next !== undefined && half.test(tokens[next]?.fold ?? "")) {
    times = 0.5;
    next = joined(tokens, next);
  }
  const word = next === undefined ? undefined : COLLECTIVES[lang].get(tokens[next]?.fold ?? "");
  if (!word || next === undefined || times === undefined || times === 0) return undefined;
  return make(tokens, at, next, times * word.value, false);
}

function make(tokens: readonly Token[], first: number, last: number, count: number, many: boolean): Part {
  let [value, next] = [count, last + 1];
  const scale = SCALES.get(tokens[last + 2]?.fold ?? "");
  if (/^(?:de|of)$/.test(tokens[last + 1]?.fold ?? "") && scale !== undefined) {
    value *= scale;
    next = last + 3;
  }
  const amount = many
    ? ({
        kind: "number",
        value: value * 2,
        most: value * (count === 12 ? 9 : 10) - 1,
        step: value,
        manner: "many",
      } as const)
    : ({ kind: "number", value, step: value, manner: "collective" } as const);
  return { first, next, amount };
}
