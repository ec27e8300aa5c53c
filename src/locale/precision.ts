import type { Text } from "./lang.ts";

/** How precisely something is dated, the most precise first. */
export const precisionWords = {
  day: { fr: "Au jour près", en: "To the day" },
  month: { fr: "Au mois près", en: "To the month" },
  year: { fr: "À l’année près", en: "To the year" },
  interval: { fr: "Sur une période", en: "Over a period" },
  undated: { fr: "Sans date", en: "No date" },
} satisfies Record<string, Text>;

export type PrecisionName = keyof typeof precisionWords;

/** The same, of a date that was deduced rather than printed. */
export function deducedWords({ fr, en }: Text): Text {
  return { fr: `${fr}, par déduction`, en: `${en}, deduced` };
}
