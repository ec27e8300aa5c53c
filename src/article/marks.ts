import type { Lang } from "../locale/lang.ts";
import { findNumbers } from "./find-numbers.ts";
import type { Article } from "./read-article.ts";
import type { MarkedElement } from "./reading.ts";
import type { FactRegister, KnownFact } from "./register.ts";
import { fit } from "./truth.ts";

/** What a mark asks for: a fact's number, or its number with its noun (`attacks-reported.counted`). */
export interface Wanted {
  readonly fact: KnownFact;
  readonly counted: boolean;
}

/** What a mark names, or nothing if the register has no such fact, or several that differ. */
export function wanted(ref: string, register: FactRegister): Wanted | undefined {
  const fact = register.get(ref);
  if (fact) return { fact, counted: false };
  const plain = ref.endsWith(".counted") ? register.get(ref.slice(0, -".counted".length)) : undefined;
  return plain && { fact: plain, counted: true };
}

/** The words that a mark stands for. */
export function wordsOf({ fact, counted }: Wanted, lang: Lang): string {
  return counted ? fact.counted[lang] : fact.text[lang];
}

/** A place to be filled: `{{fact:attacks-reported}}`. */
export interface Blank {
  readonly ref: string;
  /** Offsets in the text of the reading. */
  readonly start: number;
  readonly end: number;
}

const BLANK = /\{\{[ \t]{0,5}fact:([^{}\s]{1,200})[ \t]{0,5}\}\}/g;

/** The blanks of an article that stand in no marked element. */
export function blanksIn({ reading }: Article): Blank[] {
  const blanks = [...reading.text.matchAll(BLANK)].map(({ index, 0: all, 1: ref = "" }) => ({
    ref,
    start: index,
    end: index + all.length,
  }));
  let at = 0;
  return blanks.filter(({ start }) => {
    while ((reading.elements[at]?.textTo ?? Number.POSITIVE_INFINITY) <= start) at++;
    const element = reading.elements[at];
    return !element || start < element.textFrom;
  });
}

/**
 * Whether a marked element says what its fact is: the number in figures or in words, with or without its noun, and the
 * same in `value` if it has one.
 */
export function isTrue(element: MarkedElement, { fact }: Wanted, { reading, lang }: Article): boolean {
  const { value, textFrom, textTo } = element;
  if (value && value.text !== String(fact.value) && Number(value.text) !== fact.printed) return false;
  const said = spaced(reading.text.slice(textFrom, textTo));
  const printed = [fact.text, fact.counted].flatMap(({ fr, en }) => [fr, en]).map(spaced);
  if (printed.includes(said)) return true;
  const { numbers } = findNumbers(reading.text, textFrom, textTo, lang);
  const [number, ...others] = numbers;
  if (!number || others.length > 0) return false;
  return number.readings.some((one) => fit(one, undefined, fact) === "exact");
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
