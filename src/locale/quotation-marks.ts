import type { Lang } from "./lang.ts";

const PAIRS: Readonly<Record<Lang, readonly (readonly [pattern: RegExp, replacement: string])[]>> = {
  fr: [[/"([^"]+)"/g, "«\u00a0$1\u00a0»"]],
  en: [
    [/"([^"]+)"/g, "“$1”"],
    // a quotation in single marks, and not an apostrophe: nothing of a word stands before it, nor after
    [/(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])/gu, "‘$1’"],
  ],
};

/**
 * A title as printed on a page, its straight quotation marks turned into those of its language where they come in pairs.
 * An odd one stays as it is: nobody can tell where its quotation ends.
 */
export function quotationMarks(title: string, lang: Lang): string {
  const paired = (title.match(/"/g)?.length ?? 0) % 2 === 0;
  return PAIRS[lang].reduce(
    (text, [pattern, replacement]) =>
      pattern.source.startsWith('"') && !paired ? text : text.replace(pattern, replacement),
    title,
  );
}
