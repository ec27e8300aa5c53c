import type { Lang, Text } from "./lang.ts";
import { formatNumber, isPlural, NBSP } from "./numbers.ts";

/** A time as whole units that have gone by, like the age of a person. */
export type DurationUnit = "year" | "month" | "day";

const UNITS: Readonly<Record<DurationUnit, Readonly<Record<Lang, readonly [one: string, many: string]>>>> = {
  year: { fr: ["an", "ans"], en: ["year", "years"] },
  month: { fr: ["mois", "mois"], en: ["month", "months"] },
  day: { fr: ["jour", "jours"], en: ["day", "days"] },
};

/**
 * A duration known between two bounds, in words: `14 ans`, `20 ou 21 ans`, `1 à 60 jours`, `18 jours au plus`.
 *
 * @param low fewest whole units it can be
 * @param high most whole units it can be
 */
export function formatDuration(low: number, high: number, unit: DurationUnit, lang: Lang): string {
  const noun = `${NBSP}${UNITS[unit][lang][isPlural(high, lang) ? 1 : 0]}`;
  const most = `${formatNumber(high, lang)}${noun}`;
  if (low === high) return most;
  if (low === 0) return lang === "fr" ? `${most} au plus` : `${most} at most`;
  const between = high - low === 1 ? { fr: "ou", en: "or" }[lang] : { fr: "à", en: "to" }[lang];
  return `${formatNumber(low, lang)} ${between} ${most}`;
}

export const medianWord: Text = { fr: "Médiane", en: "Median" };

/** A number of years between two bounds, to a tenth: `4,6 à 5,1 ans`. */
export function formatYears(min: number, max: number, lang: Lang): string {
  const [least, most] = [min, max].map((years) => formatNumber(years, lang, { decimals: 1 }));
  const noun = `${NBSP}${UNITS.year[lang][isPlural(max, lang) ? 1 : 0]}`;
  return least === most ? `${most}${noun}` : `${least} ${{ fr: "à", en: "to" }[lang]} ${most}${noun}`;
}
