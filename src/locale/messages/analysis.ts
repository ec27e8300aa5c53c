import type { Text } from "../lang.ts";
import { fr } from "./french.ts";

/** What the analysis functions say of what they cannot count: the value, and what was expected. */
export const analysisMessages = {
  notACount: (p: { value: unknown }): Text => ({
    fr: fr`${String(p.value)} n'est pas un décompte. Attendu : un nombre entier, zéro ou plus.`,
    en: `${String(p.value)} is not a count. Expected a whole number, zero or more.`,
  }),
  tooManySuccesses: (p: { successes: number; trials: number }): Text => ({
    fr: fr`${p.successes} sur ${p.trials} : la partie est plus grande que le tout.`,
    en: `${p.successes} out of ${p.trials}: the part is larger than the whole.`,
  }),
  notAnExposure: (p: { value: unknown }): Text => ({
    fr: fr`${String(p.value)} n'est pas une durée d'exposition. Attendu : un nombre de jours, plus grand que zéro.`,
    en: `${String(p.value)} is not an exposure. Expected a number of days, above zero.`,
  }),
  notALevel: (p: { value: unknown }): Text => ({
    fr: fr`${String(p.value)} n'est pas un niveau de confiance. Attendu : entre 0 et 1, comme 0.95.`,
    en: `${String(p.value)} is not a confidence level. Expected one between 0 and 1, such as 0.95.`,
  }),
  notADay: (p: { value: unknown }): Text => ({
    fr: fr`« ${String(p.value)} » n'est pas un jour. Attendu : 2024-06-25.`,
    en: `"${String(p.value)}" is not a day. Expected 2024-06-25.`,
  }),
  notMonths: (p: { value: unknown }): Text => ({
    fr: fr`${String(p.value)} n'est pas un nombre de mois. Attendu : un nombre entier, un ou plus.`,
    en: `${String(p.value)} is not a number of months. Expected a whole number, one or more.`,
  }),
  emptyWindow: (p: { from: string; to: string }): Text => ({
    fr: fr`La fenêtre du ${p.from} au ${p.to} ne contient aucun jour. Donnez d'autres bornes aux données (since, until).`,
    en: `The window from ${p.from} to ${p.to} holds no day. Give the data other bounds (since, until).`,
  }),
  noColumn: (p: { column: string; columns: readonly string[] }): Text => ({
    fr: fr`La table n'a pas de colonne « ${p.column} ». Ses colonnes : ${p.columns.join(", ")}.`,
    en: `The table has no column "${p.column}". Its columns: ${p.columns.join(", ")}.`,
  }),
  listColumn: (p: { column: string }): Text => ({
    fr: fr`« ${p.column} » est une colonne de listes : comptez-la avec countItems.`,
    en: `"${p.column}" is a column of lists: count it with countItems.`,
  }),
  unknownSource: (p: { source: string }): Text => ({
    fr: fr`La source « ${p.source} » n'est pas dans la table des sources.`,
    en: `The source "${p.source}" is not in the table of sources.`,
  }),
};
