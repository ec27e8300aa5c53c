import type { Text } from "../lang.ts";
import { fr } from "./french.ts";

/** French counts 0 and 1 as singular, English 1 only. */
function counted(n: number, one: string, many: string, from = 0): string {
  return `${n} ${n === 1 || n < from ? one : many}`;
}

/** What `recoupe proof` says besides the problems. */
export const proofCommand = {
  usage: {
    fr: fr`Usage : recoupe proof CHEMIN…

Relit des images SVG, de recoupe ou d'ailleurs, telles qu'elles sont écrites, et donne les problèmes un par ligne,
chemin: gravité code: message. Un répertoire est relu en entier. Les avertissements n'arrêtent rien.

  --strict       les avertissements comptent comme des erreurs
  --json         écrit un tableau JSON : file, code, severity, message, wrong, fix, x, y
  --lang fr|en   langue des messages (par défaut celle de l'environnement, sinon l'anglais)
  --list         écrit la liste de toutes les règles, en Markdown
  --help         écrit cette aide

Sortie : 0 rien à redire, 1 des erreurs (ou des avertissements, avec --strict), 2 mauvais usage.`,
    en: `Usage: recoupe proof PATH…

Proof-reads SVG pictures, ours or anyone's, as they were written, and prints the problems one a line,
path: severity code: message. A folder is read whole. Warnings do not fail.

  --strict       warnings count as errors
  --json         prints a JSON array: file, code, severity, message, wrong, fix, x, y
  --lang fr|en   language of the messages (default from the environment, else English)
  --list         prints the list of all rules, in Markdown
  --help         prints this help

Exit code: 0 clean, 1 errors (or warnings, with --strict), 2 wrong use.`,
  } satisfies Text,
  severity: {
    error: { fr: "erreur", en: "error" },
    warning: { fr: "avertissement", en: "warning" },
  } satisfies Record<string, Text>,
  noPath: (): Text => ({
    fr: fr`recoupe proof : quelles images ? Donnez des fichiers .svg ou des répertoires.`,
    en: "recoupe proof: which pictures? Give .svg files or folders.",
  }),
  notFound: (path: string): Text => ({
    fr: fr`recoupe proof : « ${path} » n'existe pas.`,
    en: `recoupe proof: "${path}" does not exist.`,
  }),
  cannotRead: (path: string, why: string): Text => ({
    fr: fr`recoupe proof : impossible de lire ${path} (${why}).`,
    en: `recoupe proof: cannot read ${path} (${why}).`,
  }),
  noPicture: (paths: readonly string[]): Text => ({
    fr: fr`recoupe proof : aucun fichier .svg dans ${paths.join(", ")}.`,
    en: `recoupe proof: no .svg file in ${paths.join(", ")}.`,
  }),
  summary: (errors: number, warnings: number, pictures: number): Text => {
    const read = {
      fr: counted(pictures, "image relue", "images relues", 2),
      en: `${counted(pictures, "picture", "pictures")} read`,
    };
    if (errors + warnings === 0) return { fr: fr`Rien à redire : ${read.fr}.`, en: `Nothing to report: ${read.en}.` };
    return {
      fr: fr`${counted(errors, "erreur", "erreurs", 2)}, ${counted(warnings, "avertissement", "avertissements", 2)} ; ${read.fr}.`,
      en: `${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}; ${read.en}.`,
    };
  },
  /** Words of the list of rules, which is in English with the messages in both languages. */
  list: {
    title: "Rules of proof-reading",
    intro:
      "What `recoupe proof` looks for in a picture, and says. Written from the rules themselves (`recoupe proof --list`); a test keeps this file in step. An example is what breaks a picture that was sound.",
    severities: { error: "Error", warning: "Warning" },
    example: "Example",
    without: (part: string): string => `no ${part}`,
  },
};
