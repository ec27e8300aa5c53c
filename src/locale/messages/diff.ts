import type { Lang, Text } from "../lang.ts";
import { isPlural } from "../numbers.ts";

interface NoteWords {
  heading(date: string): string;
  readonly numbers: string;
  readonly figures: string;
  readonly rows: string;
  fact(definition: string, was: string | undefined, is: string | undefined): string;
  figure(was: string | undefined, is: string | undefined): string;
  added(count: number, refs: string): string;
  changed(count: number, refs: string): string;
  withdrawn(count: number, refs: string): string;
}

const line = (lang: Lang, count: number, one: string, many: string, refs: string) =>
  count === 0 ? "" : `${count}\u00a0${isPlural(count, lang) ? many : one} (${refs})`;

/** The words of a correction note. */
export const noteWords: Readonly<Record<Lang, NoteWords>> = {
  fr: {
    heading: (date) => (date === "" ? "Mise à jour" : `Mise à jour, données de ${date}`),
    numbers: "Nombres corrigés :",
    figures: "Graphiques corrigés :",
    rows: "Dans les données :",
    fact: (definition, was, is) => {
      if (was === undefined) return `${definition} : ${is} (nouveau).`;
      if (is === undefined) return `${definition} : ${was}, n’est plus publié.`;
      return `${definition} : ${is}, et non plus ${was}.`;
    },
    figure: (was, is) => {
      if (was === undefined) return `« ${is} » : nouveau graphique.`;
      if (is === undefined) return `« ${was} » : graphique retiré.`;
      return was === is ? `« ${is} » : redessiné d’après les nouvelles données.` : `« ${was} » devient « ${is} ».`;
    },
    added: (count, refs) => line("fr", count, "ligne ajoutée", "lignes ajoutées", refs),
    changed: (count, refs) => line("fr", count, "ligne modifiée", "lignes modifiées", refs),
    withdrawn: (count, refs) => line("fr", count, "ligne retirée", "lignes retirées", refs),
  },
  en: {
    heading: (date) => (date === "" ? "Update" : `Update, data as of ${date}`),
    numbers: "Numbers corrected:",
    figures: "Charts corrected:",
    rows: "In the data:",
    fact: (definition, was, is) => {
      if (was === undefined) return `${definition}: ${is} (new).`;
      if (is === undefined) return `${definition}: ${was}, no longer published.`;
      return `${definition}: ${is}, no longer ${was}.`;
    },
    figure: (was, is) => {
      if (was === undefined) return `“${is}”: a new chart.`;
      if (is === undefined) return `“${was}”: withdrawn.`;
      return was === is ? `“${is}”: drawn again from the new data.` : `“${was}” becomes “${is}”.`;
    },
    added: (count, refs) => line("en", count, "row added", "rows added", refs),
    changed: (count, refs) => line("en", count, "row changed", "rows changed", refs),
    withdrawn: (count, refs) => line("en", count, "row withdrawn", "rows withdrawn", refs),
  },
};

/** One line of `recoupe diff` for a fact: its id, and its text before and after. */
export function factChanged(id: string, was: string | undefined, is: string | undefined): Text {
  const arrow = (none: string) => `${id}: ${was ?? none} → ${is ?? none}`;
  return { fr: arrow("rien").replace(": ", "\u00a0: "), en: arrow("nothing") };
}

/** One line for a fact whose text is the same, but not its rows. */
export function factRestsElsewhere(id: string, text: string): Text {
  return {
    fr: `${id}\u00a0: ${text}, inchangé, mais pas d’après les mêmes lignes`,
    en: `${id}: ${text}, unchanged, but from other rows`,
  };
}

/** One line for a figure. */
export function figureChanged(id: string, what: "added" | "withdrawn" | "data" | "title" | "false" | "words"): Text {
  const said = {
    added: { fr: "nouvelle figure", en: "new figure" },
    withdrawn: { fr: "figure retirée", en: "figure withdrawn" },
    data: {
      fr: "les lignes dessinées ont changé, le titre tient toujours",
      en: "the rows drawn changed, the title still holds",
    },
    title: { fr: "le titre a changé", en: "the title changed" },
    false: { fr: "les données ne disent plus ce que dit le titre", en: "the data no longer say what the title says" },
    words: { fr: "les lignes sont les mêmes, les mots ont changé", en: "the rows are the same, the words changed" },
  }[what];
  return { fr: `${id}\u00a0: ${said.fr}`, en: `${id}: ${said.en}` };
}

/** A title before or after. */
export function titleLine(sign: "-" | "+", title: string): string {
  return `  ${sign} ${title}`;
}

/** The rows of the dossier that changed. */
export function rowsChanged(added: string, changed: string, withdrawn: string): Text {
  const part = (word: string, refs: string) => (refs === "" ? [] : [`${word} ${refs}`]);
  return {
    fr: `lignes\u00a0: ${[...part("ajoutées", added), ...part("modifiées", changed), ...part("retirées", withdrawn)].join(" ; ")}`,
    en: `rows: ${[...part("added", added), ...part("changed", changed), ...part("withdrawn", withdrawn)].join("; ")}`,
  };
}

/** Nothing to correct. */
export const noDifference: Text = {
  fr: "les deux dossiers publiés disent la même chose",
  en: "the two published folders say the same",
};

/** A folder has no manifest, or one that can't be read. */
export function noManifest(folder: string): Text {
  return {
    fr: `${folder} n’est pas un dossier publié : manifest.json manque ou ne se lit pas. Donnez un dossier écrit par recoupe build.`,
    en: `${folder} is not a published folder: manifest.json is missing or can't be read. Give a folder that recoupe build wrote.`,
  };
}

/** A note or a log can't be written. */
export function cannotWrite(path: string, code: string | undefined): Text {
  return {
    fr: `${path} ne peut pas être écrit (${code ?? "?"}). Donnez un fichier d’un répertoire qui existe.`,
    en: `${path} can't be written (${code ?? "?"}). Give a file in a folder that exists.`,
  };
}

/** Too few or too many folders. */
export const twoFolders: Text = {
  fr: "recoupe diff : donnez deux dossiers publiés, l’ancien puis le nouveau.",
  en: "recoupe diff: give two published folders, the older then the newer.",
};

export const diffUsage: Text = {
  fr: `Usage : recoupe diff ANCIEN NOUVEAU

Compare deux dossiers publiés : nombres, figures, lignes des données. Un dessin meilleur n’est pas une différence.

  --note FICHIER  écrit la note de correction, en Markdown
  --log FICHIER   ajoute cette note à la fin d’un journal des corrections
  --json          écrit un objet JSON : facts, figures, rows
  --lang fr|en    langue (par défaut celle de l’environnement, sinon l’anglais)

Sortie : 0 rien n’a changé, 1 des différences, 2 mauvais usage ou dossier illisible.`,
  en: `Usage: recoupe diff OLD NEW

Compares two published folders: numbers, figures, rows of the data. A better drawing is no difference.

  --note FILE     writes the correction note, in Markdown
  --log FILE      adds the note to the end of a log of corrections
  --json          prints a JSON object: facts, figures, rows
  --lang fr|en    language (default from the environment, else English)

Exit code: 0 nothing changed, 1 differences, 2 wrong use or unreadable folder.`,
};
