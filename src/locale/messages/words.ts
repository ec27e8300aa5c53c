import type { Text } from "../lang.ts";

/** What one problem says: three short sentences that print one after the other or apart. */
export interface Saying {
  /** What is wrong, with the value. */
  readonly wrong: Text;
  /** What would have been right: a noun phrase, for programs and tables. */
  readonly expected: Text;
  /** What to do. */
  readonly fix: Text;
}

/** The words of one check. */
export interface Words<P> {
  /** What the check looks for, in a sentence: the line of the list of checks. */
  readonly means: Text;
  readonly says: (p: P) => Saying;
}

/** The message as it prints. */
export function sentence({ wrong, fix }: Saying): Text {
  return { fr: `${wrong.fr} ${fix.fr}`.trim(), en: `${wrong.en} ${fix.en}`.trim() };
}
