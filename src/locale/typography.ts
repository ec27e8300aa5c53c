import type { Lang, Text } from "./lang.ts";
import { NARROW_NBSP, NBSP } from "./numbers.ts";

type Rule = readonly [pattern: RegExp, replacement: string];

/** Any space a typist may have put, breaking or not. */
const SPACE = "[ \\u00a0\\u202f\\u2009]";

const BOTH: readonly Rule[] = [
  [/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, "’"], // l'article, it's
  [/(?<=\p{L})'(?=[\s.,;:!?)»”]|$)/gu, "’"], // the readers' letters
  [/\.\.\.(?!\.)/g, "…"],
];

const FRENCH: readonly Rule[] = [
  [new RegExp(`«${SPACE}*`, "g"), `«${NBSP}`],
  [new RegExp(`${SPACE}*»`, "g"), `${NBSP}»`],
  [new RegExp(`${SPACE}+([;!?%])`, "g"), `${NARROW_NBSP}$1`],
  [new RegExp(`${SPACE}+:(?=\\s|$)`, "g"), `${NBSP}:`],
  // a mark glued to its word gets its space, when it ends a phrase: never inside a URL or an hour
  [/(?<=[\p{L}\p{N})\]])([;!?])(?=[\s»)]|$)/gu, `${NARROW_NBSP}$1`],
  [/(?<=[\p{L}\p{N})\]])([;!?])(?=[;!?])/gu, `${NARROW_NBSP}$1`],
  [/(?<=[\p{L})\]]):(?=\s|$)/gu, `${NBSP}:`],
  [/(?<=\d)%/g, `${NARROW_NBSP}%`],
  [/(?<=(?<![\p{L}\d])\d{1,3}) (?=\d{3}(?!\d))/gu, NARROW_NBSP], // 12 000 typed with plain spaces
  [/\bn° ?(?=\d)/g, `n°${NBSP}`],
  [/(?<=\d) (?=(?:euros?|€|km|ans?)\b)/g, NBSP],
];

const ENGLISH: readonly Rule[] = [[/(?<=\d)[ \u00a0\u202f]+%/g, "%"]];

const RULES: Readonly<Record<Lang, readonly Rule[]>> = { fr: [...BOTH, ...FRENCH], en: [...BOTH, ...ENGLISH] };

/**
 * A text as a typesetter of its language would leave it: curly apostrophes, and in French no-break spaces before
 * % : ; ? !, inside « » and between thousands. Done twice, it changes nothing more. Words are never touched.
 */
export function typeset(text: string, lang: Lang): string {
  let out = text.normalize("NFC");
  for (const [pattern, replacement] of RULES[lang]) out = out.replace(pattern, replacement);
  return out;
}

/** The text of a pair in one language, typeset. */
export function say(text: Text, lang: Lang): string {
  return typeset(text[lang], lang);
}
