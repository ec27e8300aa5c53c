import type { Text } from "./lang.ts";

/** Who decides a closure, in short words: they head columns on a phone. */
export const deciderWords = {
  company: { fr: "Entreprise", en: "Company" },
  justice: { fr: "Justice, police", en: "Courts, police" },
  state: { fr: "État", en: "State" },
  unknown: { fr: "Non précisé", en: "Not specified" },
} satisfies Record<string, Text>;
