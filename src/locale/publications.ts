import type { Lang, Text } from "./lang.ts";

/** Languages of publications, by ISO 639-1 code, as they follow "en", "in". */
const languages: Readonly<Record<string, Text>> = {
  ar: { fr: "arabe", en: "Arabic" },
  de: { fr: "allemand", en: "German" },
  en: { fr: "anglais", en: "English" },
  es: { fr: "espagnol", en: "Spanish" },
  fr: { fr: "français", en: "French" },
  id: { fr: "indonésien", en: "Indonesian" },
  it: { fr: "italien", en: "Italian" },
  nl: { fr: "néerlandais", en: "Dutch" },
  pl: { fr: "polonais", en: "Polish" },
  pt: { fr: "portugais", en: "Portuguese" },
  ru: { fr: "russe", en: "Russian" },
  tr: { fr: "turc", en: "Turkish" },
};

/** A language in words; its code where the house has no word for it. */
export function languageName(code: string, lang: Lang): string {
  return languages[code]?.[lang] ?? code;
}

/** The dossier writes in English through what a report was read; these are its turns of phrase, the longest first. */
const TURNS: readonly (readonly [pattern: RegExp, french: string])[] = [
  [/\bmachine translation\b/g, "traduction automatique"],
  [/\bexcerpt on the aggregator\b/g, "extrait sur l’agrégateur"],
  [/\bcopy in a press review\b/g, "copie dans une revue de presse"],
  [/\bcopy of a press article\b/g, "copie d’un article de presse"],
  [/\bnews agency copy\b|\bagency copy\b/g, "dépêche d’agence"],
  [/\bEuropol press release\b/g, "communiqué d’Europol"],
  [/\bpress release\b/g, "communiqué"],
  [/\bfeed copy\b/g, "copie du flux"],
  [/\bTV report\b/g, "reportage télévisé"],
  [/\bcopy on\b/g, "copie sur"],
  [/\bquoting\b/g, "citant"],
  [/\brelaying\b/g, "relayant"],
  [/\breprint\b/g, "reprise"],
  [/\bmirror\b/g, "miroir"],
  [/\bwith\b/g, "avec"],
  [/\bcopy\b/g, "copie"],
];

/** Through what a publication was read, in the page's language: a turn of phrase, or the name of who relayed it. */
export function viaWords(via: string, lang: Lang): string {
  const said = TURNS.some(([pattern]) => via.search(pattern) >= 0) || via.startsWith("via ") ? via : `via ${via}`;
  return lang === "en" ? said : TURNS.reduce((text, [pattern, french]) => text.replace(pattern, french), said);
}

/** Publishers that the dossier describes in English, for want of a name that can be printed. */
const described: Readonly<Record<string, string>> = {
  "Local news site (Nantes area)": "Site d’information local (région nantaise)",
  "Personal blog": "Blog personnel",
};

/** A publisher in the page's language: its name, or what the dossier says it is. */
export function publisherWords(publisher: string, lang: Lang): string {
  return (lang === "fr" && described[publisher]) || publisher;
}
