import type { Lang, Text } from "../locale/lang.ts";
import { warningWord } from "../locale/messages/check-command.ts";

export type Severity = "error" | "warning";

/** Something wrong in a dossier, and what to do about it. Flat, so that it prints, sorts and turns into JSON. */
export interface Problem {
  /** The check that found it, as listed in CHECKS.md: "foreign-key". */
  readonly code: string;
  readonly severity: Severity;
  /** Path of the file as it was asked for: "data/incidents.csv". */
  readonly file: string;
  /** 1-based physical line, as an editor counts. */
  readonly line: number;
  /** 1-based column in UTF-16 units, of the cell's first character (its opening quote if it has one). */
  readonly column: number;
  /** The whole text of the cell, or what stands in its place. */
  readonly value: string;
  readonly expected: Text;
  readonly fix: Text;
  readonly message: Text;
}

/** Where a problem is. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One line: `data/incidents.csv:12:7: platform_id "cocoo" is not in platforms.csv. Did you mean "coco"?` */
export function printProblem(problem: Problem, lang: Lang): string {
  const severity = problem.severity === "warning" ? warningWord[lang] : "";
  return `${problem.file}:${problem.line}:${problem.column}: ${severity}${problem.message[lang]}`;
}

/** The same for a program, in the reader's language. */
export function problemRecord(
  { message, expected, fix, ...rest }: Problem,
  lang: Lang,
): Record<string, string | number> {
  return { ...rest, expected: expected[lang], fix: fix[lang], message: message[lang] };
}
