import * as Plot from "@observablehq/plot";
import type { Text } from "../../locale/lang.ts";
import type { Canvas } from "../canvas.ts";
import type { Lines } from "./event-words.ts";
import type { Rows } from "./read.ts";
import { type TimelineOptions, timelineEvents } from "./timeline-events.ts";
import { DAY, LANE, type PlacedEvent, type TimelineLayout, timelineLayout } from "./timeline-layout.ts";

/** Heading of what no source dates. */
export const UNDATED: Text = { fr: "Sans date", en: "Undated" };

type Y = (px: number) => Date;

/** The line from a date to its words: along the axis, aslant, along the words, so that close ones stay apart. */
function leader({ rail, words }: TimelineLayout, event: PlacedEvent): { x: number; y: number; event: PlacedEvent }[] {
  const start = Math.min(event.to, Math.max(event.from, event.middle));
  const end = words.x - 6;
  const room = end - rail;
  const from = rail - event.lane * LANE + event.aside;
  return [
    { x: from, y: start, event },
    { x: Math.max(from, rail + room * 0.3), y: start, event },
    { x: end - room * 0.15, y: event.middle, event },
    { x: end, y: event.middle, event },
  ];
}

/** The years: a rule over each, the axis through them, their names, and the months of the busy ones. */
function yearMarks(t: Canvas, layout: TimelineLayout, y: Y): Plot.Markish[] {
  const { rail, lanes, pad, words, rows } = layout;
  const { color } = t;
  const named = rows.filter((row) => row.dated.length > 0);
  const empty = rows.filter((row) => row.dated.length === 0);
  const months = rows.flatMap((row) => row.months.map((month) => ({ ...month, row })));
  const { size } = t.type.subtitle;
  const axis = { x: rail, y1: (row: { top: number }) => y(row.top), y2: (row: { bottom: number }) => y(row.bottom) };
  return [
    Plot.ruleY(rows.slice(1), { y: (row) => y(row.top), x1: 0, x2: t.width, stroke: color.grid }),
    Plot.ruleX(named, { ...axis, stroke: color.faint }),
    Plot.ruleX(empty, { ...axis, stroke: color.faint, strokeDasharray: "1.5,3.5" }),
    Plot.ruleY(months, { y: (month) => y(month.y), x1: rail - 4, x2: rail, stroke: color.faint }),
    Plot.text(
      // a narrow column has the year's name where its first weeks are
      months.filter((month) => !t.narrow || month.y > month.row.top + pad + size),
      {
        x: rail - LANE * lanes - 8,
        y: (month) => y(month.y),
        text: "label",
        textAnchor: "end",
        lineAnchor: "top",
        dy: 2,
        fontSize: 11,
        fill: color.faint,
      },
    ),
    Plot.text(named, {
      x: 0,
      y: (row) => y(row.top + pad + (words.size - size) * 0.72),
      text: (row) => t.year(row.from),
      textAnchor: "start",
      lineAnchor: "top",
      fontSize: size,
      fontWeight: 700,
    }),
    Plot.text(empty, {
      x: words.x,
      y: (row) => y((row.top + row.bottom) / 2),
      text: (row) => (row.to - row.from === 1 ? t.year(row.from) : t.date(`${row.from}/${row.to - 1}`)),
      textAnchor: "start",
      fontSize: words.size,
      fill: color.faint,
    }),
  ];
}

/** The dates: a dot for a day, a bar as long as it may be for the others, each tied to its words. */
function dateMarks(t: Canvas, layout: TimelineLayout, y: Y): Plot.Markish[] {
  const { rail, events } = layout;
  const dated = events.filter(({ when }) => when !== null);
  const tied = (accent: boolean) =>
    Plot.line(
      dated.filter((event) => event.accent === accent).flatMap((event) => leader(layout, event)),
      {
        x: "x",
        y: (point) => y(point.y),
        z: "event",
        stroke: accent ? t.color.accent : t.color.other,
        strokeWidth: 1,
      },
    );
  const bars = dated.filter(({ from, to }) => from !== to);
  const dots = (accent: boolean) =>
    Plot.dot(
      dated.filter((event) => event.from === event.to && event.accent === accent),
      {
        x: (event) => rail + event.aside,
        y: (event) => y(event.from),
        r: accent ? DAY.accent : DAY.other,
        fill: "color",
        stroke: t.color.paper,
        strokeWidth: 1.5,
        title: "title",
      },
    );
  return [
    tied(false),
    tied(true),
    Plot.ruleX(bars, {
      x: (event) => rail - event.lane * LANE,
      y1: (event) => y(event.from + 1),
      y2: (event) => y(event.to - 1),
      stroke: "color",
      strokeWidth: 4,
      title: "title",
    }),
    dots(false),
    dots(true),
  ];
}

function undatedMarks(t: Canvas, layout: TimelineLayout, heading: string, y: Y): Plot.Markish[] {
  const { undated, words, pad } = layout;
  if (!undated) return [];
  const { size } = t.type.subtitle;
  return [
    Plot.ruleY([undated.top], { y: (px: number) => y(px), x1: 0, x2: t.width, stroke: t.color.ink }),
    Plot.text([heading], {
      x: 0,
      y: y(undated.top + pad + (undated.headingBeside ? (words.size - size) * 0.72 : 0)),
      text: (text: string) => text,
      textAnchor: "start",
      lineAnchor: "top",
      fontSize: size,
      fontWeight: 700,
    }),
    Plot.dot(
      layout.events.filter(({ when }) => when === null),
      {
        x: words.x - 14,
        y: (event) => y(event.from),
        r: 3.5,
        fill: t.color.paper,
        stroke: "color",
        strokeWidth: 1.5,
        title: "title",
      },
    ),
  ];
}

function wordMarks(t: Canvas, { events, words }: TimelineLayout, y: Y): Plot.Markish[] {
  const set = (role: Lines["role"], accent: boolean, style: Plot.TextOptions) =>
    Plot.text(
      events
        .filter((event) => event.accent === accent)
        .flatMap(({ lines }) => lines.filter((one) => one.role === role)),
      {
        x: "x",
        y: (one: Lines) => y(one.y),
        text: "text",
        textAnchor: "start",
        lineAnchor: "top",
        fontSize: words.size,
        lineHeight: words.line / words.size,
        ...style,
      },
    );
  return [
    set("date", false, { fontWeight: 600 }),
    set("date", true, { fontWeight: 600, fill: t.color.accent }),
    set("label", false, {}),
    set("label", true, { fontWeight: 600 }),
  ];
}

/**
 * A chronology down the page, at any width: each year a row as high as its words need, dates at their true place along
 * the year, words beside them, never over each other. A date known to the month or the year is a bar as long as it may
 * be, never a point; years in which nothing is dated are folded; undated events stand apart at the end.
 *
 * Time runs evenly inside a year, or inside each month of a busy one, not from one to the next: the figure's subtitle
 * should say that a year is as high as what it holds.
 *
 * @param rows one event each, in any order
 * @returns Plot options; `y` is a time scale, so that a notebook may add marks at dates, and `x` is px
 */
export function timeline<T>(t: Canvas, rows: Rows<T>, options: TimelineOptions<T> = {}): Plot.PlotOptions {
  const heading = t.say(options.undated ?? UNDATED);
  const layout = timelineLayout(t, timelineEvents(t, rows, options), heading);
  const { time } = layout;
  const y: Y = (px) => time.at(px);
  return {
    height: layout.height,
    margin: 0,
    x: { type: "identity", axis: null },
    r: { type: "identity" },
    y: { type: "utc", domain: [...time.domain], range: [...time.range], axis: null, grid: false },
    marks: [
      ...yearMarks(t, layout, y),
      ...dateMarks(t, layout, y),
      ...undatedMarks(t, layout, heading, y),
      ...wordMarks(t, layout, y),
    ],
  };
}
