import { helpLines } from "../locale/help-lines.ts";
import type { Lang } from "../locale/lang.ts";
import type { Token } from "./tokens.ts";

/** Addresses, and what stands in for a fact: no number in them is the article's. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"»]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|fr|org|net|gg|chat|io|eu|info|gouv|uk|html?|pdf|csv|svg|png|jpe?g)(?![\w-])(?:\/[^\s<>"»]{0,2000})?|[@#][\p{L}\p{N}_]{1,100}|\{\{[^{}]{0,300}\}\}/giu;

/** Where a block of a text holds addresses, in order. */
export function addressesIn(text: string, from: number, to: number): (readonly [from: number, to: number])[] {
  const part = text.slice(from, to);
  if (!/[@#/.{]/.test(part)) return [];
  return [...part.matchAll(ADDRESS)].map(({ index, 0: found }) => {
    // a full stop after an address ends the sentence
    const length = found.replace(/[.,;:!?)]+$/, "").length;
    return [from + index, from + index + length] as const;
  });
}

/** What is always something else: hours, round the clock, notes, telephone numbers, versions, postcodes. */
const ELSE: readonly RegExp[] = [
  /(?:24\s?(?:h|heures?|hours?)|7\s?(?:j|jours?|days?))\s?(?:\/|sur\s|a\s)\s?(?:24|7)(?![\p{L}\d])/uy,
  /24\s?(?:h|heures?|hours?)\s(?:a|per|par)\s(?:day|jour)|7\s(?:jours?|days?)\s(?:a|per|par)\s(?:week|semaine)/uy,
  /24\/7(?!\d)/y,
  /(?:[01]?\d|2[0-4])\s?h(?:\s?[0-5]\d)?(?![\p{L}\d])/uy,
  /(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?!\d)/y,
  /(?:1[0-2]|\d)(?:[.:][0-5]\d)?\s?(?:[ap]\.?m\b\.?|o['’]clock)/iy,
  /\d{1,15}(?:\.\d{1,15}){3,8}(?!\d)/y,
  /v?\d{1,3}\.\d{1,2}\.\d{1,3}(?![\d.])/y,
  /\d{5}[ \u00a0](?=\p{Lu}\p{Ll})/uy,
  /0\d[\d .\u00a0\u202f-]{6,16}\d(?!\d)/y,
  /0\d{1,14}(?![.,]?\d)/y,
];
/** More figures make an identifier. */
const LONGEST = 15;
const BRACKETED = /\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,10}\]/y;
/** What follows the letters of a name: v1.2.3. */
const TAIL = /\d{1,15}(?:[.-]\d{1,15}){0,8}/y;
const INTERNATIONAL = /\d[\d .()\u00a0\u202f-]{6,18}\d(?!\d)/y;
/** 225-1, 706.73, and the ones that follow in the same list. */
const REFERENCE =
  /\d{1,5}(?:[-–.]\d{1,4}){0,4}(?:\s?(?:,|et|and|ou|or|à|to)\s\d{1,5}(?:[-–.]\d{1,4}){1,4}){0,10}(?!\p{L})/uy;

/** Words before a number that make it a reference: article 225-1, n° 12, page 3. */
const REFERRING = {
  fr: new Set(
    "article articles art alinea n no numero numeros num § chapitre page pages p pp section version v loi tome rn".split(
      " ",
    ),
  ),
  en: new Set(
    "article articles art section sections chapter page pages p pp no nos number version v volume vol rule line act item".split(
      " ",
    ),
  ),
};
/** Names that end in a number, and names that begin with one, as they are written. */
const ENDING_NAMES: ReadonlyMap<string, RegExp> = new Map([
  ["France", /^(?:[2-5]|24)$/],
  ["Europe", /^[12]$/],
  ["Canal", /^\d$/],
  ["Channel", /^[45]$/],
  ["Radio", /^\d$/],
  ["BBC", /^\d$/],
  ["RTL", /^\d$/],
  ["Actu", /^17$/],
  ["Antena", /^3$/],
  ["Formule", /^1$/],
  ["Covid", /^19$/],
]);
const BEGINNING_NAMES = /(?:20\sMinutes|24\sHeures|60\sMinutes|75\ssecondes|60\sMillions|7\ssur\s7)(?!\p{L})/uy;

/** What numbers a note or a paragraph by hand: `1. Toute personne…`, `(2) Under…`. */
const NUMBERING = /\d{1,2}\s?[.)]\s(?=[«“"'’(]?\s?\p{Lu})/uy;

const HELP = new Set([
  ...helpLines.map(({ number }) => number),
  ..."15 18 101 111 112 116 119 999 3020 3114 3117 3919".split(" "),
]);
const CALLING = new Set(
  "le au du numero composer composez appeler appelez appelant appel contacter contactez joindre call calling dial ring text phone contact on".split(
    " ",
  ),
);

/**
 * Offset after what begins at a run of digits and is no count, rank or date of the article's: an hour, a telephone or
 * help-line number, a reference, the mark of a note, a name with a number in it.
 */
export function notCount(text: string, tokens: readonly Token[], at: number, lang: Lang): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "digits") return undefined;
  if (token.text.length > LONGEST) return token.end;
  const [before, earlier, after] = [tokens[at - 1], tokens[at - 2], tokens[at + 1]];
  const run = (pattern: RegExp) => {
    pattern.lastIndex = token.start;
    return pattern.test(text) ? pattern.lastIndex : undefined;
  };
  const glued = token.gap === "" ? before : undefined;
  if (glued?.kind === "word") return run(TAIL);
  if (glued?.text === "-" && earlier?.kind === "word" && glued.gap === "" && !PREFIXES.has(earlier.fold))
    return token.end;
  if (glued && /^[/_.]$/.test(glued.text) && earlier?.kind === "word" && glued.gap === "") return token.end;
  const opens = at === 0 || (at === 1 && before?.text === "(");
  const numbering = opens ? run(NUMBERING) : undefined;
  if (numbering !== undefined) return numbering;
  if (glued?.text === "[") return run(BRACKETED);
  if (glued?.text === "+") return run(INTERNATIONAL);
  if (glued && /^[°º§#]$/.test(glued.text)) return run(REFERENCE);
  if (before && /^[°º§]$/.test(before.text)) return run(REFERENCE);
  const word = before?.text === "." && before.gap === "" && token.gap.length < 2 ? earlier : before;
  if (word?.kind === "word" && REFERRING[lang].has(word.fold) && token.text.length < 6) return run(REFERENCE);
  if (before && token.gap === " " && ENDING_NAMES.get(before.text)?.test(token.text)) return token.end;
  if (HELP.has(token.text) && isCalled(tokens, at) && isNoNoun(after)) return token.end;
  if (hour(tokens, at, lang)) return token.end;
  return run(BEGINNING_NAMES) ?? ELSE.map(run).find((end) => end !== undefined);
}

/** Call 3018, or 17. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === "word" && CALLING.has(before.fold)) return true;
  if (!/^(?:ou|or|et|and|le|,)$/.test(before?.fold ?? "")) return false;
  const earlier = tokens[at - 2]?.text === "," ? tokens[at - 3] : tokens[at - 2];
  return HELP.has(earlier?.text ?? "");
}

/** What follows a help line: a sign, a small word, a verb. 17 procureurs are no help line. */
function isNoNoun(after: Token | undefined): boolean {
  if (after?.kind !== "word") return true;
  const small = /^(?:ou|or|et|and|est|is|pour|to|for|en|in|si|if|qui|that|which|au|by|par|free)$/;
  const verb = /^(?:repond|reste|ecoute|accueille|permet|aide|answers|helps|takes|listens|can|peut|joignable)$/;
  return small.test(after.fold) || verb.test(after.fold);
}

const PREFIXES = new Set("mi fin debut pre post anti avant apres ante early late mid inter".split(" "));

/** À 20 heures: the time of day, where "pendant 20 heures" is a number of them. */
function hour(tokens: readonly Token[], at: number, lang: Lang): boolean {
  if (lang !== "fr" || !/^heures?$/.test(tokens[at + 1]?.fold ?? "")) return false;
  return Number(tokens[at]?.text) <= 24 && /^(?:a|vers|des|avant|apres)$/.test(tokens[at - 1]?.fold ?? "");
}
