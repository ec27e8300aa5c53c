import { extname } from "node:path";
import type { Lang } from "../locale/lang.ts";
import { frontMatter } from "./front-matter.ts";
import { guessLang } from "./guess-lang.ts";
import { maskMarkdown } from "./markdown-mask.ts";
import { readHtml } from "./read-html.ts";
import { readText } from "./read-text.ts";
import type { Reading } from "./reading.ts";

/** How an article is written down. */
export type Format = "markdown" | "html" | "text";

/** An article as it stands in a CMS. */
export interface Article {
  /** The file, to the character. */
  readonly source: string;
  readonly format: Format;
  readonly reading: Reading;
  readonly lang: Lang;
}

/** The format of a file: its name says, else its beginning. */
export function formatOf(path: string, source: string): Format {
  const extension = extname(path).toLowerCase();
  if (/^\.(?:md|mdx|markdown|mkd)$/.test(extension)) return "markdown";
  if (/^\.x?html?$/.test(extension)) return "html";
  if (extension === ".txt") return "text";
  return /<(?:!doctype|html|body|article|p|div|h[1-6])[\s>]/i.test(source.slice(0, 10_000)) ? "html" : "text";
}

/**
 * Reads an article's words, with where each stands in the file.
 *
 * @param lang its language, where the caller knows better than its `lang` attribute, front matter or words
 */
export function readArticle(source: string, format: Format, lang?: Lang): Article {
  const reading = readers[format](source);
  const said = reading.lang ?? (format === "markdown" ? frontMatter(source).lang : undefined);
  return { source, format, reading, lang: lang ?? said ?? guessLang(reading.text) };
}

const readers: Readonly<Record<Format, (source: string) => Reading>> = {
  markdown: (source) => readHtml(maskMarkdown(source)),
  html: readHtml,
  text: readText,
};
