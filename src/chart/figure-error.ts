import type { Text } from "../locale/lang.ts";

/** A figure that must not be published as it is; the message says what to change. */
export class FigureError extends Error {
  override name = "FigureError";
  readonly code: string;
  readonly text: Text;

  constructor(code: string, text: Text) {
    super(text.en);
    this.code = code;
    this.text = text;
  }
}

/** Something a journalist should know about a figure that can still be published. */
export interface FigureWarning {
  readonly code: string;
  readonly message: Text;
}
