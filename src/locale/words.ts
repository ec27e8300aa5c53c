import type { Lang } from "./lang.ts";

/** Kinds of sources, singular then plural, in the order a source line names them. */
export const sourceKinds: Readonly<Record<string, Record<Lang, readonly [string, string]>>> = {
  press: { fr: ["article de presse", "articles de presse"], en: ["press article", "press articles"] },
  association: {
    fr: ["publication d’association", "publications d’associations"],
    en: ["publication by an association", "publications by associations"],
  },
  official: { fr: ["document officiel", "documents officiels"], en: ["official document", "official documents"] },
  parliament: {
    fr: ["document parlementaire", "documents parlementaires"],
    en: ["parliamentary document", "parliamentary documents"],
  },
  court: { fr: ["document de justice", "documents de justice"], en: ["court document", "court documents"] },
  academic: {
    fr: ["ouvrage de référence", "ouvrages de référence"],
    en: ["reference work", "reference works"],
  },
  platform: { fr: ["page de plateforme", "pages de plateformes"], en: ["platform page", "platform pages"] },
};

/** "a, b et c", "a, b and c". */
export function joinWords(words: readonly string[], lang: Lang): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${lang === "fr" ? "et" : "and"} ${words.at(-1)}`;
}
