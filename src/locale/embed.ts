import type { Lang, Text } from "./lang.ts";
import { formatCount, formatNumber, NBSP } from "./numbers.ts";

/** Words of a figure's embed page. */
export const embedWords = {
  data: { fr: "Données", en: "Data" },
  csv: { fr: "CSV : télécharger les lignes dessinées", en: "CSV: download the rows drawn" },
  png: { fr: "PNG : télécharger l’image", en: "PNG: download the picture" },
  page: { fr: "Méthode et sources", en: "Method and sources" },
  /** Heading of the column that says what a row rests on. */
  basis: { fr: "D’après", en: "Based on" },
  /** What a screen reader calls the chart. */
  kind: { fr: "graphique interactif", en: "interactive chart" },
  keys: {
    fr: "Flèches : d’un repère à l’autre. Entrée : ses sources, dans le tableau. Échap : sortir du graphique.",
    en: "Arrow keys: from mark to mark. Enter: its sources, in the table. Escape: leave the chart.",
  },
  /** Ends a mark's tooltip that names its first reports: their links are in the table. */
  open: { fr: "Cliquer, ou Entrée, pour les liens", en: "Click, or press Enter, for the links" },
} satisfies Record<string, Text>;

/** How many publications a row rests on. */
export function publicationCount(count: number, lang: Lang): string {
  return lang === "fr"
    ? formatCount(count, lang, "publication", "publications")
    : formatCount(count, lang, "report", "reports");
}

/** Between how many there are and which. */
export const colon: Text = { fr: `${NBSP}: `, en: ": " };

/** What follows the first of a list. */
export function andMore(count: number, lang: Lang): string {
  return lang === "fr" ? `et ${formatCount(count, lang, "autre", "autres")}` : `and ${formatNumber(count, lang)} more`;
}

/** Before the public references behind a row: of attacks, closures or published figures alike. */
export function factsWord(count: number, lang: Lang): string {
  if (lang === "fr") return count < 2 ? "Référence" : "Références";
  return count === 1 ? "Reference" : "References";
}
