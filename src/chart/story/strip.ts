import * as Plot from "@observablehq/plot";
import type { Canvas } from "../canvas.ts";
import type { Rows } from "./read.ts";
import { BAND, type StripEvent, type StripLayout, stripLayout } from "./strip-layout.ts";
import { timeline, UNDATED } from "./timeline.ts";
import { type TimelineEvent, type TimelineOptions, timelineEvents } from "./timeline-events.ts";

/** Most events a strip holds; more are a chronology. */
const MOST = 12;

/** The years along the band, as many as leave air between their names. */
function years(t: Canvas, { start, end }: StripLayout): Date[] {
  const first = new Date(start).getUTCFullYear();
  const last = new Date(end).getUTCFullYear();
  const room = t.width / (last - first);
  const step = [1, 2, 5, 10, 20, 50, 100].find((count) => count * room >= t.textWidth("2024") + 14) ?? 100;
  const found: Date[] = [];
  for (let year = Math.ceil(first / step) * step; year < last; year += step) found.push(new Date(Date.UTC(year, 0, 1)));
  return found;
}

function leader(layout: StripLayout, event: StripEvent): { x: number; y: number; event: StripEvent }[] {
  const edge = event.above ? layout.bandTop : layout.bandBottom;
  const away = event.above ? -1 : 1;
  const words = event.above ? event.top + event.rows * layout.line : event.top;
  const foot = event.left + Math.min(12, event.width / 2);
  const at = Math.min(event.to, Math.max(event.from, foot));
  return [
    { x: at, y: edge, event },
    { x: at, y: edge + away * 7, event },
    { x: foot, y: words - away * 7, event },
    { x: foot, y: words - away * 3, event },
  ];
}

/**
 * A few events (twelve at most) along a horizontal band of years, words over and under it, never over each other. A
 * date known to the month or the year is a bar; undated events are said in words under it. On a phone, and wherever
 * the words find no room, it is the vertical {@link timeline} of the same events.
 *
 * @param rows one event each, in any order
 * @returns Plot options; `x` is a time scale, so that a notebook may add marks at dates, and `y` is px (for a strip;
 *   see {@link timeline} for the other)
 */
export function strip<T>(t: Canvas, rows: Rows<T>, options: TimelineOptions<T> = {}): Plot.PlotOptions {
  const kept = [...rows];
  const events = timelineEvents(t, kept, options);
  const dated = events.filter(({ when }) => when !== null);
  const withYears = events.map((event): TimelineEvent => ({ ...event, date: event.fullDate }));
  const heading = t.say(options.undated ?? UNDATED);
  const layout = t.narrow || dated.length > MOST ? undefined : stripLayout(t, withYears, heading);
  if (!layout) return timeline(t, kept, options);

  const { bandTop, bandBottom, start, end, size, line, undated } = layout;
  const { color } = t;
  const x = (px: number): Date => new Date(start + (px / t.width) * (end - start));
  const edge = (event: StripEvent): number => (event.above ? bandTop : bandBottom);
  const named = years(t, layout);
  const days = layout.events.filter(({ from, to }) => from === to);
  const text = (which: readonly StripEvent[], style: Plot.TextOptions) =>
    Plot.text(which, {
      x: (event: StripEvent) => x(event.left),
      y: "top",
      textAnchor: "start",
      lineAnchor: "top",
      fontSize: size,
      lineHeight: line / size,
      ...style,
    });
  const below = (event: StripEvent): number => event.top + event.dateLines.split("\n").length * line;
  return {
    height: Math.ceil(layout.height),
    margin: 0,
    x: { type: "utc", domain: [new Date(start), new Date(end)], range: [0, t.width], axis: null },
    y: { type: "identity", axis: null, grid: false },
    r: { type: "identity" },
    marks: [
      Plot.rect([0], { x1: x(0), x2: x(t.width), y1: bandTop, y2: bandBottom, fill: color.empty }),
      Plot.ruleX(named, { y1: bandTop, y2: bandBottom, stroke: color.paper, strokeWidth: 1.5 }),
      Plot.text(named, {
        x: (date: Date) => date,
        y: bandTop + BAND / 2,
        text: (date: Date) => t.year(date),
        textAnchor: "start",
        dx: 6,
        fill: color.muted,
      }),
      Plot.line(
        layout.events.flatMap((event) => leader(layout, event)),
        {
          x: (point) => x(point.x),
          y: "y",
          z: "event",
          stroke: (point) => (point.event.accent ? color.accent : color.other),
          strokeWidth: 1,
        },
      ),
      Plot.ruleY(
        layout.events.filter(({ from, to }) => from !== to),
        {
          x1: (event) => x(event.from),
          x2: (event) => x(Math.max(event.to, event.from + 5)),
          y: edge,
          stroke: "color",
          strokeWidth: 4,
          title: "title",
        },
      ),
      ...[false, true].map((accent) =>
        Plot.dot(
          days.filter((event) => event.accent === accent),
          {
            x: (event) => x(event.from),
            y: edge,
            r: accent ? 6 : 4.5,
            fill: "color",
            stroke: color.paper,
            strokeWidth: 1.5,
            title: "title",
          },
        ),
      ),
      ...[false, true].flatMap((accent) => {
        const which = layout.events.filter((event) => event.accent === accent);
        return [
          text(which, { text: "dateLines", fontWeight: 600, ...(accent ? { fill: color.accent } : {}) }),
          text(which, { text: "labelLines", y: below, ...(accent ? { fontWeight: 600 } : {}) }),
        ];
      }),
      ...(undated ? [undatedText(t, undated, line / size)] : []),
    ],
  };
}

function undatedText(t: Canvas, undated: { top: number; text: string }, lineHeight: number): Plot.Text {
  return Plot.text([undated.text], {
    frameAnchor: "left",
    y: undated.top,
    text: (words: string) => words,
    textAnchor: "start",
    lineAnchor: "top",
    lineHeight,
    fill: t.color.muted,
  });
}
