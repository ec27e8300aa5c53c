import type { Text } from "../locale/lang.ts";

/** Something that must not be published, with what to do about it in both languages. */
export class PublishError extends Error {
  override readonly name = "PublishError";
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
    // What a person did not do wrong in code needs no trace.
    this.stack = `${this.name}: ${text.en}`;
  }
}
