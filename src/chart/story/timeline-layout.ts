import type { Canvas } from "../canvas.ts";
import { type Lines, type SetWords, setWords, type WordsStyle } from "./event-words.ts";
import { spread } from "./spread.ts";
import { type StretchedTime, stretchedTime } from "./stretched-time.ts";
import type { TimelineEvent } from "./timeline-events.ts";
import { dayEnd, dayStart } from "./when.ts";
import { type YearRow, yearRows } from "./year-rows.ts";

/** An event on the axis: its true place, and the place found for its words. All in px of the drawing. */
export interface PlacedEvent extends TimelineEvent {
  /** Top and bottom of its mark on the axis: the same for a day, apart for a longer date. */
  readonly from: number;
  readonly to: number;
  /** 0 is the axis itself; marks of dates that overlap stand in lanes to the left of it. */
  readonly lane: number;
  /** How far to the right of the axis the mark of a day stands, so as not to hide another day's. */
  readonly aside: number;
  readonly top: number;
  readonly height: number;
  /** Height of the middle of the first line of its words. */
  readonly middle: number;
  readonly lines: readonly Lines[];
}

interface Measured {
  readonly event: TimelineEvent;
  readonly start: string;
  readonly end: string;
  readonly height: number;
  readonly lane: number;
  readonly set: SetWords;
}

export interface TimelineLayout {
  readonly height: number;
  /** Left edge of the axis, and how many lanes stand to the left of it. */
  readonly rail: number;
  readonly lanes: number;
  readonly pad: number;
  readonly words: WordsStyle;
  readonly rows: readonly YearRow<Measured>[];
  readonly time: StretchedTime;
  readonly events: readonly PlacedEvent[];
  /** The part that lists the undated ones: its top, and its heading's baseline box, over them or beside them. */
  readonly undated: { readonly top: number; readonly headingBeside: boolean } | undefined;
}

/** Width of one lane of spans. */
export const LANE = 7;
const MIN_SPAN = 7;
const NOON = 43_200_000;
/** Radius of the mark of a day: of the story's own, of others. The outline between two is a px. */
export const DAY = { accent: 6, other: 4 };
/** Middle of the small letters of a line set from its top, in em. */
const MIDDLE = 0.53;

/** Lanes for the dates longer than a day: the fewest, the axis itself first. */
function lanesOf(events: readonly TimelineEvent[]): Map<TimelineEvent, number> {
  const free: string[] = [];
  const lanes = new Map<TimelineEvent, number>();
  for (const event of events) {
    const { when } = event;
    if (!when || when.start === when.end) continue;
    const open = free.findIndex((end) => end < when.start);
    const lane = open === -1 ? free.length : open;
    free[lane] = when.end;
    lanes.set(event, lane);
  }
  return lanes;
}

function columns(t: Canvas, events: readonly TimelineEvent[], lanes: number): { rail: number; words: WordsStyle } {
  const { size } = t.type.legend;
  const line = Math.round(size * 1.3);
  const rail = (t.narrow ? 46 : 94) + lanes * LANE;
  const x = rail + (t.narrow ? 24 : 38);
  const width = t.width - x;
  if (t.narrow) return { rail, words: { x, width, dates: 0, size, line } };
  const widthOf = (text: string): number => t.textWidth(text, { size, weight: 600 });
  const widths = events.map(({ date }) => widthOf(date)).sort((a, b) => a - b);
  // the few long ones (du 31 octobre au 5 novembre) break into lines instead of pushing all the words aside
  const most = Math.min(widths[Math.floor(widths.length * 0.9)] ?? 0, width * 0.24);
  const unbroken = Math.max(0, ...events.flatMap(({ date }) => date.split(" ").map(widthOf)));
  return { rail, words: { x, width, dates: Math.ceil(Math.max(most, unbroken)) + 20, size, line } };
}

/** Top and bottom of an event's mark: a day at its noon, for at midnight 1 January would stand on the year's border. */
function mark({ start, end }: Measured, time: StretchedTime): { from: number; to: number } {
  if (start === end) {
    const y = time.y(dayStart(start) + NOON);
    return { from: y, to: y };
  }
  const [from, to] = [time.y(dayStart(start)), time.y(dayEnd(end))];
  const more = Math.max(0, MIN_SPAN - (to - from)) / 2;
  return { from: from - more, to: to + more };
}

/**
 * How far aside the marks of days stand: each in the first column where no other day's mark touches it, or the one that
 * is soonest free where there is no room for more columns before the words. Those of one day are one place, and share it.
 */
function asideOf(marks: readonly { readonly y: number; readonly accent: boolean }[], room: number): number[] {
  const step = DAY.accent + DAY.other + 1;
  const radius = new Map<number, number>();
  for (const { y, accent } of marks) radius.set(y, Math.max(radius.get(y) ?? 0, accent ? DAY.accent : DAY.other));
  const bottoms = Array<number>(Math.max(1, Math.floor((room - DAY.accent) / step) + 1)).fill(Number.NEGATIVE_INFINITY);
  const column = new Map<number, number>();
  for (const [y, r] of [...radius].sort(([a], [b]) => a - b)) {
    const free = bottoms.findIndex((bottom) => y - r > bottom);
    const at = free === -1 ? bottoms.indexOf(Math.min(...bottoms)) : free;
    bottoms[at] = y + r;
    column.set(y, at);
  }
  return marks.map(({ y }) => (column.get(y) ?? 0) * step);
}

/**
 * Lays events out down the page: the axis stretched so that every year has room for its words, these as near their
 * date as their neighbours allow, never over each other, and never out of their year.
 *
 * @param heading of the undated events, in the picture's language
 */
export function timelineLayout(t: Canvas, events: readonly TimelineEvent[], heading: string): TimelineLayout {
  const gap = 8;
  const pad = t.narrow ? 9 : 10;
  const laneOf = lanesOf(events);
  const lanes = Math.max(0, ...laneOf.values());
  const { rail, words } = columns(t, events, lanes);
  const measured = events.map((event): Measured => {
    const set = setWords(t, event, words);
    const { start = "", end = "" } = event.when ?? {};
    return { event, start, end, height: set.height, lane: laneOf.get(event) ?? 0, set };
  });
  const rows = yearRows(
    measured.filter(({ event }) => event.when !== null),
    { lang: t.lang, gap, pad, least: words.line * 1.2 + 2 * pad, empty: words.line + pad },
  );
  const time = stretchedTime(rows.flatMap(({ stretches }) => stretches));
  const middle = words.size * MIDDLE;

  const place = (one: Measured, at: { from: number; to: number }, top: number, aside = 0): PlacedEvent => ({
    ...one.event,
    ...at,
    lane: one.lane,
    aside,
    top,
    height: one.height,
    middle: top + middle,
    lines: one.set.lines.map((lines) => ({ ...lines, y: lines.y + top })),
  });

  const marksOf = rows.map((row) => row.dated.map((one) => mark(one, time)));
  const days = rows.flatMap((row, i) =>
    row.dated.flatMap((one, j) => {
      const { from = 0, to = 1 } = marksOf[i]?.[j] ?? {};
      return from === to ? [{ one, y: from, accent: one.event.accent }] : [];
    }),
  );
  const asides = asideOf(days, words.x - rail - 4);
  const aside = new Map(days.map(({ one }, i) => [one, asides[i] ?? 0]));
  const placed = rows.flatMap((row, at) => {
    const marks = marksOf[at] ?? [];
    const tops = spread(
      marks.map(({ from, to }) => (to - from > MIN_SPAN ? from + 1 : (from + to) / 2 - middle)),
      row.dated.map(({ height }) => height + gap),
      row.top + pad,
      row.bottom - pad + gap,
    );
    return row.dated.map((one, i) => place(one, marks[i] ?? { from: 0, to: 0 }, tops[i] ?? 0, aside.get(one)));
  });

  const undated = measured.filter(({ event }) => event.when === null);
  const top = rows.at(-1)?.bottom ?? 0;
  if (undated.length === 0) {
    return { height: Math.ceil(top), rail, lanes, pad, words, rows, time, events: placed, undated: undefined };
  }
  const { size: headingSize, line: headingLine } = t.type.subtitle;
  const headingBeside = t.textWidth(heading, { size: headingSize, weight: 700 }) <= rail;
  let y = top + pad + (headingBeside ? 0 : headingLine + 4);
  for (const one of undated) {
    placed.push(place(one, { from: y + middle, to: y + middle }, y));
    y += one.height + gap;
  }
  return { height: Math.ceil(y), rail, lanes, pad, words, rows, time, events: placed, undated: { top, headingBeside } };
}
