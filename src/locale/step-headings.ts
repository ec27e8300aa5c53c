import type { Text } from "./lang.ts";

/** Headings of a table of steps of the case. */
export const stepHeadings = {
  date: { fr: "Date", en: "Date" },
  what: { fr: "Ce qui est rapporté", en: "What is reported" },
} satisfies Record<string, Text>;
