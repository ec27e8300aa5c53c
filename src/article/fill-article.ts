import { escapeHtml } from "../publish/html.ts";
import { frontMatter } from "./front-matter.ts";
import { blanksIn, isTrue, type Wanted, wanted, wordsOf } from "./marks.ts";
import type { Article } from "./read-article.ts";
import type { MarkedElement } from "./reading.ts";
import type { FactRegister } from "./register.ts";

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** An article with its marks filled. */
export interface FilledArticle {
  readonly text: string;
  /** How many blanks were filled, and how many marked elements had another number. */
  readonly filled: number;
  readonly refreshed: number;
}

/**
 * Writes the facts of a register into an article's marks, and changes nothing else. `{{fact:attacks-reported}}` becomes
 * `<data value="133" data-fact="attacks-reported">133</data>` in HTML and Markdown, so that it can be filled again; the
 * bare number in plain text, in attributes, titles and front matter. Marked elements that no longer say their fact are
 * written anew. Marks that name no fact stay.
 */
export function fillArticle(article: Article, register: FactRegister): FilledArticle {
  const { source, format, reading, lang } = article;
  const head = format === "markdown" ? frontMatter(source).end : 0;
  const blanks = blanksIn(article).flatMap(({ ref, start, end }): Edit[] => {
    const fact = wanted(ref, register);
    if (!fact) return [];
    const [from, to] = [reading.from(start), reading.to(end)];
    const words = wordsOf(fact, lang);
    if (format === "text" || from < head) return [{ from, to, text: words }];
    return [{ from, to, text: start >= reading.plainFrom ? escapeHtml(words) : dataElement(ref, fact, words) }];
  });
  const stale = reading.elements.flatMap((element): Edit[][] => {
    const fact = wanted(element.ref, register);
    if (!fact || element.to === undefined || isTrue(element, fact, article)) return [];
    return [editsOf(element, fact, escapeHtml(wordsOf(fact, lang)))];
  });
  const edits = [...blanks, ...stale.flat()].sort((a, b) => a.from - b.from);
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text } of edits) {
    parts.push(source.slice(at, from), text);
    at = to;
  }
  return { text: parts.join("") + source.slice(at), filled: blanks.length, refreshed: stale.length };
}

function dataElement(ref: string, { fact }: Wanted, words: string): string {
  return `<data value="${escapeHtml(String(fact.value))}" data-fact="${escapeHtml(ref)}">${escapeHtml(words)}</data>`;
}

function editsOf({ from, to = from, value }: MarkedElement, { fact }: Wanted, text: string): Edit[] {
  const content = { from, to, text };
  return value ? [{ from: value.from, to: value.to, text: escapeHtml(String(fact.value)) }, content] : [content];
}
