import type { Lang } from "../../locale/lang.ts";
import type { WeakAlt } from "../../locale/messages/proof-words.ts";
import { foreignWords } from "./foreign-words.ts";

/** Something wrong with an alternative text, with what the message needs. */
export interface AltFault {
  readonly why: WeakAlt;
  readonly length: number;
  readonly lang: Lang;
  readonly words: string;
}

const bare = (text: string): string =>
  text
    .replace(/[\s.,;:!?…\u00a0\u202f]+/g, " ")
    .trim()
    .toLowerCase();

/**
 * What an alternative text lacks: it must not be the title again, have 40 to 500 characters, give at least one number,
 * and be in the picture's language.
 */
export function altFaults(alt: string, title: string, lang: Lang): AltFault[] {
  const { length } = [...alt];
  const words = foreignWords(alt, lang);
  const faults: Record<WeakAlt, boolean> = {
    title: bare(alt) === bare(title),
    short: length < 40,
    long: length > 500,
    number: !/\p{Nd}/u.test(alt),
    language: words.length > 0,
  };
  return (Object.keys(faults) as WeakAlt[])
    .filter((why) => faults[why])
    .map((why) => ({ why, length, lang, words: words.join(", ") }));
}
