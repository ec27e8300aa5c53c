import * as Plot from "@observablehq/plot";
import type { Text } from "../../locale/lang.ts";
import { formatPeriod } from "../../locale/periods.ts";
import type { Canvas } from "../canvas.ts";
import type { OfRow } from "../drawn-rows.ts";
import { amount, type Unit, unitOf } from "./amount.ts";
import { type Get, ofRow, ownName, type Rows, read, words } from "./read.ts";
import { spans } from "./spans.ts";
import { UNDATED } from "./timeline.ts";
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

/** A span may be shorter than a period and still be in two of them: from June to July. */
const HEADING: Readonly<Record<PeriodBarsOptions<unknown>["period"], Text>> = {
  month: { fr: "À cheval sur plusieurs mois", en: "Spanning more than one month" },
  quarter: { fr: "À cheval sur plusieurs trimestres", en: "Spanning more than one quarter" },
  year: { fr: "À cheval sur plusieurs années", en: "Spanning more than one year" },
};

/** Thickness of a span, and side of the square before an undated amount, px. */
const SPAN = 4;
const SWATCH = 9;

/**
 * Counts per month, quarter or year as stacked bars; under the axis, what lies across several of them as spans, and
 * what no source dates as amounts: nothing is moved to a first of January, and nothing is left out.
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
  const undated = all.filter((row) => row.placed === "undated");
  const domain = options.domain ?? yearsReached(all.filter((row) => row.from));
  const top = roof(within);
  const rank = new Map(order.map((key, i) => [key, i]));
  const inOrder = (rows: typeof all) => [...rows].sort((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0));
  const palette = options.colors ?? [t.color.accent, t.color.second];
  const colors = new Map(order.map((key, i) => [key, palette[i] ?? t.color.other]));
  const labelOf = (key: string): string => words(t, all.find((row) => row.key === key)?.name ?? key);
  const stacked = order.length > 1;
  const unit = unitOf(options.unit, options.value);
  const saidOf = (when: string, { key, n }: { key: string; n: number }): string =>
    `${when}${stacked ? `, ${labelOf(key)}` : ""}\n${amount(t, n, unit)}`;
  const unknown = ({ key }: { key: string }): boolean => colors.get(key) === t.color.empty;
  const edge = (row: { key: string }): string =>
    unknown(row) ? t.color.other : (colors.get(row.key) ?? t.color.other);
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => top / one <= 7) ?? top;
  const ceiling = Math.ceil(top / step) * step;
  const ticks = Array.from({ length: ceiling / step + 1 }, (_, i) => step * i);
  // a lane is as high as a tenth of the bars' part, whatever they count
  const lane = ceiling / 10;
  const laneY = (at: number): number => -(at + 1) * lane;
  const lanesOf = (rows: typeof across, first: number, heading?: Text) =>
    spans(t, rows, {
      from: (row) => row.from,
      to: (row) => row.to,
      label: (row) => row.n,
      color: edge,
      title: (row) => saidOf(formatPeriod(row.from, row.to, t.lang), row),
      domain,
      rules: events.map(({ date }) => date),
      ...(heading ? { heading } : {}),
      y: (at) => laneY(first + at),
    });
  const known = lanesOf(
    across.filter((row) => !unknown(row)),
    0,
    options.heading ?? HEADING[period],
  );
  // one lane each, so that its place is known: what is unknown is hollow here as in the bars
  const hollow = across.filter(unknown).map((row, i) => {
    const at = known.lanes + i;
    return { row, y: laneY(at), marks: lanesOf([row], at).marks };
  });
  const spanned = across.length === 0 ? 0 : known.lanes + hollow.length;
  const lanes = spanned + (undated.length === 0 ? 0 : 1);
  const name = period === "year" ? t.year : period === "month" ? t.month : t.quarter;
  return {
    height: (t.narrow ? 330 : 370) + (undated.length === 0 ? 0 : 20),
    x: { type: "utc", label: null, domain: [new Date(dayStart(domain[0])), new Date(dayEnd(domain[1]))] },
    y: {
      label: null,
      domain: [lanes > 0 ? -(lanes + 0.6) * lane : 0, ceiling],
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
        inOrder(within),
        Plot.stackY({
          x1: (row) => new Date(dayStart(row.from)),
          x2: (row) => new Date(dayEnd(row.to)),
          y: "n",
          z: "key",
          order,
          fill: stacked ? "key" : t.color.accent,
          stroke: (row) => (unknown(row) ? t.color.other : "none"),
          insetRight: 1,
          title: (row) => saidOf(name(row.from), row),
        }),
      ),
      Plot.ruleY([0], { stroke: t.color.ink }),
      ...events.flatMap((event) => eventMarks(t, event, ceiling)),
      ...(across.length > 0 ? known.marks : []),
      ...hollow.flatMap(({ marks }) => marks),
      Plot.ruleY(hollow, {
        x1: ({ row }) => new Date(dayStart(row.from)),
        x2: ({ row }) => new Date(dayEnd(row.to)),
        y: "y",
        inset: 1,
        stroke: t.color.empty,
        strokeWidth: SPAN - 2,
      }),
      ...(undated.length > 0
        ? undatedMarks(
            t,
            inOrder(undated).map((row) => ({
              ...row,
              fill: colors.get(row.key) ?? t.color.other,
              edge: edge(row),
              said: saidOf(words(t, UNDATED), row),
            })),
            { x: new Date(dayStart(domain[0])), y: laneY(spanned) },
          )
        : []),
    ],
  };
}

/** What no source dates, in a lane of its own: in its colour, how many, without a place on the axis. */
function undatedMarks(
  t: Canvas,
  rows: readonly (OfRow & {
    readonly n: number;
    readonly fill: string;
    readonly edge: string;
    readonly said: string;
  })[],
  { x, y }: { readonly x: Date; readonly y: number },
): Plot.Markish[] {
  const heading = words(t, UNDATED);
  let left = t.textWidth(heading) + 12;
  return [
    Plot.text([heading], { x, y, text: (said: string) => said, textAnchor: "start", fill: t.color.muted }),
    ...rows.flatMap((row) => {
      const number = t.number(row.n);
      const at = left;
      left += SWATCH + 5 + t.textWidth(number, { weight: 600 }) + 16;
      return [
        Plot.dot([row], {
          x,
          y,
          dx: at + SWATCH / 2,
          symbol: "square",
          r: SWATCH / 2,
          fill: row.fill,
          stroke: row.edge,
          title: "said",
        }),
        Plot.text([number], {
          x,
          y,
          dx: at + SWATCH + 5,
          text: (n: string) => n,
          textAnchor: "start",
          fontWeight: 600,
        }),
      ];
    }),
  ];
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
