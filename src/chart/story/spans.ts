import * as Plot from "@observablehq/plot";
import type { Text } from "../../locale/lang.ts";
import type { Canvas } from "../canvas.ts";
import { type Laned, lanes } from "./lanes.ts";
import { type Get, ofRow, type Rows, read, words } from "./read.ts";
import { dayEnd, dayStart, type WhenInput, when } from "./when.ts";

export interface SpansOptions<T> {
  /** When: a dossier's date or EDTF text. Or `from` and `to`. The column `date` unless told. */
  readonly date?: Get<T, WhenInput>;
  /** First and last possible day, ISO, inclusive. */
  readonly from?: Get<T, string>;
  readonly to?: Get<T, string>;
  /** What stands beside the span: a count, a name. */
  readonly label: Get<T, Text | string | number>;
  readonly color?: Get<T, string>;
  readonly title?: Get<T, Text | string>;
  /** First and last day of the time axis, as given to the chart's `x`. */
  readonly domain: readonly [string | Date, string | Date];
  /** Days at which the chart has a rule across the lanes: no label stands on one. */
  readonly rules?: readonly (string | Date)[];
  /** Words over the lanes, in a lane of their own. */
  readonly heading?: Text;
  /** The `y` of a lane, 0 the first; −1, −2… unless told, for lanes under a zero line. */
  readonly y?: (lane: number) => number;
}

/** Words on the lines they are given on. */
function lines(t: Canvas, said: Text | string | undefined): string {
  return (typeof said === "object" ? t.say(said) : (said ?? ""))
    .split("\n")
    .map((line) => words(t, line))
    .join("\n");
}

export interface Spans {
  /** How many lanes the chart must have room for, that of the heading counted. */
  readonly lanes: number;
  readonly marks: Plot.Markish[];
}

/** Width kept for the labels of a vertical axis: the chart is at least as wide as the rest, so nothing comes nearer. */
const AXIS_ROOM = 40;
const BESIDE = 5;

const time = (day: string | Date): number => (typeof day === "string" ? dayStart(day) : day.getTime());

/**
 * Dates known only to a month, a year or a period, as spans in lanes, each with its label beside it: never on the
 * next span, nor on a rule, after the span or before it where there is room. To be put in a chart whose `x` is time:
 *
 *     const wide = spans(t, across, { from: "from", to: "to", label: "attacks", domain, rules: [closed] });
 *     return { y: { domain: [-1 - wide.lanes, 10] }, marks: [...bars, ...wide.marks] };
 */
export function spans<T>(t: Canvas, rows: Rows<T>, options: SpansOptions<T>): Spans {
  const [start, end] = options.domain.map(time) as [number, number];
  const width = t.width - AXIS_ROOM;
  const px = (at: number): number => ((at - start) / (end - start)) * width;
  const style = { weight: 600 };
  const drawn = [...rows].flatMap((row, i) => {
    const own =
      options.from === undefined
        ? when(read(options.date ?? "date", row, i))
        : { start: read(options.from, row, i) ?? "", end: read(options.to ?? options.from, row, i) ?? "", edtf: "" };
    if (!own) return [];
    const label = words(t, read(options.label, row, i));
    const told = options.title && lines(t, read(options.title, row, i));
    const period = t.date(own.edtf || (own.start === own.end ? own.start : `${own.start}/${own.end}`));
    return {
      ...ofRow(t, row),
      from: new Date(dayStart(own.start)),
      to: new Date(dayEnd(own.end)),
      label,
      color: read(options.color, row, i) ?? t.color.other,
      title: told || [words(t, period), label].filter(Boolean).join(t.lang === "fr" ? "\u00a0: " : ": "),
    };
  });
  const rules = (options.rules ?? []).map(time);
  const found = lanes(
    drawn.map(({ from, to, label }) => ({
      from: px(from.getTime()),
      to: px(to.getTime()),
      label: label === "" ? 0 : t.textWidth(label, style) + BESIDE,
    })),
    rules.map(px),
    width,
  );
  const first = options.heading ? 1 : 0;
  const y = options.y ?? ((lane: number): number => -lane - 1);
  const placed = drawn.map((span, i) => {
    const { lane, side, rule } = found[i] ?? ({ lane: 0, side: "after" } satisfies Laned);
    const past = rules.find((at) => rule !== undefined && px(at) === rule);
    const anchor = side === "before" ? span.from : past === undefined ? span.to : new Date(past);
    return { ...span, y: y(lane + first), before: side === "before", anchor };
  });
  const text = (before: boolean) =>
    Plot.text(
      placed.filter((span) => span.before === before && span.label !== ""),
      {
        x: "anchor",
        y: "y",
        text: "label",
        textAnchor: before ? "end" : "start",
        dx: before ? -BESIDE : BESIDE,
        fontWeight: 600,
      },
    );
  return {
    lanes: Math.max(0, ...found.map(({ lane }) => lane + 1)) + first,
    marks: [
      ...(options.heading
        ? [
            Plot.text([t.say(options.heading)], {
              x: new Date(start),
              y: y(0),
              text: (heading: string) => heading,
              textAnchor: "start",
              fill: t.color.muted,
            }),
          ]
        : []),
      Plot.ruleY(placed, { x1: "from", x2: "to", y: "y", stroke: "color", strokeWidth: 4, title: "title" }),
      text(false),
      text(true),
    ],
  };
}
