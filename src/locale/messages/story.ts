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
  notPerHundred: (p: { label: string; value: string }): Text => ({
    fr: `« ${p.label} » vaut ${p.value} : pour des points sur cent, il faut un nombre entier de 0 à 100.`,
    en: `"${p.label}" is ${p.value}: dots out of a hundred want a whole number from 0 to 100.`,
  }),
  notARatio: (p: { label: string; value: string }): Text => ({
    fr: `« ${p.label} » vaut ${p.value} : un rapport se dessine au-dessus de zéro, et s’il est fini. Retirez la ligne, et dites ce cas dans le texte.`,
    en: `"${p.label}" is ${p.value}: a ratio is drawn above zero, and if it is finite. Leave the row out, and tell of it in the text.`,
  }),
  lineLabelsRoom: (p: { count: number; needed: number; room: number }): Text => ({
    fr: `Les ${p.count} noms de courbes demandent ${p.needed} px de haut, il y en a ${p.room}. Donnez une hauteur au dessin, ou montrez moins de courbes.`,
    en: `The ${p.count} names of lines need ${p.needed} px of height, there are ${p.room}. Give the drawing a height, or show fewer lines.`,
  }),
  notAPart: (p: { label: string; part: string; whole: string }): Text => ({
    fr: `« ${p.label} » : ${p.part} n’est pas une partie de ${p.whole}. Attendu : un nombre entre zéro et le tout.`,
    en: `"${p.label}": ${p.part} is no part of ${p.whole}. Expected a number between zero and the whole.`,
  }),
  cellTwice: (p: { row: string; column: string }): Text => ({
    fr: `La case « ${p.row} », « ${p.column} » a deux lignes de données. Sommez-les, ou distinguez-les par leur nom.`,
    en: `The cell "${p.row}", "${p.column}" has two rows of data. Add them up, or tell them apart by name.`,
  }),
  unknownState: (p: { row: string; column: string; state: string }): Text => ({
    fr: `« ${p.state} », dans la case « ${p.row} », « ${p.column} », n’est pas un état connu. Attendu : yes, partial, no, rien, ou un état de \`states\`.`,
    en: `"${p.state}", in the cell "${p.row}", "${p.column}", is not a known state. Expected yes, partial, no, nothing, or a state of \`states\`.`,
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
