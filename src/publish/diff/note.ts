import { formatDate } from "../../locale/dates.ts";
import type { Lang } from "../../locale/lang.ts";
import { noteWords } from "../../locale/messages/diff.ts";
import { typeset } from "../../locale/typography.ts";
import type { Differences } from "./compare.ts";
import { runs } from "./runs.ts";

/**
 * A correction note in Markdown, in one language, ready to go under an article: the numbers that changed, each with what
 * it counts, the titles that changed, and the rows behind.
 */
export function correctionNote({ facts, figures, rows, asOf }: Differences, lang: Lang): string {
  const words = noteWords[lang];
  const numbers = facts.flatMap(({ was, is }) => {
    const definition = (is ?? was)?.definition[lang].replace(/\.$/, "") ?? "";
    if (was && is && was.counted[lang] === is.counted[lang]) return [];
    return [words.fact(definition, is ? was?.text[lang] : was?.counted[lang], is?.counted[lang])];
  });
  const charts = figures.map(({ was, is }) => words.figure(was?.title[lang], is?.title[lang]));
  const behind = [
    words.added(rows.added.length, runs(rows.added)),
    words.changed(rows.changed.length, runs(rows.changed)),
    words.withdrawn(rows.withdrawn.length, runs(rows.withdrawn)),
  ].filter((line) => line !== "");
  const parts = [
    `### ${words.heading(asOf === "" ? "" : formatDate(asOf, lang))}`,
    section(words.numbers, numbers),
    section(words.figures, charts),
    section(words.rows, behind),
  ].filter((part) => part !== "");
  return `${typeset(parts.join("\n\n"), lang)}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${heading}\n\n${[...new Set(lines)].map((line) => `- ${line}`).join("\n")}`;
}
