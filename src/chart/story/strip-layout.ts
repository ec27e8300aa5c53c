import type { Canvas } from "../canvas.ts";
import { spread } from "./spread.ts";
import type { TimelineEvent } from "./timeline-events.ts";
import { dayEnd, dayStart } from "./when.ts";

/** An event of the strip, in px: its true place along the band, and its words over or under it. */
export interface StripEvent extends TimelineEvent {
  readonly from: number;
  readonly to: number;
  readonly above: boolean;
  /** Left edge, top, and lines of its words: the date, then the label. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly dateLines: string;
  readonly labelLines: string;
  readonly rows: number;
}

export interface StripLayout {
  readonly height: number;
  readonly bandTop: number;
  readonly bandBottom: number;
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly line: number;
  readonly events: readonly StripEvent[];
  /** What no source dates, in one paragraph under the rest. */
  readonly undated: { readonly top: number; readonly text: string } | undefined;
}

export const BAND = 22;
const LEADER = 26;
const AIR = 14;
/** No label wider than this, nor narrower: five or six words a line at best. */
const WIDEST = 168;
const NARROWEST = 84;
const MOST_ROWS = 7;

const newYear = (day: string, more: number): number => Date.UTC(Number(day.slice(0, 4)) + more, 0, 1);
const rowsOf = (text: string): number => (text === "" ? 0 : text.split("\n").length);

/** The words of one side, at the width they would have, or undefined where a word would be cut or a label too high. */
function side(t: Canvas, events: readonly TimelineEvent[], size: number) {
  const widest = Math.min(WIDEST, Math.floor((t.width + AIR) / Math.max(1, events.length)) - AIR);
  if (widest < NARROWEST) return undefined;
  const set = events.map((event) => {
    const dateStyle = { size, weight: 600 };
    const labelStyle = { size, weight: event.accent ? 600 : 400 };
    const dateLines = t.wrap(event.date, widest, dateStyle);
    const labelLines = t.wrap(event.label, widest, labelStyle);
    const wide = (text: string, style: { size: number; weight: number }): number =>
      Math.max(...text.split("\n").map((one) => t.textWidth(one, style)));
    const cut = event.label.split(" ").some((word) => t.textWidth(word, labelStyle) > widest);
    return {
      event,
      dateLines,
      labelLines,
      cut,
      width: Math.max(wide(dateLines, dateStyle), wide(labelLines, labelStyle)),
      rows: rowsOf(dateLines) + rowsOf(labelLines),
    };
  });
  return set.some(({ cut, rows }) => cut || rows > MOST_ROWS) ? undefined : set;
}

/**
 * Lays a few events out along a horizontal band of years: words over and under it in turn, as near their date as their
 * neighbours allow. Undefined where they have no room: the vertical chronology is then the form.
 *
 * @param undatedHeading what stands before the undated ones
 */
export function stripLayout(
  t: Canvas,
  events: readonly TimelineEvent[],
  undatedHeading: string,
): StripLayout | undefined {
  const { size } = t.type.axis;
  const line = Math.round(size * 1.24);
  const dated = events.filter(({ when }) => when !== null);
  const first = dated[0]?.when?.start;
  if (!first) return undefined;
  const last = dated.reduce((most, { when }) => (when && when.end > most ? when.end : most), first);
  const [start, end] = [newYear(first, 0), newYear(last, 1)];
  const x = (time: number): number => ((time - start) / (end - start)) * t.width;

  const single = dated.length <= 4;
  const above = side(
    t,
    dated.filter((_, i) => single || i % 2 === 0),
    size,
  );
  const below = side(
    t,
    dated.filter((_, i) => !single && i % 2 === 1),
    size,
  );
  if (!above || !below) return undefined;

  const bandTop = above.reduce((most, { rows }) => Math.max(most, rows * line), 0) + LEADER;
  const bandBottom = bandTop + BAND;
  const place = (set: typeof above, isAbove: boolean): StripEvent[] => {
    const marks = set.map(({ event: { when } }) => {
      const [from, to] = [x(dayStart(when?.start ?? first)), x(dayEnd(when?.end ?? first))];
      return when?.start === when?.end ? { from: (from + to) / 2, to: (from + to) / 2 } : { from, to };
    });
    const lefts = spread(
      marks.map(({ from, to }, i) => (from + to) / 2 - Math.min(12, (set[i]?.width ?? 0) / 2)),
      set.map(({ width }) => width + AIR),
      0,
      t.width + AIR,
    );
    return set.map(({ event, dateLines, labelLines, width, rows }, i) => ({
      ...event,
      ...(marks[i] ?? { from: 0, to: 0 }),
      above: isAbove,
      left: lefts[i] ?? 0,
      top: isAbove ? bandTop - LEADER - rows * line : bandBottom + LEADER,
      width,
      dateLines,
      labelLines,
      rows,
    }));
  };
  const placed = [...place(above, true), ...place(below, false)];
  let height = bandBottom + (below.length > 0 ? LEADER + Math.max(...below.map(({ rows }) => rows)) * line : 4);
  const undated = events.filter(({ when }) => when === null).map(({ label }) => label);
  if (undated.length === 0) {
    return { height, bandTop, bandBottom, start, end, size, line, events: placed, undated: undefined };
  }
  const text = t.wrap(`${undatedHeading}${t.lang === "fr" ? "\u00a0" : ""}: ${undated.join("\u00a0; ")}`, t.width, {
    size,
  });
  const top = height + AIR;
  height = top + rowsOf(text) * line;
  return { height, bandTop, bandBottom, start, end, size, line, events: placed, undated: { top, text } };
}
