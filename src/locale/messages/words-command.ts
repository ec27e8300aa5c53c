import type { Text } from "../lang.ts";

/** Names of the parts of a picture on a copy editor's sheet. */
export const partNames: Readonly<Record<string, Text>> = {
  title: { fr: "titre", en: "title" },
  subtitle: { fr: "sous-titre", en: "subtitle" },
  legend: { fr: "légende", en: "legend" },
  chart: { fr: "graphique", en: "chart" },
  note: { fr: "note", en: "note" },
  source: { fr: "sources", en: "sources" },
  credit: { fr: "signature", en: "credit" },
  alt: { fr: "texte de remplacement", en: "alternative text" },
  marks: { fr: "info-bulles", en: "tooltips" },
};

/** Heading of a page or a figure: its notebook, its name, its language. */
export function heading(notebook: string, figure: string | undefined, lang: "fr" | "en"): Text {
  const name = figure === undefined ? notebook : `${notebook} / ${figure}`;
  return {
    fr: `${name} (${lang === "fr" ? "français" : "anglais"})`,
    en: `${name} (${lang === "fr" ? "French" : "English"})`,
  };
}

/** A file that is not there or cannot be read. */
export function cannotRead(path: string): Text {
  return {
    fr: `${path} : ni dossier publié, ni image SVG, ni page HTML que l’on puisse lire.`,
    en: `${path}: no published folder, SVG picture or HTML page that can be read.`,
  };
}

export const wordsUsage: Text = {
  fr: `Usage : recoupe words [CHEMIN]

Écrit tous les mots des pages et des graphiques, dans l’ordre de lecture, par figure et par langue : la feuille du
secrétaire de rédaction. CHEMIN est un dossier publié (published/ par défaut), une image ou une page.

  --only fr|en     une seule langue
  --lang fr|en     langue des intitulés (par défaut celle de l’environnement, sinon l’anglais)

Sortie : 0, ou 2 si rien ne peut être lu.`,
  en: `Usage: recoupe words [PATH]

Prints every word on every page and chart, in reading order, by figure and language: the sheet a copy editor asks for.
PATH is a published folder (published/ unless told), a picture or a page.

  --only fr|en     one language only
  --lang fr|en     language of the headings (default from the environment, else English)

Exit code: 0, or 2 when nothing can be read.`,
};

/** `--only` is no language. */
export function badOnly(value: string): Text {
  return {
    fr: `recoupe words : --only ${value} n’est pas une langue ; fr ou en.`,
    en: `recoupe words: --only ${value} is not a language; fr or en.`,
  };
}
