import { type Html, raw } from "../html.ts";

/** What precedes a colon, the colon, and what follows it in words: neither a tag nor an entity stands before it. */
const AFTER_COLON = /^([^<&:]+:) (.+)$/su;

/**
 * A title that a line had better end after the colon than a word later: what follows it keeps together while it can.
 *
 * @param title the title, already HTML
 */
export function headline(title: Html): Html {
  return raw(String(title).replace(AFTER_COLON, '$1 <span class="after-colon">$2</span>'));
}
