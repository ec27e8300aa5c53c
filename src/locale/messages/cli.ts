import type { Text } from "../lang.ts";

/** What the tool can do. */
export function usage(): Text {
  return {
    fr: `recoupe — carnets de journalisme de données

  recoupe check [DOSSIER]                 tous les problèmes d’un dossier, un par ligne
      --json  --lang fr|en  --rows FICHIER  --list
  recoupe build [CARNET…]                 dessine et écrit published/
      --data DOSSIER  --out DOSSIER  --lang fr|en  --strict
  recoupe proof CHEMIN…                   relit des images : coupé, superposé, trop petit, trop pâle…
      --json  --lang fr|en  --strict  --list

Codes de sortie : 0 tout va bien, 1 problèmes trouvés, 2 mauvais usage ou panne.`,
    en: `recoupe — data-journalism notebooks

  recoupe check [DIR]                     every problem in a dossier, one a line
      --json  --lang fr|en  --rows FILE  --list
  recoupe build [NOTEBOOK…]               draws, and writes published/
      --data DIR  --out DIR  --lang fr|en  --strict
  recoupe proof PATH…                     proof-reads pictures: cut, overlapping, too small, too faint…
      --json  --lang fr|en  --strict  --list

Exit codes: 0 fine, 1 problems found, 2 wrong use or broken.`,
  };
}

/** The first word is no command. */
export function unknownCommand(name: string, known: readonly string[]): Text {
  return {
    fr: `recoupe : « ${name} » n’est pas une commande. Commandes : ${known.join(", ")}. recoupe --help dit l’usage.`,
    en: `recoupe: "${name}" is not a command. Commands: ${known.join(", ")}. recoupe --help tells how to use them.`,
  };
}

/** A notebook was published. */
export function notebookBuilt(slug: string, figures: number, files: number, ms: number): Text {
  const seconds = (ms / 1000).toFixed(1);
  return {
    fr: `${slug} : ${figures} figure${figures < 2 ? "" : "s"}, ${files} fichiers, ${seconds.replace(".", ",")} s`,
    en: `${slug}: ${figures} figure${figures === 1 ? "" : "s"}, ${files} files, ${seconds} s`,
  };
}

/** The whole build is done. */
export function built(out: string, notebooks: number, ms: number): Text {
  const seconds = (ms / 1000).toFixed(1);
  return {
    fr: `${out} : ${notebooks} carnet${notebooks < 2 ? "" : "s"} en ${seconds.replace(".", ",")} s`,
    en: `${out}: ${notebooks} notebook${notebooks === 1 ? "" : "s"} in ${seconds} s`,
  };
}

/** A notebook stopped: nothing was published. */
export function buildFailed(notebook: string, why: string): Text {
  return {
    fr: `${notebook} : ${why}\nRien n’a été publié.`,
    en: `${notebook}: ${why}\nNothing was published.`,
  };
}
