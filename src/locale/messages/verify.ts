import type { Text } from "../lang.ts";
import { formatNumber } from "../numbers.ts";

/** What `recoupe verify` says of a file. */
export const statusWords: Readonly<Record<"current" | "stale" | "altered" | "unknown" | "broken", Text>> = {
  current: { fr: "à jour", en: "current" },
  stale: { fr: "périmé", en: "stale" },
  altered: { fr: "retouché", en: "altered" },
  unknown: { fr: "inconnu", en: "unknown" },
  broken: { fr: "illisible", en: "broken" },
};

/** Why: each reason in a few words, to be joined by semicolons. */
export const reasonWords = {
  same: { fr: "mêmes données, même image", en: "same data, same picture" },
  notebook: { fr: "le carnet a changé, non les données", en: "the notebook changed, not the data" },
  title: (was: string): Text => ({ fr: `le titre « ${was} » ne tient plus`, en: `the title "${was}" no longer holds` }),
  edited: { fr: "le fichier n’est pas celui qui a été publié", en: "the file is not the one that was published" },
  missing: { fr: "le fichier manque", en: "the file is missing" },
  "not-listed": { fr: "le fichier n’est pas dans manifest.json", en: "the file is not in manifest.json" },
  withdrawn: { fr: "cette figure n’est plus publiée", en: "this figure is no longer published" },
  "no-claims": {
    fr: "rien n’y dit d’où il vient : ses métadonnées manquent, ou il n’est pas de recoupe",
    en: "nothing in it says where it comes from: its metadata is gone, or it is not from recoupe",
  },
  "no-register": {
    fr: "rien à quoi le comparer : donnez --data et les carnets, ou --against un dossier publié",
    en: "nothing to hold it against: give --data and the notebooks, or --against a published folder",
  },
  rows: (added: string, changed: string, withdrawn: string): Text => {
    const part = (word: string, refs: string) => (refs === "" ? [] : [`${word} ${refs}`]);
    return {
      fr: `lignes ${[...part("ajoutées", added), ...part("modifiées", changed), ...part("retirées", withdrawn)].join(", ")}`,
      en: `rows ${[...part("added", added), ...part("changed", changed), ...part("withdrawn", withdrawn)].join(", ")}`,
    };
  },
};

/** After the verdict, what the file is. */
export function about(figure: string, date: string): Text {
  return { fr: ` [${figure}, données de ${date}]`, en: ` [${figure}, data as of ${date}]` };
}

/** A picture larger than any of ours. */
export function tooLarge(bytes: number, most: number): Text {
  return {
    fr: `le fichier pèse ${formatNumber(bytes, "fr")} octets ; au-delà de ${formatNumber(most, "fr")}, il n’est pas lu.`,
    en: `the file has ${formatNumber(bytes, "en")} bytes; past ${formatNumber(most, "en")} it is not read.`,
  };
}

/** A PNG that is none, or is cut short. */
export function notReadable(why: string): Text {
  return { fr: `ce n’est pas une image entière (${why}).`, en: `this is not a whole picture (${why}).` };
}

/** How many files of each kind. */
export function summary(counts: Readonly<Record<keyof typeof statusWords, number>>): Text {
  const say = (lang: "fr" | "en") =>
    (Object.keys(statusWords) as (keyof typeof statusWords)[])
      .filter((status) => counts[status] > 0)
      .map((status) => `${counts[status]} ${statusWords[status][lang]}`)
      .join(", ");
  return { fr: say("fr"), en: say("en") };
}

/** A path is not there. */
export function notFound(path: string): Text {
  return { fr: `${path} : ce fichier n’existe pas.`, en: `${path}: there is no such file.` };
}

/** The notebooks that tell what is true now could not be run. */
export function cannotTally(why: string): Text {
  return {
    fr: `ce qui est vrai aujourd’hui ne peut pas être compté :\n${why}\nCorrigez, ou donnez --against un dossier publié.`,
    en: `what is true now can't be counted:\n${why}\nMend it, or give --against a published folder.`,
  };
}

/** The signature of a manifest. */
export const signatureWords = {
  good: { fr: "manifest.json est signé de cette clé", en: "manifest.json is signed with this key" },
  bad: {
    fr: "manifest.json n’est pas signé de cette clé : il a été changé, ou un autre l’a signé",
    en: "manifest.json is not signed with this key: it was changed, or someone else signed it",
  },
  none: {
    fr: "manifest.json n’est pas signé (manifest.sig manque)",
    en: "manifest.json is not signed (no manifest.sig)",
  },
  badKey: (path: string): Text => ({
    fr: `${path} n’est pas une clé Ed25519 au format PEM.`,
    en: `${path} is not an Ed25519 key in PEM form.`,
  }),
};

/** No path was given. */
export const noPath: Text = {
  fr: "recoupe verify : donnez une image ou un dossier publié.",
  en: "recoupe verify: give a picture or a published folder.",
};

export const verifyUsage: Text = {
  fr: `Usage : recoupe verify CHEMIN…

Dit d’une image publiée (SVG ou PNG, quel que soit son nom) ou d’un dossier publié s’il est encore vrai : à jour, périmé
(quelles lignes ont changé), retouché (l’image n’est plus celle qui a été publiée), ou inconnu.

  --data DOSSIER    les données de référence (data/ par défaut), comptées par les carnets de notebooks/
  --against DOSSIER compare à un dossier publié plutôt qu’aux données
  --key FICHIER     vérifie la signature du manifeste d’un dossier (clé publique Ed25519, PEM)
  --all             écrit aussi les fichiers à jour d’un dossier
  --json            écrit un tableau JSON : path, status, figure, asOf, reasons
  --lang fr|en      langue (par défaut celle de l’environnement, sinon l’anglais)

Sortie : 0 tout est à jour, 1 quelque chose est périmé, retouché ou inconnu, 2 mauvais usage ou fichier illisible.`,
  en: `Usage: recoupe verify PATH…

Tells of a published picture (SVG or PNG, whatever its name) or of a published folder whether it is still true: current,
stale (which rows changed), altered (the picture is no longer the one that was published), or unknown.

  --data DIR        the data to hold it against (data/ unless told), counted by the notebooks in notebooks/
  --against DIR     holds it against a published folder rather than the data
  --key FILE        checks the signature of a folder's manifest (Ed25519 public key, PEM)
  --all             prints the files of a folder that are current too
  --json            prints a JSON array: path, status, figure, asOf, reasons
  --lang fr|en      language (default from the environment, else English)

Exit code: 0 all current, 1 something stale, altered or unknown, 2 wrong use or unreadable file.`,
};
