import type { Lang } from "../locale/lang.ts";
import { isArticle, isNew, isOrder } from "./ambiguous-words.ts";
import { collectiveAt } from "./collectives.ts";
import type { Amount, NumberReading, Placed } from "./found.ts";
import { hedgeOf } from "./hedges.ts";
import { months } from "./months.ts";
import { addressesIn, notCount } from "./not-counts.ts";
import { parseDate, parseNumericDate } from "./parse-dates.ts";
import { type Quantity, quantityAt, tokenAt } from "./quantity.ts";
import { joinRanges } from "./ranges.ts";
import { FRACTION_SIGNS, fractionAt, type Part, percent, percentAfter, ratioFrom } from "./shares.ts";
import { type Token, tokenize } from "./tokens.ts";
import * as english from "./words-en.ts";
import * as french from "./words-fr.ts";
import { decadeAt, shortYear, yearReadings } from "./years.ts";

/** The numbers of a block of text, in order, and the block's tokens. */
export interface BlockNumbers {
  readonly tokens: readonly Token[];
  readonly numbers: readonly Placed[];
}

/**
 * Finds every number of a part of a text: counts in digits or words, percentages and ratios, dates and years, ranks.
 *
 * Left out, as no count of the article's: hours, telephone and help-line numbers, references (article 225-1), marks of
 * notes, addresses, names with a number in them (8chan, 20 Minutes), numbers of more than fifteen digits, first and
 * second as words, and what stands for "none". What it costs grows with the length of the text.
 */
export function findNumbers(text: string, from: number, to: number, lang: Lang): BlockNumbers {
  const tokens = tokenize(text, from, to);
  const addresses = addressesIn(text, from, to);
  const numbers: Placed[] = [];
  let address = 0;
  for (let at = 0; at < tokens.length; ) {
    const start = tokens[at]?.start ?? 0;
    while ((addresses[address]?.[1] ?? Number.POSITIVE_INFINITY) <= start) address++;
    const [begins, ends] = addresses[address] ?? [Number.POSITIVE_INFINITY, 0];
    const step = start >= begins ? { next: tokenAt(tokens, at, ends) } : next(text, tokens, at, lang);
    if (step.number) numbers.push(step.number);
    at = Math.max(step.next, at + 1);
  }
  return { tokens, numbers: joinRanges(text, tokens, numbers) };
}

interface Step {
  readonly next: number;
  readonly number?: Placed;
}

/** What begins at a token: a number, or nothing up to the next token worth a look. */
function next(text: string, tokens: readonly Token[], at: number, lang: Lang): Step {
  const token = tokens[at];
  if (!token || (token.kind !== "digits" && !LEADS[lang].has(token.fold))) return { next: at + 1 };
  const say = (first: number, after: number, readings: readonly NumberReading[], weak = false): Step => {
    const hedge = hedgeOf(tokens, first, after, lang);
    const start = tokens[first]?.start ?? 0;
    const end = tokens[after - 1]?.end ?? start;
    const place = { start, end, first, next: after, readings };
    return { next: after, number: { ...place, ...(hedge ? { hedge } : {}), ...(weak ? { weak } : {}) } };
  };
  const sayPart = ({ first, next: after, amount }: Part) => say(first, after, [amount]);

  if (token.kind === "digits") {
    const alone = tokens[at - 1]?.kind !== "word" || token.gap !== "";
    const numeric = alone ? parseNumericDate(text, token.start) : undefined;
    if (numeric) return say(at, tokenAt(tokens, at, numeric.end), numeric.values.map(date));
  }
  const decade = decadeAt(tokens, at, lang);
  if (decade) return say(at, decade.next, [date(decade.edtf)]);
  const dated = parseDate(tokens, at, lang);
  if (dated) return say(at, tokenAt(tokens, at, dated.end), dated.values.map(date));
  const short = shortYear(tokens, at);
  if (short) return say(at, at + 1, [date(short)]);
  const fraction = fractionAt(tokens, at, lang);
  if (fraction) return sayPart(fraction);
  const other = notCount(text, tokens, at, lang);
  if (other !== undefined) return { next: tokenAt(tokens, at, other) };
  const collective = collectiveAt(tokens, at, lang);
  if (collective) return sayPart(collective);
  const quantity = quantityAt(text, tokens, at, lang);
  if (!quantity) return { next: token.kind === "digits" ? afterName(tokens, at) : at + 1 };
  return sayQuantity(quantity);

  function sayQuantity(count: Quantity): Step {
    const ratio = ratioFrom(text, tokens, at, count, lang);
    if (ratio) return sayPart(ratio);
    const share = percentAfter(tokens, count.next, lang);
    const first = signed(tokens, at);
    const amounts = first < at && tokens[first]?.text !== "+" ? count.amounts.map(negative) : count.amounts;
    if (share !== undefined) return say(first, share, amounts.map(percent));
    if (count.ordinal) {
      if (count.spelled && isOrder(tokens, at, count)) return { next: count.next };
      return say(at, count.next, [{ kind: "ordinal", value: count.amounts[0]?.value ?? 0 }]);
    }
    if (count.yearLike) return say(at, count.next, yearReadings(tokens, at, count, lang));
    if (isNew(tokens, at, count)) return { next: count.next };
    return say(first, count.next, amounts, isArticle(tokens, at, count, lang));
  }
}

/** Everything but digits that a number can begin with. */
const LEADS = {
  fr: leads([french.numberWords, french.collectives, french.parts, months.fr], "demi demie premier"),
  en: leads([english.numberWords, english.collectives, english.parts, months.en], "a an several few many some"),
};

function leads(tables: readonly ReadonlyMap<string, unknown>[], others: string): ReadonlySet<string> {
  return new Set([...tables.flatMap((table) => [...table.keys()]), ...others.split(" "), ...FRACTION_SIGNS]);
}

/** A run of digits, letters and hyphens that is no number is passed over whole. */
function afterName(tokens: readonly Token[], at: number): number {
  let after = at + 1;
  while (tokens[after]?.gap === "" && /^[\p{L}\d_-]/u.test(tokens[after]?.text ?? "")) after++;
  return after;
}

/** Index of the sign glued before a number, or of the number. A hyphen is a minus only after a space. */
function signed(tokens: readonly Token[], at: number): number {
  const [sign, token] = [tokens[at - 1], tokens[at]];
  if (token?.gap !== "" || token.kind !== "digits" || !sign) return at;
  if (sign.text === "\u2212" || sign.text === "+") return at - 1;
  const begins = sign.gap !== "" || at === 1 || tokens[at - 2]?.text === "(";
  return sign.text === "-" && begins ? at - 1 : at;
}

function negative(amount: Amount): Amount {
  return { ...amount, value: amount.value === 0 ? 0 : -amount.value };
}

function date(value: string): NumberReading {
  return { kind: "date", value };
}
