import { firstSentence } from "../../chart/social-poster.ts";
import type { Lang } from "../../locale/lang.ts";
import { typeset } from "../../locale/typography.ts";
import type { FigureEntry } from "../manifest.ts";

/** A figure's social card, in its notebook's folder, and what is on it: the drawing, or its words alone. */
export function cardOf({ slug, title, subtitle, alt, card }: FigureEntry, lang: Lang) {
  const words = `${title[lang]}. ${firstSentence(subtitle[lang])}`;
  return { file: `${slug}.${lang}.social.png`, alt: typeset(card === "words" ? words : alt[lang], lang) };
}
