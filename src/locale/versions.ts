import type { Text } from "./lang.ts";

/** What a drawing says of a value that is not the only one printed for its year. */
export const versionWords: Readonly<Record<string, Text>> = {
  first: { fr: "tel que publié d’abord", en: "as first published" },
  revised: { fr: "révisé", en: "revised" },
  conflict: { fr: "une autre valeur circule", en: "another value is in print" },
};

/** Between two values of which neither can be preferred. */
export const orWord: Text = { fr: "ou", en: "or" };
