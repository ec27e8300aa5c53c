import type { Text } from "./lang.ts";

/** Headings of the columns that counting makes: those of the dossier have theirs in its descriptor. */
export const columnHeadings: Readonly<Record<string, Text>> = {
  across: { fr: "Sur plusieurs périodes", en: "Across periods" },
  column: { fr: "Colonne", en: "Column" },
  count: { fr: "Nombre", en: "Number" },
  days_max: { fr: "Jours, au plus", en: "Days, at most" },
  days_min: { fr: "Jours, au moins", en: "Days, at least" },
  decider: { fr: "Qui décide", en: "Who decides" },
  filled: { fr: "Lignes qui le disent", en: "Rows that say it" },
  from: { fr: "Du", en: "From" },
  high: { fr: "Borne haute", en: "Upper bound" },
  label: { fr: "Intitulé", en: "Label" },
  low: { fr: "Borne basse", en: "Lower bound" },
  missing: { fr: "Lignes qui ne le disent pas", en: "Rows that do not" },
  month: { fr: "Mois", en: "Month" },
  n: { fr: "Nombre", en: "Number" },
  period: { fr: "Période", en: "Period" },
  placed: { fr: "Date connue", en: "Date known" },
  platform: { fr: "Plateforme", en: "Platform" },
  precision: { fr: "Précision de la date", en: "Precision of the date" },
  quarter: { fr: "Trimestre", en: "Quarter" },
  ratio: { fr: "Rapport", en: "Ratio" },
  rows: { fr: "Lignes", en: "Rows" },
  share: { fr: "Part", en: "Share" },
  side: { fr: "Période", en: "Period" },
  to: { fr: "Au", en: "To" },
  value: { fr: "Valeur", en: "Value" },
  year: { fr: "Année", en: "Year" },
  years_max: { fr: "Années, au plus", en: "Years, at most" },
  years_min: { fr: "Années, au moins", en: "Years, at least" },
};

/** Words for the values that placing dates makes. */
export const placedWords: Readonly<Record<string, Text>> = {
  across: { fr: "à cheval sur plusieurs périodes", en: "across several periods" },
  after: { fr: "après", en: "after" },
  before: { fr: "avant", en: "before" },
  undated: { fr: "sans date", en: "undated" },
  within: { fr: "dans la période", en: "within the period" },
};
