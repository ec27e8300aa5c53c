import type { Text } from "../lang.ts";
import { fr } from "./french.ts";

/** What `recoupe check` says besides the problems. */

export const usage: Text = {
  fr: fr`Usage : recoupe check [DOSSIER]

Cherche tous les problèmes d'un dossier (un répertoire avec datapackage.json ; par défaut data/, ou RECOUPE_DATA)
et les écrit un par ligne, chemin:ligne:colonne: message. Les avertissements n'arrêtent rien.

  --json          écrit un tableau JSON : code, severity, file, line, column, value, expected, fix, message
  --lang fr|en    langue des messages (par défaut celle de l'environnement, sinon l'anglais)
  --rows FICHIER  écrit aussi les lignes en erreur, et pourquoi, en CSV pour un tableur ; si elles viennent de
                  plusieurs tables, un fichier par table : FICHIER-table.csv (séparateur « ; » en français)
  --list          écrit la liste de tous les contrôles, en Markdown
  --help          écrit cette aide

Sortie : 0 aucun problème, 1 des erreurs, 2 mauvais usage.`,
  en: `Usage: recoupe check [DIR]

Finds every problem in a dossier (a folder with datapackage.json; data/ by default, or RECOUPE_DATA)
and prints them one a line, path:line:column: message. Warnings do not fail.

  --json          prints a JSON array: code, severity, file, line, column, value, expected, fix, message
  --lang fr|en    language of the messages (default from the environment, else English)
  --rows FILE     also writes the rows with errors, and why, as CSV for a spreadsheet; when they come from
                  several tables, one file for each: FILE-table.csv (parted by "," in English, ";" in French)
  --list          prints the list of all checks, in Markdown
  --help          prints this help

Exit code: 0 no problem, 1 errors, 2 wrong use.`,
};

/** Before the message of a warning, on its line. */
export const warningWord: Text = { fr: fr`avertissement : `, en: "warning: " };

export function noFolder(dir: string): Text {
  return {
    fr: fr`recoupe check : il n'y a pas de répertoire « ${dir} ». Donnez celui qui contient datapackage.json.`,
    en: `recoupe check: there is no folder "${dir}". Give the one that holds datapackage.json.`,
  };
}

export function tooMany(dirs: readonly string[]): Text {
  return {
    fr: fr`recoupe check : un seul dossier à la fois, non ${dirs.length} (${dirs.join(", ")}).`,
    en: `recoupe check: one dossier at a time, not ${dirs.length} (${dirs.join(", ")}).`,
  };
}

export function cannotWrite(file: string, why: string): Text {
  return {
    fr: fr`recoupe check : impossible d'écrire ${file} (${why}).`,
    en: `recoupe check: cannot write ${file} (${why}).`,
  };
}

export function cannotRead(file: string, why: string): Text {
  return {
    fr: fr`recoupe check : impossible de lire ${file} (${why}).`,
    en: `recoupe check: cannot read ${file} (${why}).`,
  };
}

export function summary(errors: number, warnings: number, rows: number, tables: number): Text {
  const found = {
    fr: [counted(errors, "erreur", "erreurs", 2), counted(warnings, "avertissement", "avertissements", 2)].join(", "),
    en: [counted(errors, "error", "errors"), counted(warnings, "warning", "warnings")].join(", "),
  };
  const size = {
    fr: fr`${counted(rows, "ligne", "lignes", 2)}, ${counted(tables, "table", "tables", 2)}`,
    en: `${counted(rows, "row", "rows")}, ${counted(tables, "table", "tables")}`,
  };
  return errors + warnings === 0
    ? { fr: fr`Aucun problème : ${size.fr}.`, en: `No problem: ${size.en}.` }
    : { fr: fr`${found.fr} ; ${size.fr}.`, en: `${found.en}; ${size.en}.` };
}

/** French counts 0 and 1 as singular, English 1 only. */
function counted(n: number, one: string, many: string, from = 0): string {
  return `${n} ${n === 1 || n < from ? one : many}`;
}

export function rowsWritten(file: string, rows: number): Text {
  return {
    fr: fr`${file} : ${counted(rows, "ligne", "lignes", 2)} à corriger.`,
    en: `${file}: ${counted(rows, "row", "rows")} to correct.`,
  };
}

/** Headers of the columns that the file of bad rows adds. */
export const rowsColumns: { readonly why: Text; readonly line: Text } = {
  why: { fr: "problèmes", en: "problems" },
  line: { fr: "ligne", en: "line" },
};

/** Words of the list of checks, which is in English with the messages in both languages. */
export const listWords = {
  title: "Checks",
  intro:
    "What `recoupe check` looks for, and says. Written from the checks themselves (`recoupe check --list`); a test keeps this file in step.",
  severities: { error: "Error", warning: "Warning" },
  example: "Example",
  empty: "an empty cell, or nothing there",
} as const;
