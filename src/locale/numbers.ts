import type { Lang } from "./lang.ts";

/** Narrow no-break space: between thousands in French, and before % ; ! ? */
export const NARROW_NBSP = "\u202f";
/** No-break space: before a colon, inside « ». */
export const NBSP = "\u00a0";
/** The minus sign, as wide as the digits; a hyphen is not a minus. */
export const MINUS = "\u2212";

interface NumberRules {
  readonly decimal: string;
  readonly thousands: string;
  /** What stands between a number and its percent sign. */
  readonly beforePercent: string;
  /** Words for thousand, million and billion after a compact number. */
  readonly units: readonly [string, string, string];
}

/** The one table of number rules; nothing of the host's Intl reaches a published file. */
export const NUMBER_RULES: Readonly<Record<Lang, NumberRules>> = {
  fr: { decimal: ",", thousands: NARROW_NBSP, beforePercent: NARROW_NBSP, units: ["k", "M", "Md"] },
  en: { decimal: ".", thousands: ",", beforePercent: "", units: ["k", "m", "bn"] },
};

export interface NumberOptions {
  /** Exactly this many decimals. Without it: as many as the number has, at most `maxDecimals`. */
  readonly decimals?: number;
  /** At most this many decimals, trailing zeros dropped; 3 unless told. */
  readonly maxDecimals?: number;
  /** A plus sign before positive numbers. */
  readonly signed?: boolean;
}

/**
 * A number as the language writes it: `1 234,5` in French (U+202F), `1,234.5` in English.
 * Never for years: 2024 would read `2 024`. Throws on NaN and infinities, which no reader should meet.
 */
export function formatNumber(value: number, lang: Lang, options: NumberOptions = {}): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number one can print: ${value}`);
  if (Math.abs(value) >= 1e21) throw new RangeError(`too large to print digit by digit: ${value}`);
  const { decimals, maxDecimals = 3, signed = false } = options;
  let digits = Math.abs(value).toFixed(decimals ?? maxDecimals);
  if (decimals === undefined && digits.includes(".")) digits = digits.replace(/\.?0+$/, "");
  const [whole = "0", fraction] = digits.split(".");
  const rules = NUMBER_RULES[lang];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, rules.thousands);
  const isZero = /^[0.]*$/.test(digits);
  const sign = isZero ? "" : value < 0 ? MINUS : signed ? "+" : "";
  return sign + grouped + (fraction === undefined ? "" : rules.decimal + fraction);
}

/** A share as a percentage: 0.125 is `12,5 %` in French, `12.5%` in English. One decimal at most unless told. */
export function formatPercent(share: number, lang: Lang, options: NumberOptions = {}): string {
  // 0.07 * 100 is 7.000000000000001: round away the noise of the product before printing
  const percent = Number((share * 100).toPrecision(12));
  return `${formatNumber(percent, lang, { maxDecimals: 1, ...options })}${NUMBER_RULES[lang].beforePercent}%`;
}

/** A large number in a few characters for an axis: `1,2 M`, `1.2m`. Below ten thousand, the number itself. */
export function formatCompact(value: number, lang: Lang): string {
  const size = Math.abs(value);
  if (size < 1e4) return formatNumber(value, lang, { maxDecimals: 2 });
  const rank = size >= 1e9 ? 2 : size >= 1e6 ? 1 : 0;
  const unit = NUMBER_RULES[lang].units[rank] ?? "";
  const scaled = formatNumber(value / 10 ** (3 * (rank + 1)), lang, { maxDecimals: 2 });
  return scaled + (lang === "fr" ? NBSP : "") + unit;
}

/** Singular or plural: French starts the plural at 2 (`1,9 fait`), English at anything but 1. */
export function isPlural(count: number, lang: Lang): boolean {
  return lang === "fr" ? Math.abs(count) >= 2 : Math.abs(count) !== 1;
}

/** The count with the form of the noun it needs: `1,9 fait`, `2 faits`, `0 attacks`. */
export function formatCount(count: number, lang: Lang, one: string, many: string): string {
  return `${formatNumber(count, lang)}${NBSP}${isPlural(count, lang) ? many : one}`;
}

/** The same rules in the shape d3-format, and so Vega, asks for. */
export function d3NumberLocale(lang: Lang) {
  const rules = NUMBER_RULES[lang];
  return {
    decimal: rules.decimal,
    thousands: rules.thousands,
    grouping: [3],
    currency: (lang === "fr" ? ["", `${NBSP}€`] : ["€", ""]) as [string, string],
    percent: `${rules.beforePercent}%`,
    minus: MINUS,
  };
}
