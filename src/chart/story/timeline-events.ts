import type { Text } from "../../locale/lang.ts";
import type { Canvas } from "../canvas.ts";
import type { OfRow } from "../drawn-rows.ts";
import { dayWords } from "./day-words.ts";
import { type Get, ofRow, type Rows, read, words } from "./read.ts";
import { type When, type WhenInput, when } from "./when.ts";

/** What a timeline reads of each row, and its own few words. */
export interface TimelineOptions<T> {
  /** When: a dossier's date or EDTF text; nothing for an undated event. The column `date` unless told. */
  readonly date?: Get<T, WhenInput>;
  /** What happened, in a few words: a text in both languages, or one in the picture's. The column `label` unless told. */
  readonly label?: Get<T, Text | string>;
  /** The events the story is about: drawn in the accent, in bold. */
  readonly accent?: Get<T, boolean>;
  /** Colour of the event's mark, for the others. */
  readonly color?: Get<T, string>;
  /** The whole sentence, for a tooltip; date and label unless told. */
  readonly title?: Get<T, Text | string>;
  /** Heading of the events that no source dates. */
  readonly undated?: Text;
}

/** An event in words of the picture's language. */
export interface TimelineEvent extends OfRow {
  readonly when: When | null;
  /** The date without its year: `25 juin`; empty for an undated event. */
  readonly date: string;
  /** The same with its year. */
  readonly fullDate: string;
  readonly label: string;
  readonly title: string;
  readonly accent: boolean;
  readonly color: string;
}

/** A month, known as such: no day of it, nor of another. */
const MONTH = /^\d{4}-\d{2}[?~%]?$/;

/**
 * Reads rows into events: the dated ones in order of their first possible day, the longer first, but what is known to
 * the month only after what that month has to the day; the undated last.
 */
export function timelineEvents<T>(t: Canvas, rows: Rows<T>, options: TimelineOptions<T>): TimelineEvent[] {
  const events = [...rows].map((row, i): TimelineEvent => {
    const date = when(read(options.date ?? "date", row, i));
    const label = words(t, read(options.label ?? "label", row, i));
    const accent = read(options.accent, row, i) === true;
    const fullDate = date ? capital(words(t, t.date(date.edtf))) : "";
    const told = options.title && words(t, read(options.title, row, i));
    return {
      ...ofRow(t, row),
      when: date,
      date: date ? capital(words(t, dayWords(t, date))) : "",
      fullDate,
      label,
      title: told || [fullDate, label].filter(Boolean).join(t.lang === "fr" ? "\u00a0: " : ": "),
      accent,
      color: accent ? t.color.accent : (read(options.color, row, i) ?? t.color.muted),
    };
  });
  const rank = ({ when: date }: TimelineEvent): [string, string] => {
    if (!date) return ["~", ""];
    return MONTH.test(date.edtf) ? [`${date.end}~`, date.end] : [date.start, date.end];
  };
  return events
    .map((event, i) => ({ event, i, rank: rank(event) }))
    .sort((a, b) => compare(a.rank[0], b.rank[0]) || compare(b.rank[1], a.rank[1]) || a.i - b.i)
    .map(({ event }) => event);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
