import type { Lang, Text } from "../lang.ts";
import { formatNumber, isPlural } from "../numbers.ts";

/** What `recoupe facts` says of a number. */
export const verdictWords = {
  current: { fr: "à jour", en: "current" },
  rounded: { fr: "arrondi", en: "rounded" },
  stale: { fr: "périmé", en: "stale" },
  unknown: { fr: "inconnu", en: "unknown" },
  "to-fill": { fr: "à remplir", en: "to fill" },
  broken: { fr: "erreur", en: "error" },
} satisfies Record<string, Text>;

export type VerdictName = keyof typeof verdictWords;

const VERDICTS = Object.keys(verdictWords) as VerdictName[];

/** One number: its verdict, as it is written, and why. */
export function findingLine(verdict: VerdictName, written: string, why: Text): Text {
  const say = (lang: Lang) => (why[lang] === "" ? "" : lang === "fr" ? `\u00a0: ${why.fr}` : `: ${why.en}`);
  return {
    fr: `${verdictWords[verdict].fr}\u00a0: «\u00a0${written}\u00a0»${say("fr")}`,
    en: `${verdictWords[verdict].en}: "${written}"${say("en")}`,
  };
}

export const whys = {
  is: (id: string, counted: Text): Text => ({ fr: `${id}, ${counted.fr}`, en: `${id}, ${counted.en}` }),
  about: (id: string, text: Text): Text => ({ fr: `${id} vaut ${text.fr}`, en: `${id} is ${text.en}` }),
  changed: (id: string, text: Text, write: string): Text => ({
    fr: `${id} vaut maintenant ${text.fr} ; écrivez « ${write} »`,
    en: `${id} is now ${text.en}; write "${write}"`,
  }),
  wrongMark: (id: string, write: string): Text => ({
    fr: `la marque est celle de ${id} ; écrivez « ${write} »`,
    en: `the mark is that of ${id}; write "${write}"`,
  }),
  withdrawn: (id: string): Text => ({ fr: `${id} n’est plus publié`, en: `${id} is no longer published` }),
  closest: (id: string, text: Text): Text => ({
    fr: `aucun fait n’a cette valeur ; ${id} vaut ${text.fr}`,
    en: `no fact has this value; ${id} is ${text.en}`,
  }),
  none: { fr: "", en: "" },
  toFill: (id: string, write: string): Text => ({
    fr: `${id}, « ${write} » ; --write le remplit`,
    en: `${id}, "${write}"; --write fills it`,
  }),
  noFact: (ref: string, near: string | undefined): Text => ({
    fr: `le registre n’a pas de fait ${ref}${near ? `. Vouliez-vous dire ${near} ?` : ""}`,
    en: `the register has no fact ${ref}${near ? `. Did you mean ${near}?` : ""}`,
  }),
  several: (ref: string, refs: readonly string[]): Text => ({
    fr: `plusieurs faits portent le nom ${ref} : écrivez ${refs.join(" ou ")}`,
    en: `several facts have the name ${ref}: write ${refs.join(" or ")}`,
  }),
  open: (ref: string): Text => ({
    fr: `la marque de ${ref} n’est jamais fermée`,
    en: `the mark of ${ref} is never closed`,
  }),
};

/** How many numbers of each kind an article has. */
export function articleSummary(path: string, total: number, counts: Readonly<Record<VerdictName, number>>): Text {
  const say = (lang: Lang) =>
    VERDICTS.filter((verdict) => counts[verdict] > 0)
      .map((verdict) => `${formatNumber(counts[verdict], lang)} ${verdictWords[verdict][lang]}`)
      .join(", ");
  const noun = { fr: isPlural(total, "fr") ? "nombres" : "nombre", en: isPlural(total, "en") ? "numbers" : "number" };
  return {
    fr: `${path} : ${formatNumber(total, "fr")} ${noun.fr}${total > 0 ? ` (${say("fr")})` : ""}`,
    en: `${path}: ${formatNumber(total, "en")} ${noun.en}${total > 0 ? ` (${say("en")})` : ""}`,
  };
}

/** What `--write` wrote in an article. */
export function written(path: string, filled: number, refreshed: number): Text {
  if (filled + refreshed === 0) return { fr: `${path} : rien à écrire`, en: `${path}: nothing to write` };
  return {
    fr: `${path} : ${filled} ${isPlural(filled, "fr") ? "marques remplies" : "marque remplie"}, ${refreshed} ${isPlural(refreshed, "fr") ? "corrigées" : "corrigée"}`,
    en: `${path}: ${filled} ${isPlural(filled, "en") ? "marks" : "mark"} filled, ${refreshed} corrected`,
  };
}

/** An article with more numbers than are judged. */
export function tooMany(path: string, most: number): Text {
  return {
    fr: `${path} : plus de ${formatNumber(most, "fr")} nombres ; les suivants ne sont pas jugés.`,
    en: `${path}: more than ${formatNumber(most, "en")} numbers; those after are not judged.`,
  };
}

/** Reading or writing failed. */
export const troubles = {
  noArticle: { fr: "recoupe facts : donnez au moins un article.", en: "recoupe facts: give at least one article." },
  badLang: (value: string): Text => ({
    fr: `recoupe facts : --article-lang ${value} n’est pas une langue ; fr ou en.`,
    en: `recoupe facts: --article-lang ${value} is not a language; fr or en.`,
  }),
  notFound: (path: string): Text => ({
    fr: `${path} : ce fichier n’existe pas, ou ne peut être lu.`,
    en: `${path}: there is no such file, or it can't be read.`,
  }),
  tooLarge: (path: string, most: number): Text => ({
    fr: `${path} : plus de ${formatNumber(most, "fr")} octets ; ce n’est pas un article.`,
    en: `${path}: more than ${formatNumber(most, "en")} bytes; this is no article.`,
  }),
  notUtf8: (path: string): Text => ({
    fr: `${path} : le texte n’est pas en UTF-8 ; enregistrez-le en UTF-8.`,
    en: `${path}: the text is not in UTF-8; save it as UTF-8.`,
  }),
  noRegister: (path: string): Text => ({
    fr: `${path} : pas de registre de faits ici ; lancez recoupe build, ou donnez --facts un facts.json ou un dossier publié.`,
    en: `${path}: no register of facts here; run recoupe build, or give --facts a facts.json or a published folder.`,
  }),
  cannotWrite: (path: string, code: string | undefined): Text => ({
    fr: `${path} : impossible d’écrire${code ? ` (${code})` : ""}.`,
    en: `${path}: can't be written${code ? ` (${code})` : ""}.`,
  }),
};

export const factsUsage: Text = {
  fr: `Usage : recoupe facts ARTICLE…

Lit un article tel qu’il est dans le CMS (Markdown, HTML ou texte, français ou anglais), y trouve chaque nombre, en
chiffres ou en lettres, et le compare au registre des faits publiés : à jour, arrondi (vrai à l’arrondi près), périmé
(vrai dans l’ancien registre, plus dans le nouveau) ou inconnu. Ce qui est à jour n’est que compté.

Les marques sont exactes : <data data-fact="attacks-reported">133</data>, et {{fact:attacks-reported}} ou
{{fact:attacks-reported.counted}} (avec son nom), que --write remplit.

Ne sont pas pris pour des nombres : heures, numéros de téléphone et d’urgence, renvois (article 225-1, n° 12), appels de
note, adresses, code, noms (8chan, 20 Minutes), « premier » et « second » en lettres, texte barré. « Un » et « une » ne le
sont que devant ce qu’un fait compte.

  --facts FICHIER        facts.json ou dossier publié (par défaut published/facts.json)
  --against ANCIEN       facts.json ou dossier publié plus ancien : dit ce qui est périmé
  --article-lang fr|en   langue de l’article (par défaut son attribut lang, sinon ses mots)
  --write                remplit {{fact:…}} et corrige les marques périmées, dans le fichier
  --all                  donne aussi les nombres à jour
  --json                 tout, pour un autre programme
  --lang fr|en           langue des messages (par défaut celle de l’environnement, sinon l’anglais)

Sortie : 0, 1 si un nombre est périmé ou une marque fausse, 2 en cas de mauvais usage ou de panne.`,
  en: `Usage: recoupe facts ARTICLE…

Reads an article as it stands in the CMS (Markdown, HTML or text, French or English), finds every number in it, in
figures or in words, and holds it against the register of published facts: current, rounded (true within its rounding),
stale (true in the older register, not in this one) or unknown. What is current is only counted.

Marks are exact: <data data-fact="attacks-reported">133</data>, and {{fact:attacks-reported}} or
{{fact:attacks-reported.counted}} (with its noun), which --write fills.

Not taken for numbers: hours, telephone and help-line numbers, references (article 225-1, no. 12), marks of notes,
addresses, code, names (8chan, 20 Minutes), "first" and "second" as words, struck-out text. "One" is a number only before
what a fact counts.

  --facts FILE           facts.json or a published folder (published/facts.json unless told)
  --against OLD          an older facts.json or published folder: tells what is stale
  --article-lang fr|en   language of the article (its lang attribute unless told, else its words)
  --write                fills {{fact:…}} and corrects stale marks, in the file
  --all                  prints the current numbers too
  --json                 everything, for another program
  --lang fr|en           language of the messages (default from the environment, else English)

Exit code: 0, 1 when a number is stale or a mark is wrong, 2 for wrong use or when something broke.`,
};
