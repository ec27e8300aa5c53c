import type { Text } from "../lang.ts";

/** What the chart room says to people: what is wrong, where, the value, what to do. `figure` is the figure's id. */
export const chartMessages = {
  missingGlyph: (p: { figure: string; characters: string; text: string; font: string }): Text => ({
    fr: `${p.figure} : la police ${p.font} n’a pas de dessin pour ${p.characters} (dans « ${p.text} »). Remplacez ce caractère par un mot ou un signe courant.`,
    en: `${p.figure}: the font ${p.font} cannot draw ${p.characters} (in "${p.text}"). Replace the character by a word or a common sign.`,
  }),
  noEngine: (p: { figure: string }): Text => ({
    fr: `${p.figure} : rien à dessiner. Donnez « plot » ou « vegaLite ».`,
    en: `${p.figure}: nothing to draw. Give "plot" or "vegaLite".`,
  }),
  engineFailed: (p: { figure: string; message: string }): Text => ({
    fr: `${p.figure} : le moteur de dessin s’est arrêté : ${p.message}. Essayez la spécification dans son éditeur en ligne, ou simplifiez-la.`,
    en: `${p.figure}: the drawing engine stopped: ${p.message}. Try the specification in its online editor, or make it simpler.`,
  }),
  twoEngines: (p: { figure: string }): Text => ({
    fr: `${p.figure} : « plot » et « vegaLite » à la fois. Gardez l’un des deux.`,
    en: `${p.figure}: both "plot" and "vegaLite". Keep one.`,
  }),
  missingText: (p: { figure: string; field: string; lang: string }): Text => ({
    fr: `${p.figure} : le champ « ${p.field} » manque en ${p.lang === "fr" ? "français" : "anglais"}. Écrivez-le dans les deux langues.`,
    en: `${p.figure}: "${p.field}" is missing in ${p.lang === "fr" ? "French" : "English"}. Write it in both languages.`,
  }),
  noMarks: (p: { figure: string }): Text => ({
    fr: `${p.figure} : aucune marque n’a été dessinée. La table est-elle vide, ou le nom de colonne faux ?`,
    en: `${p.figure}: no mark was drawn. Is the table empty, or a column name wrong?`,
  }),
  badNumber: (p: { figure: string; element: string; attribute: string; value: string }): Text => ({
    fr: `${p.figure} : une marque <${p.element}> a ${p.attribute}="${p.value}". Une valeur manque ou n’est pas un nombre dans la table.`,
    en: `${p.figure}: a <${p.element}> mark has ${p.attribute}="${p.value}". A value of the table is missing or not a number.`,
  }),
  tooWide: (p: { figure: string; drawn: number; width: number }): Text => ({
    fr: `${p.figure} : le dessin fait ${p.drawn} px de large pour ${p.width} px. Retirez « width » et les pas fixes, ou raccourcissez les libellés.`,
    en: `${p.figure}: the drawing is ${p.drawn} px wide, for ${p.width} px. Remove "width" and fixed steps, or shorten the labels.`,
  }),
  noRoom: (p: { figure: string; text: string; width: number }): Text => ({
    fr: `${p.figure} : le texte « ${p.text} » ne laisse pas de place au dessin à ${p.width} px. Raccourcissez-le, ou coupez-le en lignes avec t.wrap().`,
    en: `${p.figure}: the text "${p.text}" leaves no room for the drawing at ${p.width} px. Shorten it, or break it into lines with t.wrap().`,
  }),
  labelsOverlap: (p: { figure: string; axis: string; first: string; second: string; width: number }): Text => ({
    fr: `${p.figure} : à ${p.width} px, les libellés « ${p.first} » et « ${p.second} » de l’axe ${p.axis} se touchent. Tournez le graphique en barres horizontales, ou montrez moins de catégories.`,
    en: `${p.figure}: at ${p.width} px the labels "${p.first}" and "${p.second}" of the ${p.axis} axis touch. Turn the chart into horizontal bars, or show fewer categories.`,
  }),
  textClipped: (p: { figure: string; text: string; by: number }): Text => ({
    fr: `${p.figure} : le texte « ${p.text} » dépasse de l’image de ${p.by} px.`,
    en: `${p.figure}: the text "${p.text}" leaves the picture by ${p.by} px.`,
  }),
  tooManyColors: (p: { figure: string; count: number; most: number }): Text => ({
    fr: `${p.figure} : ${p.count} catégories de couleur, la charte en distingue ${p.most}. Regroupez les plus petites, ou étiquetez les marques.`,
    en: `${p.figure}: ${p.count} colour categories, the theme tells ${p.most} apart. Group the smallest, or label the marks.`,
  }),
  engineWarning: (p: { figure: string; message: string }): Text => ({
    fr: `${p.figure} : le moteur de dessin avertit : ${p.message}`,
    en: `${p.figure}: the drawing engine warns: ${p.message}`,
  }),
  ownTitle: (p: { figure: string; field: string }): Text => ({
    fr: `${p.figure} : « ${p.field} » dans les options du dessin est ignoré. Le titre, le sous-titre et la note se donnent à la figure.`,
    en: `${p.figure}: "${p.field}" in the drawing's options is ignored. Title, subtitle and note belong to the figure.`,
  }),
  htmlPlot: (p: { figure: string }): Text => ({
    fr: `${p.figure} : Plot a rendu du HTML et non une image SVG.`,
    en: `${p.figure}: Plot returned HTML, not an SVG picture.`,
  }),
  externalImage: (p: { figure: string; element: string }): Text => ({
    fr: `${p.figure} : <${p.element}> est refusé : une figure publiée ne contient ni script, ni page, ni image externe.`,
    en: `${p.figure}: <${p.element}> is refused: a published figure holds no script, page or outside picture.`,
  }),
};
