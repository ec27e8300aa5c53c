import type { Text } from "../../locale/lang.ts";
import type { Canvas } from "../canvas.ts";
import type { OfRow } from "../drawn-rows.ts";
import type { VegaLiteSpec } from "../figure.ts";
import { type Rows, words } from "./read.ts";
import { UNDATED } from "./timeline.ts";
import { type TimelineEvent, type TimelineOptions, timelineEvents } from "./timeline-events.ts";
import { dayEnd, dayStart } from "./when.ts";

/** What rows along one axis of time read, and the day they are all seen against. */
export interface DatedRowsOptions<T> extends TimelineOptions<T> {
  /** A day with a rule and words of its own: a closure. */
  readonly event?: { readonly date: string; readonly label: Text };
}

/** Share of the drawing that dates and labels take on a page. */
const WORDS = 0.5;
const GAP = 22;
const BETWEEN = 11;
/** Height of the years' names under the event's, and half that of a year's tick on a phone. */
const HEAD = 40;
const TICK = 5;
const BAR = 6;
const NOON = 43_200_000;

interface Placed extends OfRow {
  readonly text: string;
  readonly date: string;
  readonly y: number;
  readonly labelY: number;
  readonly mark: number;
  readonly color: string;
  readonly said: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "day" | "span" | "undated";
}

/** Words one under the other, each row as high as it needs; its mark beside the words, or under them on a phone. */
function place(t: Canvas, events: readonly TimelineEvent[], width: number, ends: readonly number[], undated: string) {
  const { size } = t.type.axis;
  const line = Math.round(size * 1.24);
  const [start = 0, until = 0] = ends;
  let y = HEAD + 6;
  const rows = events.map(({ when, fullDate, label, title, color, figureRow }): Placed => {
    const text = t.wrap(label, width, { size });
    const top = y;
    const bottom = top + (1 + text.split("\n").length) * line;
    y = bottom + BETWEEN + (t.narrow ? 16 : 0);
    const kind = when === null ? "undated" : when.start === when.end ? "day" : "span";
    const from = when === null ? start : dayStart(when.start) + (kind === "day" ? NOON : 0);
    const to = when === null ? until : kind === "day" ? from : dayEnd(when.end);
    const mark = t.narrow ? bottom + 8 : (top + bottom) / 2 - 1;
    const words = { text, date: fullDate || undated, y: top, labelY: top + line, said: title };
    return { ...words, mark, color, from, to, kind, figureRow };
  });
  return { rows, line, size, bottom: y - (t.narrow ? 4 : 8) };
}

/**
 * What was done and when, one row each, seen against one day: the words, and beside them (under them on a phone) a mark
 * on an axis of time that all rows share, so that one sees whether they crowd. A dot is a day; a bar is as long as a
 * date known to the month or the year may be; a dashed line says that no source dates it, and runs to the event.
 *
 *     vegaLite: (t) => datedRows(t, calls, { event: { date: "2024-06-25", label: { fr: "fermeture", en: "closure" } } })
 *
 * @param rows one each, drawn in order of date, the undated last
 * @returns a Vega-Lite specification, with the canvas's px in it
 * @throws RangeError when no row and no event is dated
 */
export function datedRows<T>(t: Canvas, rows: Rows<T>, options: DatedRowsOptions<T> = {}): VegaLiteSpec {
  const events = timelineEvents(t, rows, { color: () => t.color.second, ...options });
  const { event } = options;
  const days = events.flatMap(({ when }) => (when ? [when.start, when.end] : []));
  if (event) days.push(event.date);
  days.sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("no row and no event has a date");
  const [start, end] = [newYear(first, 0), newYear(last, 1)];
  const until = event ? dayStart(event.date) + NOON : end;
  const left = t.narrow ? BAR / 2 : Math.ceil(t.width * WORDS);
  const px = (time: number): number => left + ((time - start) / (end - start)) * (t.width - left);
  const width = t.narrow ? px(until) - 8 : left - GAP;
  const placed = place(t, events, width, [start, until], t.say(options.undated ?? UNDATED));
  const { line, size, bottom } = placed;

  const years = yearStarts(start, end);
  const inYear = t.textWidth("2024");
  const step = Math.ceil((inYear + 10) / ((t.width - left) / years.length));
  const named = years.filter((_, i) => i % step === 0).map((at) => ({ at, year: t.year(new Date(at)) }));
  // the event's rule stops over the name of a year that it would cross, and goes on under it
  const crossed = named.some(({ at }) => px(until) > px(at) - 3 && px(until) < px(at) + inYear + 6);
  const ticks = t.narrow
    ? placed.rows.flatMap(({ mark }) => years.map((at) => ({ at, top: mark - TICK, bottom: mark + TICK })))
    : years.map((at) => ({ at, top: HEAD, bottom }));
  const utc = { type: "utc", domain: [start, end], range: [left, t.width], nice: false };
  const x = (field: string, scale: object = { type: "utc" }) => ({ field, type: "temporal", axis: null, scale });
  const y = (field: string) => ({ field, type: "quantitative", axis: null, scale: null });
  const color = { field: "color", type: "nominal", scale: null };
  const marks = (kind: Placed["kind"], mark: object) => ({
    transform: [{ filter: `datum.kind === '${kind}'` }],
    mark: { type: "rule", ...mark },
    encoding: { x: x("from"), x2: { field: "to" }, y: y("mark"), color, tooltip: { field: "said" } },
  });
  const text = { type: "text", align: "left", baseline: "top", lineBreak: "\n", lineHeight: line, fontSize: size };
  return {
    height: bottom,
    data: { values: placed.rows },
    layer: [
      {
        data: { values: ticks },
        mark: { type: "rule", color: t.color.grid },
        encoding: { x: x("at", utc), y: y("top"), y2: { field: "bottom" } },
      },
      {
        mark: { type: "rule", color: t.color.grid },
        encoding: { x: { value: left }, x2: { value: t.width }, y: y("mark") },
      },
      {
        data: { values: named },
        mark: { ...text, baseline: "bottom", dx: t.narrow ? 0 : 3, color: t.color.muted },
        encoding: { x: x("at"), y: { value: HEAD - 4 }, text: { field: "year" } },
      },
      { mark: { ...text, fontWeight: 600 }, encoding: { x: { value: 0 }, y: y("y"), text: { field: "date" } } },
      { mark: text, encoding: { x: { value: 0 }, y: y("labelY"), text: { field: "text" } } },
      marks("undated", { strokeDash: [2, 4], strokeWidth: 2 }),
      marks("span", { strokeWidth: BAR }),
      ...(event ? eventLayers(t, { at: until, label: words(t, event.label), crossed }, x("at"), bottom, text) : []),
      {
        transform: [{ filter: "datum.kind === 'day'" }],
        mark: { type: "point", size: 80, stroke: t.color.paper, strokeWidth: 1 },
        encoding: { x: x("from"), y: y("mark"), fill: color, tooltip: { field: "said" } },
      },
    ],
  };
}

/** The event's rule through all rows, and its words over the years, before it. */
function eventLayers(
  t: Canvas,
  event: { at: number; label: string; crossed: boolean },
  x: object,
  bottom: number,
  text: object,
) {
  const data = { values: [event] };
  const top = 2;
  const words = { ...text, align: "right", dx: -6, color: t.color.accent, fontWeight: 600 };
  const parts = event.crossed
    ? [
        [top, HEAD - 6 - t.type.axis.size],
        [HEAD - 2, bottom],
      ]
    : [[top, bottom]];
  return [
    ...parts.map(([from, to]) => ({
      data,
      mark: { type: "rule", color: t.color.accent, strokeWidth: 1.5 },
      encoding: { x, y: { value: from }, y2: { value: to } },
    })),
    { data, mark: words, encoding: { x, y: { value: top }, text: { field: "label" } } },
  ];
}

function newYear(day: string, more: number): number {
  return Date.UTC(Number(day.slice(0, 4)) + more, 0, 1);
}

/** Midnight (UTC) of each 1 January from one time to another, both in ms. */
function yearStarts(start: number, end: number): number[] {
  const found: number[] = [];
  for (let year = new Date(start).getUTCFullYear(); Date.UTC(year, 0, 1) < end; year++)
    found.push(Date.UTC(year, 0, 1));
  return found;
}
