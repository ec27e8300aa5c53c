import type { Canvas } from "../canvas.ts";
import type { TimelineEvent } from "./timeline-events.ts";

/** Lines of one kind of type, from the top left corner of the first. */
export interface Lines {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly bold: boolean;
  readonly role: "date" | "label";
}

/** How the words of events are set: in px. */
export interface WordsStyle {
  /** Left edge of the words. */
  readonly x: number;
  readonly width: number;
  /** Width kept for a column of dates; 0 sets each date at the head of its words. */
  readonly dates: number;
  readonly size: number;
  readonly line: number;
}

export interface SetWords {
  /** Places from the top of the event's words. */
  readonly lines: readonly Lines[];
  readonly height: number;
}

const BOLD = 600;
const AFTER_DATE = 7;
const COLUMN_GAP = 12;

/** The words of one event: its date in bold, in a column of its own or at the head of the label, and the label. */
export function setWords(t: Canvas, event: TimelineEvent, style: WordsStyle): SetWords {
  const { x, size, line } = style;
  const labelStyle = { size, weight: event.accent ? BOLD : 400 };
  const dateStyle = { size, weight: BOLD };
  const lines: Lines[] = [];
  const put = (role: Lines["role"], left: number, row: number, text: string): void => {
    if (text !== "") lines.push({ x: left, y: row * line, text, bold: role === "date" || event.accent, role });
  };
  const count = (text: string): number => (text === "" ? 0 : text.split("\n").length);

  if (style.dates > 0) {
    const date = t.wrap(event.date, style.dates - COLUMN_GAP, dateStyle);
    const label = t.wrap(event.label, style.width - style.dates, labelStyle);
    put("date", x, 0, date);
    put("label", x + style.dates, 0, label);
    return { lines, height: Math.max(count(date), count(label), 1) * line };
  }

  const date = t.wrap(event.date, style.width, dateStyle);
  const dateRows = count(date);
  const used = dateRows === 1 ? t.textWidth(date, dateStyle) + AFTER_DATE : style.width;
  const [first = "", ...others] = t.wrap(event.label, Math.max(1, style.width - used), labelStyle).split("\n");
  // a label whose first word would be cut beside the date starts under it
  const beside = used < style.width * 0.6 && (others.length === 0 || event.label.charAt(first.length) === " ");
  put("date", x, 0, date);
  if (!beside) {
    const label = t.wrap(event.label, style.width, labelStyle);
    put("label", x, dateRows, label);
    return { lines, height: Math.max(dateRows + count(label), 1) * line };
  }
  const rest = t.wrap(event.label.slice(first.length).trimStart(), style.width, labelStyle);
  put("label", x + (dateRows === 0 ? 0 : used), 0, first);
  put("label", x, 1, rest);
  return { lines, height: (1 + count(rest)) * line };
}
