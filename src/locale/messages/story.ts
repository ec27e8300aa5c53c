import type { Text } from "../lang.ts";

/** What the ready-made drawings say when they cannot draw: what is wrong, the value, what to do. */
export const storyMessages = {
  notACount: (p: { label: string; value: string }): Text => ({
    fr: `« ${p.label} » vaut ${p.value} : des unités que l’on compte veulent un nombre entier, zéro ou plus. Dessinez plutôt des barres.`,
    en: `"${p.label}" is ${p.value}: units one can count want a whole number, zero or more. Draw bars instead.`,
  }),
  tooManyUnits: (p: { count: number; most: number }): Text => ({
    fr: `${p.count} unités à compter : au-delà de ${p.most}, personne ne les compte. Dessinez des barres.`,
    en: `${p.count} units to count: past ${p.most} nobody counts them. Draw bars.`,
  }),
  lineLabelsRoom: (p: { count: number; needed: number; room: number }): Text => ({
    fr: `Les ${p.count} noms de courbes demandent ${p.needed} px de haut, il y en a ${p.room}. Donnez une hauteur au dessin, ou montrez moins de courbes.`,
    en: `The ${p.count} names of lines need ${p.needed} px of height, there are ${p.room}. Give the drawing a height, or show fewer lines.`,
  }),
  unknownDepartement: (p: { code: string }): Text => ({
    fr: `« ${p.code} » n’est pas un département de la carte. Attendu : un code de l’Insee sur deux ou trois signes (01, 2A, 971).`,
    en: `"${p.code}" is not a département of the map. Expected an INSEE code of two or three characters (01, 2A, 971).`,
  }),
  departementTwice: (p: { code: string }): Text => ({
    fr: `Le département ${p.code} a deux lignes. Sommez-les avant de dessiner la carte.`,
    en: `Département ${p.code} has two rows. Add them up before drawing the map.`,
  }),
};
