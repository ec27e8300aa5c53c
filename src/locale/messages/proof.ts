import type { Text } from "../lang.ts";

/** What the proof-reader says of a picture: what is wrong, then what to do. */
export const proofMessages = {
  clippedText: (p: { text: string; by: number }): Text => ({
    fr: `« ${p.text} » dépasse de l’image de ${p.by} px. Raccourcissez-le, ou laissez-lui de la marge.`,
    en: `"${p.text}" leaves the picture by ${p.by} px. Shorten it, or give it more margin.`,
  }),
  overlappingText: (p: { first: string; second: string }): Text => ({
    fr: `« ${p.first} » et « ${p.second} » se chevauchent. Déplacez l’un des deux, ou retirez-le.`,
    en: `"${p.first}" and "${p.second}" overlap. Move one of them, or remove it.`,
  }),
  smallText: (p: { text: string; size: number }): Text => ({
    fr: `« ${p.text} » est composé en ${p.size} px ; le minimum est de 11 px.`,
    en: `"${p.text}" is set in ${p.size} px; 11 px is the least.`,
  }),
  faintText: (p: { text: string; ratio: number; needed: number }): Text => ({
    fr: `« ${p.text} » se lit mal sur son fond : contraste ${p.ratio}, il en faut ${p.needed}. Utilisez t.inkOn(fond).`,
    en: `"${p.text}" is hard to read on its ground: contrast ${p.ratio}, ${p.needed} is needed. Use t.inkOn(fill).`,
  }),
  missingGlyph: (p: { text: string; characters: string }): Text => ({
    fr: `La police n’a pas de dessin pour ${p.characters} (dans « ${p.text} »).`,
    en: `The font cannot draw ${p.characters} (in "${p.text}").`,
  }),
  missingWords: (p: { what: "title" | "desc" | "source" | "lang" | "role" }): Text => ({
    fr: `${{ title: "Le titre", desc: "Le texte alternatif", source: "La ligne de source", lang: "La langue", role: "Le rôle « img »" }[p.what]} manque dans le fichier.`,
    en: `${{ title: "The title", desc: "The alternative text", source: "The source line", lang: "The language", role: 'The role "img"' }[p.what]} is missing from the file.`,
  }),
  weakAlt: (p: { why: "title" | "short" | "long" | "number"; length: number }): Text => ({
    fr: {
      title: "Le texte alternatif répète le titre. Dites ce qui est compté et le chiffre principal.",
      short: `Le texte alternatif est trop court (${p.length} signes, 40 au moins).`,
      long: `Le texte alternatif est trop long (${p.length} signes, 500 au plus).`,
      number: "Le texte alternatif ne donne aucun chiffre. Donnez le principal.",
    }[p.why],
    en: {
      title: "The alternative text repeats the title. Say what is counted and the main number.",
      short: `The alternative text is too short (${p.length} characters, at least 40).`,
      long: `The alternative text is too long (${p.length} characters, at most 500).`,
      number: "The alternative text gives no number. Give the main one.",
    }[p.why],
  }),
  duplicateId: (p: { id: string; other: string }): Text => ({
    fr: `L’identifiant « ${p.id} » est déjà pris${p.other ? ` par ${p.other}` : ""} : deux images dans une page se mélangeraient.`,
    en: `The id "${p.id}" is already taken${p.other ? ` by ${p.other}` : ""}: two pictures in one page would mix.`,
  }),
  tooManyColors: (p: { count: number }): Text => ({
    fr: `${p.count} couleurs de remplissage ; au-delà de 8, l’œil ne les suit plus. Regroupez.`,
    en: `${p.count} fill colours; past 8 the eye cannot follow. Group them.`,
  }),
  outsideReference: (p: { what: string }): Text => ({
    fr: `Le fichier contient ${p.what} : une image publiée ne fait ni script ni requête.`,
    en: `The file holds ${p.what}: a published picture runs and requests nothing.`,
  }),
  notXml: (p: { why: string }): Text => ({
    fr: `Le fichier n’est pas du XML bien formé : ${p.why}`,
    en: `The file is not well-formed XML: ${p.why}`,
  }),
};
