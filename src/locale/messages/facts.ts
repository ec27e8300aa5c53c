import type { Lang } from "../lang.ts";

interface FactForms {
  outOf(count: string, total: string): string;
  between(low: string, high: string): string;
  atLeast(number: string): string;
  interval(ratio: string, low: string, high: string): string;
  rank(place: number): string;
}

/** How a fact that is more than a number is written in a text. */
export const factForms: Readonly<Record<Lang, FactForms>> = {
  fr: {
    outOf: (count, total) => `${count} sur ${total}`,
    between: (low, high) => (low === high ? low : `${low} à ${high}`),
    atLeast: (number) => `au moins ${number}`,
    interval: (ratio, low, high) => `${ratio} (de ${low} à ${high})`,
    rank: (place) => (place === 1 ? "1er" : `${place}e`),
  },
  en: {
    outOf: (count, total) => `${count} of ${total}`,
    between: (low, high) => (low === high ? low : `${low} to ${high}`),
    atLeast: (number) => `at least ${number}`,
    interval: (ratio, low, high) => `${ratio} (${low} to ${high})`,
    rank: (place) => `${place}${ordinal(place)}`,
  },
};

function ordinal(place: number): string {
  const last = place % 10;
  if (place % 100 > 10 && place % 100 < 14) return "th";
  return last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th";
}
