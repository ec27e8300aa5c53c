import type { Lang, Text } from "./lang.ts";

/** A noun in both languages, singular then plural. */
export type Noun = Readonly<Record<Lang, readonly [one: string, many: string]>>;

/** What facts count, by name: so that a number, its noun and its agreement are written once. */
export const units = {
  attacks: {
    fr: ["attaque rapportée", "attaques rapportées"],
    en: ["reported attack", "reported attacks"],
  },
  incidents: { fr: ["ligne du relevé", "lignes du relevé"], en: ["row of the register", "rows of the register"] },
  rows: {
    fr: ["fait ou série de faits", "faits ou séries de faits"],
    en: ["event or series of events", "events or series of events"],
  },
  departements: { fr: ["département", "départements"], en: ["département", "départements"] },
  countries: { fr: ["pays", "pays"], en: ["country", "countries"] },
  closures: { fr: ["fermeture ou blocage", "fermetures ou blocages"], en: ["closure or block", "closures or blocks"] },
  platforms: { fr: ["plateforme", "plateformes"], en: ["platform", "platforms"] },
  procedures: { fr: ["procédure", "procédures"], en: ["procedure", "procedures"] },
  offences: {
    fr: ["infraction enregistrée", "infractions enregistrées"],
    en: ["recorded offence", "recorded offences"],
  },
  victims: { fr: ["victime", "victimes"], en: ["victim", "victims"] },
  testimonies: { fr: ["témoignage", "témoignages"], en: ["testimony", "testimonies"] },
  cases: { fr: ["cas", "cas"], en: ["case", "cases"] },
  reports: { fr: ["publication", "publications"], en: ["report", "reports"] },
  publishers: { fr: ["éditeur", "éditeurs"], en: ["publisher", "publishers"] },
  figures: { fr: ["chiffre", "chiffres"], en: ["figure", "figures"] },
  months: { fr: ["mois", "mois"], en: ["month", "months"] },
  days: { fr: ["jour", "jours"], en: ["day", "days"] },
  years: { fr: ["an", "ans"], en: ["year", "years"] },
  steps: { fr: ["étape", "étapes"], en: ["step", "steps"] },
  columns: { fr: ["colonne", "colonnes"], en: ["column", "columns"] },
  /** A share: its value is between 0 and 1, and it is written in per cent. */
  share: { fr: ["%", "%"], en: ["%", "%"] },
  /** One number over another. */
  ratio: { fr: ["fois", "fois"], en: ["times", "times"] },
  date: { fr: ["date", "dates"], en: ["date", "dates"] },
} satisfies Record<string, Noun>;

export type UnitName = keyof typeof units;

/** What is said of a place or a period of which the data have none. */
export const noneOf: Readonly<Partial<Record<UnitName, Text>>> = {
  attacks: { fr: "aucune attaque rapportée", en: "no attack reported" },
  rows: { fr: "aucun fait rapporté", en: "no event reported" },
};

/** The same of any other thing. */
export const noneReported: Text = { fr: "rien de rapporté", en: "nothing reported" };
