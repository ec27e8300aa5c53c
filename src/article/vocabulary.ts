import { stemmer as englishStem } from "@orama/stemmers/english";
import { stemmer as frenchStem } from "@orama/stemmers/french";
import { LANGS, type Lang } from "../locale/lang.ts";
import { stopWords } from "./stop-words.ts";
import { synonyms } from "./synonyms.ts";
import { foldWord } from "./tokens.ts";

const STEMS = { fr: frenchStem, en: englishStem };
/** Longer words are no words of ours, and cost as much as they are long. */
const LONGEST = 40;

/** Words by what they are about: their stem, and the first of their synonyms'. */
const CONCEPTS = Object.fromEntries(
  LANGS.map((lang) => {
    const groups = synonyms[lang].split("\n").map((line) => line.split(" ").map((word) => stem(word, lang)));
    return [lang, new Map(groups.flatMap((group) => group.map((one) => [one, group[0] ?? one] as const)))];
  }),
) as unknown as Readonly<Record<Lang, ReadonlyMap<string, string>>>;

/** What a word is about, or nothing for the small words that are about nothing. */
export function conceptOf(word: string, lang: Lang): string | undefined {
  if (word.length > LONGEST || stopWords[lang].has(foldWord(word))) return undefined;
  const own = stem(word, lang);
  return CONCEPTS[lang].get(own) ?? own;
}

/** Years tell facts apart as words do. */
export const YEAR = /^(?:19|20)\d\d$/;

/** What a text is about: its words, and its years. */
export function conceptsOf(text: string, lang: Lang): string[] {
  return (text.match(/\p{L}+|\d+/gu) ?? []).flatMap((word) => {
    if (/^\d/.test(word)) return YEAR.test(word) ? [word] : [];
    const concept = word.length < 2 ? undefined : conceptOf(word, lang);
    return concept === undefined ? [] : [concept];
  });
}

/** Accents go after the stem is found: French stems differ by them. */
function stem(word: string, lang: Lang): string {
  return foldWord(STEMS[lang](word.toLowerCase()));
}
