import * as Plot from "@observablehq/plot";
import type { Text } from "../../locale/lang.ts";
import { formatPeriod } from "../../locale/periods.ts";
import type { Canvas } from "../canvas.ts";
import { amount, type Unit, unitOf } from "./amount.ts";
import { type Get, ofRow, ownName, type Rows, read, words } from "./read.ts";
import { spans } from "./spans.ts";
import { dayEnd, dayStart } from "./when.ts";

export interface PeriodBarsOptions<T> {
  /** The calendar period the rows were placed in. */
  readonly period: "month" | "quarter" | "year";
  /** Height of a row's bar. */
  readonly value: Get<T, number>;
  /** What a bar counts, for its tooltip; that of the value's column where the house has a noun of its name. */
  readonly unit?: Unit;
  /** What is stacked: its name is the row's own (`fr`, `en`). One bar a period unless told. */
  readonly by?: Get<T, string | null>;
  /** The values of `by`, from the bottom of the stack up. */
  readonly order?: readonly (string | null)[];
  /** Their colours; accent, second and other unless told. What is unknown is `t.color.empty`, and outlined. */
  readonly colors?: readonly (string | undefined)[];
  /** Days with a rule and words of their own: a closure. The words stand before the rule. */
  readonly events?: readonly { readonly date: string; readonly label: Text }[];
  /** First and last day of the axis; the years the rows reach unless told. */
  readonly domain?: readonly [string, string];
  readonly heading?: Text;
}

/** How the rows say when: as placeInPeriods and countAttacks give them. */
interface Placed {
  readonly placed: string;
  readonly from: string;
  readonly to: string;
}

const HEADING: Readonly<Record<PeriodBarsOptions<unknown>["period"], Text>> = {
  month: { fr: "Datées d’une période plus longue qu’un mois", en: "Dated to more than a month" },
  quarter: { fr: "Datées d’une période plus longue qu’un trimestre", en: "Dated to more than a quarter" },
  year: { fr: "Datées d’une période plus longue qu’un an", en: "Dated to more than a year" },
};

/**
 * Counts per month, quarter or year as stacked bars, with what is dated to a longer period as spans under the axis:
 * nothing is moved to a first of January, nothing is dropped but what has no date at all, which is for the note.
 *
 * @param rows counts with `placed`, `from`, `to`, as placeInPeriods and countAttacks give them
 * @returns Plot options
 */
export function periodBars<T>(t: Canvas, rows: Rows<T>, options: PeriodBarsOptions<T>): Plot.PlotOptions {
  const { period, events = [] } = options;
  const order = (options.order ?? [null]).map(String);
  const all = [...rows].map((row, i) => ({
    ...(row as T & Placed),
    ...ofRow(t, row),
    key: options.by === undefined ? String(null) : String(read(options.by, row, i)),
    name: ownName(row),
    n: Number(read(options.value, row, i) ?? 0),
  }));
  const within = all.filter((row) => row.placed === "within");
  const across = all.filter((row) => row.placed === "across");
  const domain = options.domain ?? yearsReached(all.filter((row) => row.from));
  const top = roof(within);
  const rank = new Map(order.map((key, i) => [key, i]));
  const sorted = [...within].sort((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0));
  const palette = options.colors ?? [t.color.accent, t.color.second];
  const colors = new Map(order.map((key, i) => [key, palette[i] ?? t.color.other]));
  const labelOf = (key: string): string => words(t, all.find((row) => row.key === key)?.name ?? key);
  const stacked = order.length > 1;
  const unit = unitOf(options.unit, options.value);
  const saidOf = (when: string, { key, n }: { key: string; n: number }): string =>
    `${when}${stacked ? `, ${labelOf(key)}` : ""}\n${amount(t, n, unit)}`;
  // a span has no outline to be seen by
  const seen = (color: string | undefined): string => (color && color !== t.color.empty ? color : t.color.other);
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => top / one <= 7) ?? top;
  const ceiling = Math.ceil(top / step) * step;
  const ticks = Array.from({ length: ceiling / step + 1 }, (_, i) => step * i);
  // a lane is as high as a tenth of the bars' part, whatever they count
  const lane = ceiling / 10;
  const below = spans(t, across, {
    from: (row) => row.from,
    to: (row) => row.to,
    label: (row) => row.n,
    color: (row) => seen(colors.get(row.key)),
    title: (row) => saidOf(formatPeriod(row.from, row.to, t.lang), row),
    domain,
    rules: events.map(({ date }) => date),
    heading: options.heading ?? HEADING[period],
    y: (at) => -(at + 1) * lane,
  });
  const name = period === "year" ? t.year : period === "month" ? t.month : t.quarter;
  return {
    height: t.narrow ? 330 : 370,
    x: { type: "utc", label: null, domain: [new Date(dayStart(domain[0])), new Date(dayEnd(domain[1]))] },
    y: {
      label: null,
      domain: [across.length > 0 ? -(below.lanes + 0.6) * lane : 0, ceiling],
      ticks,
      grid: false,
    },
    ...(stacked
      ? {
          color: {
            legend: true,
            domain: order,
            range: [...colors.values()],
            tickFormat: (key: string) => labelOf(key),
          },
        }
      : {}),
    marks: [
      Plot.ruleY(ticks, { stroke: t.color.grid }),
      Plot.rectY(
        sorted,
        Plot.stackY({
          x1: (row) => new Date(dayStart(row.from)),
          x2: (row) => new Date(dayEnd(row.to)),
          y: "n",
          z: "key",
          order,
          fill: stacked ? "key" : t.color.accent,
          stroke: (row) => (colors.get(row.key) === t.color.empty ? t.color.other : "none"),
          insetRight: 1,
          title: (row) => saidOf(name(row.from), row),
        }),
      ),
      Plot.ruleY([0], { stroke: t.color.ink }),
      ...events.flatMap((event) => eventMarks(t, event, ceiling)),
      ...(across.length > 0 ? below.marks : []),
    ],
  };
}

function eventMarks(t: Canvas, { date, label }: { date: string; label: Text }, top: number): Plot.Markish[] {
  return [
    Plot.ruleX([new Date(date)], { y1: 0, y2: top, stroke: t.color.ink }),
    Plot.text([t.say(label)], {
      x: new Date(date),
      y: top,
      text: (said: string) => `${t.date(date)}\n${said}`,
      textAnchor: "end",
      lineAnchor: "top",
      dx: -6,
      dy: 4,
      fontWeight: 600,
    }),
  ];
}

/** The highest stack, and a little air. */
function roof(rows: readonly { from: string; n: number }[]): number {
  const sums = new Map<string, number>();
  for (const { from, n } of rows) sums.set(from, (sums.get(from) ?? 0) + n);
  return Math.max(1, ...sums.values()) + 1;
}

function yearsReached(rows: readonly Placed[]): [string, string] {
  const years = rows.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]).sort();
  return [`${years[0] ?? "2000"}-01-01`, `${years.at(-1) ?? "2000"}-12-31`];
}
