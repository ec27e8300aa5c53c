import { MONTHS, SHORT_MONTHS } from "../locale/dates.ts";
import { LANGS, type Lang } from "../locale/lang.ts";
import { foldWord } from "./tokens.ts";

/** Short forms that other desks print, beside our own. */
const OTHERS: Readonly<Record<Lang, readonly [string, number][]>> = {
  fr: [
    ["jan", 1],
    ["fev", 2],
    ["juill", 7],
    ["juil", 7],
    ["aou", 8],
    ["sep", 9],
  ],
  en: [["sep", 9]],
};

/** The number of a month, by its name or short name, without accents or stop. */
export const months = Object.fromEntries(
  LANGS.map((lang) => {
    const names = [MONTHS[lang], SHORT_MONTHS[lang]].flatMap((list) =>
      list.map((name, i): [string, number] => [foldWord(name.replace(".", "")), i + 1]),
    );
    return [lang, new Map([...OTHERS[lang], ...names])];
  }),
) as unknown as Readonly<Record<Lang, ReadonlyMap<string, number>>>;
