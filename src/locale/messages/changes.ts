import type { Text } from "../lang.ts";

/** The two files that say what changed do not say it in step. */
export function changesOutOfStep(french: string, english: string, line: number): Text {
  return {
    fr: `${french}:${line} : ce point n’a pas son pareil dans ${english}. Les deux fichiers ont les mêmes versions, les mêmes titres et les mêmes points, dans le même ordre.`,
    en: `${french}:${line}: this point has no match in ${english}. Both files have the same versions, headings and points, in the same order.`,
  };
}

/** One of the files that say what changed is not there. */
export function noChanges(path: string): Text {
  return {
    fr: `${path} n’existe pas. Dites-y ce qui a changé dans les données : un titre « ## version : en bref » par version.`,
    en: `${path} does not exist. Say there what changed in the data: one heading "## version: in short" per version.`,
  };
}

/** The dossier's version is not in the file that says what changed. */
export function versionNotTold(path: string, version: string): Text {
  return {
    fr: `${path} ne dit rien de la version ${version}, celle de datapackage.json. Ajoutez « ## ${version} : en bref » et ce qui a changé.`,
    en: `${path} says nothing of version ${version}, that of datapackage.json. Add "## ${version}: in short" and what changed.`,
  };
}
