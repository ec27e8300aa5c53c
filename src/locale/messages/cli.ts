import type { Text } from "../lang.ts";

/** What the tool can do. */
export function usage(): Text {
  return {
    fr: `recoupe — carnets de journalisme de données

  recoupe check [DOSSIER]                 tous les problèmes d’un dossier, un par ligne
      --json  --lang fr|en  --rows FICHIER  --list
  recoupe build [CARNET…]                 dessine et écrit published/
      --data DOSSIER  --out DOSSIER  --url ADRESSE  --jobs N  --lang fr|en  --strict  --sign FICHIER
  recoupe proof CHEMIN…                   relit des images : coupé, superposé, trop petit, trop pâle…
      --json  --lang fr|en  --strict  --list
  recoupe verify CHEMIN…                  une image ou un dossier publié : à jour, périmé, retouché ou inconnu
      --data DOSSIER  --against DOSSIER  --key FICHIER  --all  --json  --lang fr|en
  recoupe diff ANCIEN NOUVEAU             ce qui a changé d’un dossier publié à l’autre, et la note de correction
      --note FICHIER  --log FICHIER  --json  --lang fr|en
  recoupe facts ARTICLE…                  chaque nombre d’un article : à jour, arrondi, périmé ou inconnu
      --facts FICHIER  --against ANCIEN  --article-lang fr|en  --write  --all  --json  --lang fr|en
  recoupe words [CHEMIN]                  tous les mots des pages et des graphiques, pour la relecture
      --only fr|en  --lang fr|en

Codes de sortie : 0 tout va bien, 1 problèmes trouvés, 2 mauvais usage ou panne.`,
    en: `recoupe — data-journalism notebooks

  recoupe check [DIR]                     every problem in a dossier, one a line
      --json  --lang fr|en  --rows FILE  --list
  recoupe build [NOTEBOOK…]               draws, and writes published/
      --data DIR  --out DIR  --url ADDRESS  --jobs N  --lang fr|en  --strict  --sign FILE
  recoupe proof PATH…                     proof-reads pictures: cut, overlapping, too small, too faint…
      --json  --lang fr|en  --strict  --list
  recoupe verify PATH…                    a picture or a published folder: current, stale, altered or unknown
      --data DIR  --against DIR  --key FILE  --all  --json  --lang fr|en
  recoupe diff OLD NEW                    what changed from one published folder to another, and the correction note
      --note FILE  --log FILE  --json  --lang fr|en
  recoupe facts ARTICLE…                  every number of an article: current, rounded, stale or unknown
      --facts FILE  --against OLD  --article-lang fr|en  --write  --all  --json  --lang fr|en
  recoupe words [PATH]                    every word on every page and chart, for the copy editor
      --only fr|en  --lang fr|en

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
