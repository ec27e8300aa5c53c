import type { Canvas } from "../canvas.ts";
import type { When } from "./when.ts";

const YEAR = /[ \u00a0]\d{4}(?=$|[ \u00a0])/g;

/** A date in words for a place that already says its year: `25 juin`; the year stays when it is all there is, or one of two. */
export function dayWords(t: Canvas, date: When): string {
  const full = t.date(date.edtf);
  return (full.match(YEAR) ?? []).length === 1 && date.start.slice(0, 4) === date.end.slice(0, 4)
    ? full.replace(YEAR, "")
    : full;
}
