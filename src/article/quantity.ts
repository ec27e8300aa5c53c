import type { Lang } from "../locale/lang.ts";
import type { Amount } from "./found.ts";
import { type DigitsValue, parseDigits } from "./parse-digits.ts";
import { joined, parseWords } from "./parse-words.ts";
import type { Token } from "./tokens.ts";

/** A count, in digits or words, with its scale: `133`, `quatorze`, `1,2 million`, `two and a half`. */
export interface Quantity {
  /** Index of the token after it. */
  readonly next: number;
  /** What it can be, the likeliest first. */
  readonly amounts: readonly Amount[];
  readonly spelled: boolean;
  readonly ordinal?: true;
  readonly yearLike?: true;
}

const ENDINGS = { fr: /^(?:er|ere|re|e|eme|es|emes|d|de|nd|nde)$/, en: /^(?:st|nd|rd|th)$/ };
const SCALES: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
  fr: new Map([
    ["mille", 1e3],
    ["million", 1e6],
    ["millions", 1e6],
    ["milliard", 1e9],
    ["milliards", 1e9],
  ]),
  en: new Map([
    ["thousand", 1e3],
    ["million", 1e6],
    ["billion", 1e9],
    ["trillion", 1e12],
    ["bn", 1e9],
    ["mn", 1e6],
  ]),
};
/** Signs of scale, in the case they are written in. */
const SIGNS: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
  fr: new Map([
    ["k", 1e3],
    ["M", 1e6],
    ["Md", 1e9],
    ["Mds", 1e9],
  ]),
  en: new Map([
    ["k", 1e3],
    ["K", 1e3],
    ["m", 1e6],
    ["M", 1e6],
    ["bn", 1e9],
  ]),
};
/** What may be glued to digits without making them a name. */
const GLUED = new Set(["ans", "an", "km", "kg", "m", "cm", "euros", "eur", "h", "mn", "min", "s", "g", "mo", "go"]);

/** The quantity that begins at a token; none where its digits are part of a name (8chan) or an identifier. */
export function quantityAt(text: string, tokens: readonly Token[], at: number, lang: Lang): Quantity | undefined {
  const token = tokens[at];
  if (token?.kind === "digits") return inDigits(text, tokens, at, lang);
  if (token?.kind !== "word") return undefined;
  return inWords(tokens, at, lang);
}

function inDigits(text: string, tokens: readonly Token[], at: number, lang: Lang): Quantity | undefined {
  const digits = parseDigits(text, tokens[at]?.start ?? 0, lang);
  if (!digits) return undefined;
  const next = tokenAt(tokens, at, digits.end);
  const glued = tokens[next]?.gap === "" && tokens[next]?.kind === "word" ? tokens[next] : undefined;
  const plain = (values: readonly DigitsValue[], scale = 1) =>
    values.map(({ value, decimals }) => amount(value * scale, scale / 10 ** decimals));
  if (glued && ENDINGS[lang].test(glued.fold)) {
    return { next: next + 1, amounts: plain(digits.values), spelled: false, ordinal: true };
  }
  const scale = scaleAt(tokens, next, lang);
  if (scale) {
    const half = halfAfter(tokens, scale.next, lang);
    const extra = half === undefined ? 0 : scale.value / 2;
    const amounts = plain(digits.values, scale.value).map((one) => amount(one.value + extra, one.step));
    return { next: half ?? scale.next, amounts, spelled: false };
  }
  if (glued && !GLUED.has(glued.fold)) return undefined;
  return { next, amounts: plain(digits.values), spelled: false, ...(digits.yearLike ? { yearLike: true } : {}) };
}

/** Million after digits, `k` glued to them, `M` a space away. */
function scaleAt(tokens: readonly Token[], at: number, lang: Lang): { value: number; next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const word = token.gap === "" ? undefined : SCALES[lang].get(token.fold);
  if (word !== undefined) return { value: word, next: at + 1 };
  const sign = SIGNS[lang].get(token.text);
  const after = tokens[at + 1];
  // M. Martin is no million, nor is a metre
  const name = after?.gap === "" && after.text === ".";
  if (sign === undefined || name || (lang === "en" && token.gap !== "")) return undefined;
  return { value: sign, next: at + 1 };
}

function inWords(tokens: readonly Token[], at: number, lang: Lang): Quantity | undefined {
  const hundred = lang === "en" && /^(?:a|an)$/.test(tokens[at]?.fold ?? "") ? joined(tokens, at) : undefined;
  const large = hundred !== undefined && /^(?:hundred|thousand|million|billion)$/.test(tokens[hundred]?.fold ?? "");
  const found = large ? parseOne(tokens, hundred) : parseWords(tokens, at, lang);
  if (!found) return undefined;
  // a hundred is no scale by itself in English: "the hundred days"
  if (lang === "en" && !large && /^(?:hundred|thousand)$/.test(tokens[at]?.fold ?? "")) return undefined;
  if (found.ordinal) return { next: found.next, amounts: [amount(found.value, 1)], spelled: true, ordinal: true };
  const fraction = pointAfter(tokens, found.next, lang);
  if (fraction) {
    const step = 1 / 10 ** fraction.digits.length;
    return { next: fraction.next, amounts: [amount(Number(`${found.value}.${fraction.digits}`), step)], spelled: true };
  }
  const half = halfAfter(tokens, found.next, lang);
  if (half !== undefined) {
    const scale = found.value >= 1e6 ? 10 ** (3 * Math.floor(Math.log10(found.value) / 3)) : 1;
    return { next: half, amounts: [amount(found.value + scale / 2, scale / 10)], spelled: true };
  }
  const year = found.value >= 1900 && found.value < 2100;
  return { next: found.next, amounts: [amount(found.value, 1)], spelled: true, ...(year ? { yearLike: true } : {}) };
}

/** A hundred and one, a million two hundred thousand: read as if "a" were "one". */
function parseOne(tokens: readonly Token[], at: number) {
  const one: Token = { ...(tokens[at] as Token), text: "one", fold: "one", gap: " " };
  const found = parseWords([one, ...tokens.slice(at, at + 40)], 0, "en");
  return found && { ...found, next: found.next - 1 + at };
}

/** Quatre virgule cinq, four point two five. */
function pointAfter(tokens: readonly Token[], at: number, lang: Lang): { digits: string; next: number } | undefined {
  const sign = tokens[at]?.fold;
  if (sign !== (lang === "fr" ? "virgule" : "point")) return undefined;
  let [digits, next] = ["", at + 1];
  for (let found = parseWords(tokens, next, lang); found && !found.ordinal; found = parseWords(tokens, next, lang)) {
    if (digits.length > 6 || found.value > 999) break;
    digits += String(found.value);
    next = found.next;
  }
  return digits === "" ? undefined : { digits, next };
}

/** Et demi, and a half. */
function halfAfter(tokens: readonly Token[], at: number, lang: Lang): number | undefined {
  const words = tokens.slice(at, at + 3).map(({ fold }) => fold);
  if (lang === "fr") return words[0] === "et" && /^demie?$/.test(words[1] ?? "") ? at + 2 : undefined;
  return words.join(" ") === "and a half" ? at + 3 : undefined;
}

function amount(value: number, step: number): Amount {
  // 1.2 * 1e6 is 1200000, but 4.35 * 100 is 434.99999999999994
  return { kind: "number", value: Number(value.toPrecision(15)), step, manner: "plain" };
}

/** Index of the first token at or after an offset, from a token on. */
export function tokenAt(tokens: readonly Token[], from: number, offset: number): number {
  let at = from;
  while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < offset) at++;
  return at;
}
