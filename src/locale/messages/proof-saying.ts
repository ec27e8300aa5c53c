import type { Text } from "../lang.ts";

/** What the proof-reader says of one thing it found: two short sentences that print one after the other. */
export interface ProofSaying {
  /** What is wrong, with the text or the value. */
  readonly wrong: Text;
  /** What to do. */
  readonly fix: Text;
}

/** A finding in its two sentences. */
export const say = (wrong: Text, fix: Text): ProofSaying => ({ wrong, fix });

/** A text of a picture, short enough to be read in a message. */
export function short(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 57).join("")}…` : text;
}
