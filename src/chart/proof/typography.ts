import type { Lang } from "../../locale/lang.ts";
import { wordFindings } from "../../locale/messages/proof-words.ts";
import { MINUS, NARROW_NBSP } from "../../locale/numbers.ts";
import { typeset } from "../../locale/typography.ts";
import { rootText } from "./root-text.ts";
import type { Finding, Rule } from "./rule.ts";

/** What numbers want and {@link typeset} does not touch, since it cannot know that a text is one. */
const NUMBERS: Readonly<Record<Lang, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    // 1,234 may be a decimal of three figures; 12,000 and 1,234,567 may not
    [/(?<![\d.,])([1-9]\d{0,2}),(\d\d0)(?![\d,])/g, `$1${NARROW_NBSP}$2`],
    [/(?<![\d.,])([1-9]\d{0,2}),(\d{3}),(\d{3})(?![\d,])/g, `$1${NARROW_NBSP}$2${NARROW_NBSP}$3`],
    [/(?<![\d.\w/-])(\d+)\.(\d{1,2})(?![\d.\w/-])(?!\.\d)/g, "$1,$2"],
    [/(?<=^|[\s(])-(?=\d)/g, MINUS],
  ],
  en: [
    [/(?<![\d.,])(\d{1,3})[ \u00a0\u202f](\d{3})(?![\d.,])(?=\D|$)/g, "$1,$2"],
    [/(?<=^|[\s(])-(?=\d)/g, MINUS],
  ],
};

const MOST_READ = 2_000;

/** A text as its language would have it set. */
export function wellSet(text: string, lang: Lang): string {
  let better = typeset(text, lang);
  // hours, versions and addresses keep their points
  if (!/https?:|www\.|@/.test(text)) for (const [pattern, put] of NUMBERS[lang]) better = better.replace(pattern, put);
  return better;
}

/** By the same table of rules that sets our own texts, and the numbers besides. */
export const typography: Rule = {
  code: "typography",
  severity: "warning",
  means: wordFindings.typography.means,
  example: { body: '<text x="10" y="40" font-size="13">L\'essai : 12,000 faits, 3.5 %</text>' },
  *check({ root, lang, scene }): Generator<Finding> {
    if (lang === undefined) return;
    const told = new Set<string>();
    const texts = [
      ...scene.lines.map((line) => ({ text: line.text, at: line })),
      { text: rootText(root, "title") },
      { text: rootText(root, "desc") },
    ];
    for (const { text: whole, ...at } of texts) {
      const text = whole.slice(0, MOST_READ).normalize("NFC");
      if (told.has(text)) continue;
      told.add(text);
      const better = wellSet(text, lang);
      if (better !== text) yield { ...wordFindings.typography.says({ text, better }), ...at };
    }
  },
};
