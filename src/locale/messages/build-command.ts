import type { Text } from "../lang.ts";
import { fr } from "./french.ts";

/** What `recoupe build` says. */

export const usage: Text = {
  fr: fr`Usage : recoupe build [CARNET…]

Exécute les carnets de notebooks/, ou ceux qui sont nommés, et publie leurs pages et leurs figures, d'un bloc ou
pas du tout. Ce que la relecture trouve s'affiche, carnet par carnet.

  --out DOSSIER    le répertoire publié (par défaut published/)
  --data DOSSIER   les données (par défaut data/, ou RECOUPE_DATA)
  --url ADRESSE    l'adresse qu'aura le répertoire publié, pour les liens qui doivent être complets (ou RECOUPE_URL)
  --jobs N         carnets menés de front (par défaut, un par processeur)
  --strict         un défaut trouvé à la relecture arrête tout
  --sign FICHIER   signe le manifeste (clé privée Ed25519, PEM) : recoupe verify --key reconnaît un manifeste contrefait
  --lang fr|en     langue des messages (par défaut celle de l'environnement, sinon l'anglais)
  --help           écrit cette aide

Sortie : 0 publié, 1 des erreurs dans les données, 2 un carnet en panne, ou mauvais usage.`,
  en: `Usage: recoupe build [NOTEBOOK…]

Runs the notebooks of notebooks/, or those named, and publishes their pages and figures, all of it or none.
What proof-reading finds is printed, notebook by notebook.

  --out DIR        the published folder (published/ by default)
  --data DIR       the data (data/ by default, or RECOUPE_DATA)
  --url ADDRESS    the address the published folder will have, for links that must be whole (or RECOUPE_URL)
  --jobs N         notebooks run side by side (by default, one a processor)
  --strict         a defect found by proof-reading stops everything
  --sign FILE      signs the manifest (Ed25519 private key, PEM): recoupe verify --key tells a forged one
  --lang fr|en     language of the messages (default from the environment, else English)
  --help           prints this help

Exit code: 0 published, 1 errors in the data, 2 a notebook that broke, or wrong use.`,
};

export function badJobs(value: string): Text {
  return {
    fr: fr`recoupe build : --jobs ${value} ? Donnez un nombre entier, au moins 1.`,
    en: `recoupe build: --jobs ${value}? Give a whole number, 1 or more.`,
  };
}

export function badUrl(value: string): Text {
  return {
    fr: fr`recoupe build : « ${value} » n'est pas une adresse. Donnez-la entière : https://exemple.fr/recoupe/`,
    en: `recoupe build: "${value}" is not an address. Give all of it: https://example.org/recoupe/`,
  };
}

export function noFolder(dir: string): Text {
  return {
    fr: fr`recoupe build : il n'y a pas de carnets ici : le répertoire « ${dir} » n'existe pas, ou il est vide.`,
    en: `recoupe build: there are no notebooks here: the folder "${dir}" does not exist, or is empty.`,
  };
}

/** A notebook was published. */
export function notebookBuilt(slug: string, figures: number, files: number, ms: number): Text {
  return {
    fr: fr`${slug} : ${figures} figure${figures < 2 ? "" : "s"}, ${files} fichiers, ${seconds(ms, "fr")}`,
    en: `${slug}: ${figures} figure${figures === 1 ? "" : "s"}, ${files} files, ${seconds(ms, "en")}`,
  };
}

/** The whole build is done. */
export function built(out: string, notebooks: number, ms: number): Text {
  return {
    fr: fr`${out} : ${notebooks} carnet${notebooks < 2 ? "" : "s"} en ${seconds(ms, "fr")}`,
    en: `${out}: ${notebooks} notebook${notebooks === 1 ? "" : "s"} in ${seconds(ms, "en")}`,
  };
}

/** A notebook stopped. */
export function notebookFailed(notebook: string, why: string): Text {
  return { fr: fr`${notebook} : ${why}`, en: `${notebook}: ${why}` };
}

/** A notebook ended its process, or waited for what never came. */
export function notebookEnded(exit: number): Text {
  return {
    fr: fr`le carnet s'est arrêté avant d'avoir fini (code ${exit}). Attend-il quelque chose qui ne vient pas ?`,
    en: `the notebook ended before it was done (code ${exit}). Does it wait for something that never comes?`,
  };
}

export function sameSlug({ slug, paths: [one, other] }: { slug: string; paths: readonly [string, string] }): Text {
  return {
    fr: fr`${one} et ${other} publient tous deux « ${slug} ». Renommez-en un.`,
    en: `${one} and ${other} both publish "${slug}". Rename one.`,
  };
}

/** Facts of one name that say something else, each in its notebook. */
export function sameFact(clash: {
  fact: string;
  values: readonly [Text, Text];
  paths: readonly [string, string];
}): Text {
  const {
    fact,
    values: [first, second],
    paths: [one, other],
  } = clash;
  return {
    fr: fr`Le fait « ${fact} » vaut « ${first.fr} » dans ${one} et « ${second.fr} » dans ${other}. Comptez-le de même, ou donnez-leur deux noms.`,
    en: `Fact "${fact}" is "${first.en}" in ${one} and "${second.en}" in ${other}. Count it the same way, or give them two names.`,
  };
}

export const nothingPublished: Text = { fr: "Rien n’a été publié.", en: "Nothing was published." };

function seconds(ms: number, lang: "fr" | "en"): string {
  const text = (ms / 1000).toFixed(1);
  return lang === "fr" ? `${text.replace(".", ",")}\u00a0s` : `${text} s`;
}
