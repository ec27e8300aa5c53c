import type { Text } from "../locale/lang.ts";
import { languageOf } from "../locale/reader.ts";

/** A question that cannot be answered as asked; the message says what was expected. */
export class AnalysisError extends RangeError {
  override name = "AnalysisError";
  readonly text: Text;

  constructor(text: Text) {
    super(text[languageOf(process.env)]);
    this.text = text;
  }
}
