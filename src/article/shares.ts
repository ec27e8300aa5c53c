import type { Lang } from "../locale/lang.ts";
import type { Amount } from "./found.ts";
import { joined, parseWords } from "./parse-words.ts";
import { type Quantity, quantityAt } from "./quantity.ts";
import type { Token } from "./tokens.ts";
import { parts as english } from "./words-en.ts";
import { parts as french } from "./words-fr.ts";

/** Something found from a token on. */
export interface Part {
  /** Index of its first token, and of the token after it. */
  readonly first: number;
  readonly next: number;
  readonly amount: Amount;
}

const PARTS = { fr: french, en: english };

/** Index after `%`, `pour cent`, `per cent`. */
export function percentAfter(tokens: readonly Token[], at: number, lang: Lang): number | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.text === "%" || first?.text === "٪" || first?.text === "％") return at + 1;
  if (lang === "en" && /^(?:percent|pct)$/.test(first?.fold ?? "")) return at + 1;
  const words = lang === "fr" ? ["pour", "cent"] : ["per", "cent"];
  return first?.fold === words[0] && second?.fold === words[1] ? at + 2 : undefined;
}

/** An amount as a percentage. */
export function percent({ value, step, ...rest }: Amount): Amount {
  return { ...rest, kind: "share", value: Number((value / 100).toPrecision(15)), step: step / 100 };
}

/** Times and spells that a number of something is spread over: two attacks in three months is no ratio. */
const SPREAD = new Set(
  "jours jour semaines mois ans annees heures minutes villes pays departements sites plateformes days day weeks week months years hours hour cities towns countries places sites platforms".split(
    " ",
  ),
);

/** Most tokens between the two numbers of a ratio: neuf dossiers de guets-apens sur dix. */
const BETWEEN = 6;

/** One in three, neuf dossiers sur dix, 2 out of 3. */
export function ratioFrom(
  text: string,
  tokens: readonly Token[],
  first: number,
  count: Quantity,
  lang: Lang,
): Part | undefined {
  const number = count.amounts[0]?.value ?? 0;
  if (!Number.isInteger(number) || number < 1 || count.ordinal || count.yearLike) return undefined;
  for (let at = count.next; at <= count.next + BETWEEN; at++) {
    const next = over(tokens, at, lang);
    if (next !== undefined) {
      const whole = quantityAt(text, tokens, next, lang);
      const of = whole?.amounts[0]?.value ?? 0;
      if (!whole || whole.ordinal || whole.yearLike || of <= number || !Number.isInteger(of)) return undefined;
      const usual = of <= 10 || of === 100 || of === 1000 || (number === 1 && of <= 100) || (of === 20 && number < 20);
      const after = tokens[whole.next];
      const said = percentAfter(tokens, whole.next, lang) !== undefined || SPREAD.has(after?.fold ?? "");
      if (!usual || said) return undefined;
      return { first, next: whole.next, amount: ratio(number, of) };
    }
    const hyphen = tokens[at]?.text === "-" && tokens[at]?.gap === "";
    if (tokens[at]?.kind !== "word" && !hyphen) return undefined;
  }
  return undefined;
}

/** Index after the word between the two numbers of a ratio. */
function over(tokens: readonly Token[], at: number, lang: Lang): number | undefined {
  const fold = tokens[at]?.fold;
  if (lang === "fr") return fold === "sur" ? at + 1 : undefined;
  if (fold === "in") return at + 1;
  return fold === "out" && tokens[at + 1]?.fold === "of" ? at + 2 : undefined;
}

const SIGNS: Readonly<Record<string, readonly [number, number]>> = {
  "½": [1, 2],
  "⅓": [1, 3],
  "⅔": [2, 3],
  "¼": [1, 4],
  "¾": [3, 4],
  "⅕": [1, 5],
};

/** Fractions in one sign. */
export const FRACTION_SIGNS = Object.keys(SIGNS);

/** A third, les trois quarts, la moitié, deux cinquièmes, two-thirds, half of, ½, 2/3. */
export function fractionAt(tokens: readonly Token[], at: number, lang: Lang): Part | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const sign = Object.hasOwn(SIGNS, token.text) ? SIGNS[token.text] : undefined;
  if (sign) return { first: at, next: at + 1, amount: ratio(...sign) };
  if (token.kind === "digits") return slashed(tokens, at);
  if (token.kind !== "word") return undefined;
  return lang === "fr" ? frenchFraction(tokens, at) : englishFraction(tokens, at);
}

function slashed(tokens: readonly Token[], at: number): Part | undefined {
  const [over, under, slash, more] = [tokens[at], tokens[at + 2], tokens[at + 1], tokens[at + 3]];
  if (slash?.text !== "/" || slash.gap !== "" || under?.kind !== "digits" || under.gap !== "") return undefined;
  const [number, of] = [Number(over?.text), Number(under.text)];
  if (number < 1 || number >= of || of > 10 || (more?.gap === "" && /^[/\d\p{L}]/u.test(more.text))) return undefined;
  return { first: at, next: at + 3, amount: ratio(number, of) };
}

function frenchFraction(tokens: readonly Token[], at: number): Part | undefined {
  const fold = tokens[at]?.fold ?? "";
  if (fold === "moitie") {
    const article = /^(?:la|une)$/.test(tokens[at - 1]?.fold ?? "") ? at - 1 : at;
    return { first: article, next: at + 1, amount: ratio(1, 2) };
  }
  if (
    fold === "tiers" &&
    /^(?:le|du)$/.test(tokens[at - 1]?.fold ?? "") &&
    /^d(?:e|es|u)?$/.test(tokens[at + 1]?.fold ?? "")
  )
    return { first: at - 1, next: at + 1, amount: ratio(1, 3) };
  return numbered(tokens, at, "fr");
}

function englishFraction(tokens: readonly Token[], at: number): Part | undefined {
  const fold = tokens[at]?.fold ?? "";
  if (fold === "half" || fold === "halves") {
    const before = tokens[at - 1]?.fold ?? "";
    const ofIt = /^(?:of|the|its|their|all|these|those|them)$/.test(tokens[at + 1]?.fold ?? "");
    const said = /^(?:nearly|almost|about|over|than|under|roughly|around|by|exactly|some)$/.test(before);
    if (tokens[at + 1]?.text === "-" || /^(?:first|second|other)$/.test(before) || !(ofIt || said)) return undefined;
    return { first: at, next: at + 1, amount: ratio(1, 2) };
  }
  return numbered(tokens, at, "en");
}

/** A small number, then parts: deux tiers, one fifth. */
function numbered(tokens: readonly Token[], at: number, lang: Lang): Part | undefined {
  const article = lang === "en" && /^an?$/.test(tokens[at]?.fold ?? "");
  const digits = tokens[at]?.kind === "digits";
  const count =
    article || digits ? { value: article ? 1 : Number(tokens[at]?.text), next: at + 1 } : small(tokens, at, lang);
  if (!count || count.value < 1 || count.value > 9) return undefined;
  const next = joined(tokens, count.next - 1);
  if (next === undefined) return undefined;
  const fold = tokens[next]?.fold ?? "";
  const parts = PARTS[lang].get(fold) ?? partRank(tokens, next, lang);
  if (parts === undefined || parts <= count.value) return undefined;
  if (count.value > 1 && !fold.endsWith("s")) return undefined;
  const after = tokens[next + 1];
  // a third of the cases, not a third man; un quart d'heure is a time
  if (article && after?.kind === "word" && after.fold !== "of") return undefined;
  if (after?.fold === "d" && tokens[next + 3]?.fold.startsWith("heure")) return undefined;
  if (fold === "demi" || fold === "demie") return undefined;
  return { first: at, next: next + 1, amount: ratio(count.value, parts) };
}

/** Only the first word: "deux" of "deux cinquièmes", which reads as no number. */
function small(tokens: readonly Token[], at: number, lang: Lang) {
  const found = parseWords(tokens.slice(at, at + 1), 0, lang);
  return found && !found.ordinal ? { value: found.value, next: at + 1 } : undefined;
}

/** Fifths to tenths, hundredths: by their rank. */
function partRank(tokens: readonly Token[], at: number, lang: Lang): number | undefined {
  const found = parseWords(tokens.slice(at, at + 1), 0, lang);
  return found?.ordinal && found.value >= 5 ? found.value : undefined;
}

function ratio(number: number, of: number): Amount {
  return { kind: "share", value: number / of, step: 0, manner: "ratio" };
}
