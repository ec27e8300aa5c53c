import type { Lang, Text } from "./lang.ts";
import { formatNumber, NBSP } from "./numbers.ts";

/** Where both sides are alike, on an axis of ratios. */
const ALIKE: Text = { fr: "autant", en: "same" };

/** A ratio as an axis says it: `× 2`, `÷ 4`, and "autant" at one. */
export function formatFactor(ratio: number, lang: Lang): string {
  if (ratio === 1) return ALIKE[lang];
  const [sign, value] = ratio > 1 ? ["×", ratio] : ["÷", 1 / ratio];
  return `${sign}${NBSP}${formatNumber(value, lang, { maxDecimals: 1 })}`;
}

/** A ratio, and its interval where it has one: `0,40 (de 0,04 à 2,44)`. Two decimals. */
export function formatRatio(ratio: number, lang: Lang, interval?: { low: number; high: number }): string {
  const write = (value: number) => formatNumber(value, lang, { decimals: 2 });
  if (!interval) return write(ratio);
  const [low, high] = [interval.low, interval.high].map(write);
  return `${write(ratio)} (${lang === "fr" ? `de ${low} à ${high}` : `${low} to ${high}`})`;
}
