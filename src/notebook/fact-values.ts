import { isPartialDate, type PartialDate } from "../dossier/partial-date.ts";
import { formatDate } from "../locale/dates.ts";
import type { Lang, Text } from "../locale/lang.ts";
import { factForms } from "../locale/messages/facts.ts";
import { formatNumber, formatPercent, isPlural, NBSP } from "../locale/numbers.ts";
import { roughly } from "../locale/roughly.ts";
import type { Noun } from "../locale/units.ts";
import type { FactEntry } from "../publish/manifest.ts";

/** So many of so many. */
export interface Share {
  readonly kind: "share";
  readonly count: number;
  readonly total: number;
}

/** A number known only between two others, both of which it may be. */
export interface Range {
  readonly kind: "range";
  readonly low: number;
  readonly high: number;
}

/** A number that may be higher. */
export interface AtLeast {
  readonly kind: "at_least";
  readonly least: number;
}

/** One number over another, with its interval: 95 % unless told. */
export interface Ratio {
  readonly kind: "ratio";
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly level?: number;
}

/** A place in an order, from 1. */
export interface Rank {
  readonly kind: "rank";
  readonly rank: number;
}

/** So many of so many: `nb.fact("minors", share(42, 74), …)`, written `57 %`, `42 sur 74` or `plus d’un sur deux`. */
export const share = (count: number, total: number): Share => ({ kind: "share", count, total });
/** Between two numbers: `20 à 21 ans`. */
export const range = (low: number, high: number): Range => ({ kind: "range", low, high });
/** A number that may be higher: `au moins 130 attaques`. */
export const atLeast = (least: number): AtLeast => ({ kind: "at_least", least });
/** A ratio with its interval, whose level stands in its definition: `0,67 (de 0,27 à 1,59)`. */
export const ratio = (value: { readonly ratio: number; readonly low: number; readonly high: number }): Ratio => {
  return { kind: "ratio", ratio: value.ratio, low: value.low, high: value.high };
};
/** A place in an order: `2e`. */
export const rank = (place: number): Rank => ({ kind: "rank", rank: place });

export type FactValue = number | PartialDate | Share | Range | AtLeast | Ratio | Rank;

/** What a value is in the register: a number or an EDTF date, what it is made of, and how it is written. */
export type Written = Pick<FactEntry, "kind" | "value" | "decimals" | "parts" | "text" | "counted" | "words">;

/**
 * Writes a value in every form that a text may ask for.
 *
 * @param noun what is counted
 * @param decimals those asked for; for a share, of its percentage
 * @param percent whether a bare number is a share between 0 and 1
 */
export function writeFact(value: FactValue, noun: Noun, decimals: number | undefined, percent: boolean): Written {
  if (typeof value === "number") {
    if (percent) return writeShare(value, decimals ?? 0);
    return writeNumber("number", value, noun, decimals ?? 0);
  }
  if (isPartialDate(value)) {
    const text = both((lang) => formatDate(value.edtf, lang));
    return { kind: "date", value: value.edtf, decimals: 0, text, counted: text };
  }
  switch (value.kind) {
    case "share": {
      const { count, total } = value;
      const outOf = both((lang) => factForms[lang].outOf(formatNumber(count, lang), formatNumber(total, lang)));
      return { ...writeShare(count / total, decimals ?? 0), parts: { count, total }, counted: outOf };
    }
    case "range": {
      const { low, high } = value;
      const text = both((lang) =>
        factForms[lang].between(...([low, high].map((n) => number(n, lang, decimals ?? 0)) as [string, string])),
      );
      const counted = both((lang) => `${text[lang]}${NBSP}${form(noun, high, lang)}`);
      return { kind: "range", value: low, decimals: decimals ?? 0, parts: { low, high }, text, counted };
    }
    case "at_least": {
      const { text, counted, ...rest } = writeNumber("at_least", value.least, noun, decimals ?? 0);
      const more = (one: Text): Text => both((lang) => factForms[lang].atLeast(one[lang]));
      return { ...rest, text: more(text), counted: more(counted) };
    }
    case "ratio": {
      const { ratio: main, low, high, level = 0.95 } = value;
      const places = decimals ?? 2;
      const text = both((lang) => number(main, lang, places));
      const counted = both((lang) => {
        const ends: [string, string] = [number(low, lang, places), number(high, lang, places)];
        return factForms[lang].interval(text[lang], ...ends);
      });
      return { kind: "ratio", value: main, decimals: places, parts: { low, high, level }, text, counted };
    }
    case "rank": {
      const text = both((lang) => factForms[lang].rank(value.rank));
      return { kind: "rank", value: value.rank, decimals: 0, text, counted: text };
    }
  }
}

function writeNumber(kind: "number" | "at_least", value: number, noun: Noun, decimals: number): Written {
  const text = both((lang) => number(value, lang, decimals));
  const counted = both((lang) => `${text[lang]}${NBSP}${form(noun, value, lang)}`);
  return { kind, value, decimals, text, counted };
}

function writeShare(value: number, decimals: number): Written {
  const text = both((lang) => formatPercent(value, lang, { decimals }));
  return { kind: "share", value, decimals, text, counted: text, words: both((lang) => roughly(value, lang)) };
}

const number = (value: number, lang: Lang, decimals: number): string => formatNumber(value, lang, { decimals });

const form = (noun: Noun, value: number, lang: Lang): string => noun[lang][isPlural(value, lang) ? 1 : 0];

function both(make: (lang: Lang) => string): Text {
  return { fr: make("fr"), en: make("en") };
}
