import type { Text } from "./lang.ts";

/** What a cell of a matrix says of a control: as few letters as can be, for they stand in small cells. */
export const stateWords = {
  yes: { fr: "oui", en: "yes" },
  partial: { fr: "en partie", en: "in part" },
  no: { fr: "non", en: "no" },
  unknown: { fr: "?", en: "?" },
} satisfies Record<string, Text>;

/** The same, where a whole sentence is read: in tooltips. */
export const unknownState: Text = { fr: "non rapporté", en: "not reported" };
