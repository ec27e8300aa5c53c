import { formatDate } from "../../locale/dates.ts";
import { type Html, html } from "../html.ts";
import { markText } from "../mark-text.ts";
import type { Mark } from "../marks.ts";
import type { Reading } from "./reading.ts";

/** Id of the note that says what a fact counts. */
export function noteId(fact: string): string {
  return `note-${fact}`;
}

/**
 * A mark on a page: a machine reads its value, and a fact opens the note that says where it comes from.
 *
 * @param open whether a fact opens its note; not inside a link or a heading
 */
export function markHtml(mark: Mark, reading: Reading, open: boolean): Html {
  if (mark.kind === "date") return dateHtml(mark.edtf, formatDate(mark.edtf, reading.lang));
  if (mark.kind === "years") {
    const [first = "", last = ""] = mark.edtf.split("/");
    return html`<span class="together">${dateHtml(first, first)}-${dateHtml(last, last)}</span>`;
  }
  if (mark.kind === "number") return html`<data value="${mark.value}">${textOf(mark, reading)}</data>`;
  const entry = reading.fact(mark.id);
  const text = textOf(mark, reading);
  // so that a text lifted from the page can be checked to the letter
  const fact = mark.kind === "words" ? false : html` data-fact="${entry.id}"`;
  const value =
    entry.kind === "date"
      ? dateHtml(String(entry.value), text)
      : html`<data value="${entry.value}"${fact}>${text}</data>`;
  if (!open) return value;
  reading.told.add(entry.id);
  return html`<button type="button" class="fact" popovertarget="${noteId(entry.id)}">${value}</button>`;
}

function textOf(mark: Mark, reading: Reading): string {
  return markText(mark, reading.lang, (id) => reading.fact(id));
}

/** Whether a browser reads this EDTF date: a year, a month or a day; not an interval, nor an uncertain date. */
const PLAIN = /^\d{4}(-\d\d){0,2}$/;

/** A date with what a machine reads: `<time>` where HTML has a form for it, its EDTF text elsewhere. */
export function dateHtml(edtf: string, text: string): Html {
  if (PLAIN.test(edtf)) return html`<time datetime="${edtf}">${text}</time>`;
  return html`<data value="${edtf}">${text}</data>`;
}
