import type { Lang } from "../../locale/lang.ts";

/**
 * Words that only one of the two languages has, frozen: of a chart, of the calendar, and the small words of sentences.
 * None is a word or a common name of the other language (`mars`, `on`, `or`, `sept`, `Total` are in neither).
 */
const CALENDAR: Readonly<Record<Lang, string>> = {
  fr: "janvier février avril juin juillet août septembre octobre novembre décembre janv févr avr juil juill déc lundi mardi mercredi jeudi vendredi samedi dimanche trimestre semaine année années mois",
  en: "january february april june july august september october november december jan feb apr aug dec monday tuesday wednesday thursday friday saturday sunday quarter week month months year years",
};

const CHART: Readonly<Record<Lang, string>> = {
  fr: "attaques rapportées rapportés guets-apens nombre autre autres inconnu inconnue inconnus inconnues valeur valeurs données légende moyenne fermeture plateforme plateformes",
  en: "attacks reported ambush ambushes number count other others unknown undated unspecified value values legend mean average closure closed platform platforms sources:",
};

const SMALL: Readonly<Record<Lang, string>> = {
  fr: "le la les des du une et dans par pour avec sur est sont qui que aux ne pas ce cette ces son ses leur leurs mais où être été selon depuis avant après chez plus dont d’une d’un l’une n’est qu’il c’est",
  en: "the of and by with from for is are was were per which that this these has have been not but at before after since until between about into their its more than where when who",
};

/** Sentences that drawing engines and screen-reader labels leave, in English only. */
const ENGINE =
  /mark container|with values? from|axis (tick|label|title|for)|\b[xy]-axis\b|linear scale|time scale|discrete scale|titled '|graphics-symbol|no data|untitled/i;

const LISTS = Object.fromEntries(
  (["fr", "en"] as const).map((lang) => [
    lang,
    {
      strong: new Set(`${CALENDAR[lang]} ${CHART[lang]}`.split(" ")),
      small: new Set(SMALL[lang].split(" ")),
    },
  ]),
) as unknown as Readonly<Record<Lang, { strong: ReadonlySet<string>; small: ReadonlySet<string> }>>;

const MOST_READ = 2_000;

/** Words as a reader parts them: `Seine-et-Marne` and `guets-apens` are one each. Quoted words are someone else’s. */
function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, MOST_READ)
      .replace(/«[^«»]*»|“[^“”]*”|"[^"]*"/g, " ")
      .normalize("NFC")
      .replaceAll("'", "’")
      .match(/[\p{L}][\p{L}’-]*/gu) ?? []
  );
}

/**
 * The words that show a text to be in the other of the two languages; none when it may well be in `lang`. One word of
 * charts or of the calendar is enough, small words must be two and more than those of `lang` (a newspaper may be called
 * The Guardian).
 */
export function foreignWords(text: string, lang: Lang): string[] {
  const other: Lang = lang === "fr" ? "en" : "fr";
  const words = wordsOf(text);
  const engine = lang === "fr" ? (ENGINE.exec(text.slice(0, MOST_READ))?.[0] ?? "") : "";
  const strong = words.filter((word) => LISTS[other].strong.has(word.toLowerCase()));
  // with a capital they belong to a name: La Réunion, Le Monde, The Times
  const small = words.filter((word) => LISTS[other].small.has(word));
  const own = words.filter((word) => LISTS[lang].small.has(word) || LISTS[lang].strong.has(word.toLowerCase()));
  // a name of the other language in a sentence of this one: Radio France a parlé de « Sunday People »
  const isSentence = own.length > strong.length + small.length;
  const found = [
    ...(engine ? [engine] : []),
    ...(isSentence ? [] : strong),
    ...(small.length > 1 && !isSentence ? small : []),
  ];
  return [...new Set(found)].slice(0, 5);
}
