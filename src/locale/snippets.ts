import type { Text } from "./lang.ts";

/** Words of the part of a page where an editor takes a chart away. */
export const snippetWords = {
  picture: {
    fr: "Pour une page web : s’adapte au téléphone et au mode sombre",
    en: "For a web page: adapts to phones and to dark mode",
  },
  pictureHint: {
    fr: "Si votre page reste claire la nuit, retirez les deux lignes où figure « dark ».",
    en: "If your page stays light at night, remove the two lines that say “dark”.",
  },
  plain: { fr: "Une simple image", en: "A plain image" },
  frame: {
    fr: "Un cadre : valeurs au survol et au clavier, tableau",
    en: "A frame: values by pointer and keyboard, table",
  },
  host: {
    fr: "Une fois par page, si l’on veut que les cadres aient la hauteur de leur graphique",
    en: "Once a page, for frames to be as high as their charts",
  },
  upload: {
    fr: "Déposez d’abord sur votre serveur les fichiers nommés, puis complétez leurs adresses.",
    en: "First upload the files named to your own server, then complete their addresses.",
  },
  downloads: { fr: "Télécharger", en: "Download" },
  wide: { fr: "large", en: "wide" },
  narrow: { fr: "téléphone", en: "phone" },
  wideDark: { fr: "large, sombre", en: "wide, dark" },
  narrowDark: { fr: "téléphone, sombre", en: "phone, dark" },
  image: { fr: "image", en: "picture" },
  social: { fr: "carte pour les réseaux sociaux", en: "card for social networks" },
  rows: { fr: "les lignes dessinées", en: "the rows drawn" },
  specification: { fr: "la spécification Vega-Lite", en: "the Vega-Lite specification" },
  kilobytes: { fr: "ko", en: "kB" },
} as const satisfies Record<string, Text>;
