import type { Lang } from "../locale/lang.ts";
import { BREAK } from "./reading.ts";

export interface FrontMatter {
  /** Offset after it; 0 where there is none. */
  readonly end: number;
  /** Its length of characters: what readers will see of it (titles, standfirsts), the rest overwritten. */
  readonly masked: string;
  readonly lang?: Lang;
}

/** Fields of a CMS that readers see. */
const SEEN =
  /^(?:title|titre|subtitle|sous-titre|surtitre|headline|description|summary|excerpt|standfirst|chapo|deck)$/i;
/** Longest front matter looked for. */
const LONGEST = 20_000;

/** The fields between two lines of dashes that many CMSs put at the head of a Markdown file. */
export function frontMatter(source: string): FrontMatter {
  const found = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/.exec(source);
  if (!found) return { end: 0, masked: "" };
  const head = source.slice(0, LONGEST);
  const close = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/.exec(head.slice(found[0].length - 1));
  if (!close) return { end: 0, masked: "" };
  const end = found[0].length - 1 + close.index + close[0].length;
  const fields = source.slice(0, end);
  const lang = /^lang(?:uage)?[ \t]*:[ \t]*["']?(fr|en)\b/im.exec(fields)?.[1]?.toLowerCase();
  const masked = fields.replace(/[^\r\n]+|\r\n|\n|\r/g, (part) => {
    if (/[\r\n]/.test(part)) return BREAK.repeat(part.length);
    const key = /^([\w-]{1,40})[ \t]*:/.exec(part);
    if (!key || !SEEN.test(key[1] ?? "")) return " ".repeat(part.length);
    return " ".repeat(key[0].length) + part.slice(key[0].length);
  });
  return { end, masked, ...(lang === "fr" || lang === "en" ? { lang } : {}) };
}
