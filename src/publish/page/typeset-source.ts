import type { Lang } from "../../locale/lang.ts";
import { typeset } from "../../locale/typography.ts";

/** What typography must not touch in a Markdown text: marks, citations, addresses, code. */
const KEPT = /\uE000[^\uE001]*\uE001|\[@[^\]]*\]|\]\([^)]*\)|<https?:[^>]*>|`[^`]*`/gu;

/** Stands for what is kept, while the text around it is typeset. */
const HOLE = "\u{F0000}";

/** A Markdown text with its typography set, and everything that is not words left as it was. */
export function typesetSource(text: string, lang: Lang): string {
  const kept: string[] = [];
  const words = text.replace(KEPT, (found) => {
    kept.push(found);
    // the bracket that closes a link's words is the last of what a reader sees: the colon after it needs its space
    return found.startsWith("](") ? `]${HOLE}` : HOLE;
  });
  return typeset(words, lang).replace(new RegExp(`\\]?${HOLE}`, "gu"), (hole) => {
    const found = kept.shift() ?? "";
    return hole.startsWith("]") && !found.startsWith("](") ? `]${found}` : found;
  });
}
