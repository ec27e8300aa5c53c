import { formatFactor } from "../../locale/ratios.ts";
import type { Canvas } from "../canvas.ts";
import type { OfRow } from "../drawn-rows.ts";

/** A row of a drawing of ratios, its words in the picture's language. */
export interface RatioRow extends OfRow {
  readonly label: string;
  readonly detail: string;
  readonly ratio: number;
  /** A second ratio of the same thing, otherwise counted. */
  readonly beside: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly color: string;
  readonly said: string;
}

/** Words by the px of their anchor and the top of their first line. */
interface PlacedWords {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface RatioRowsLayout {
  readonly height: number;
  readonly line: number;
  /** Ends of the scale, in ratios, and where they are, in px. */
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly ticks: readonly number[];
  /** Parts of the height that lines of the scale cross: never words. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  /** The rows, by the middle of their marks; intervals end where the scale does. */
  readonly rows: readonly (RatioRow & { readonly y: number })[];
  readonly names: readonly PlacedWords[];
  readonly details: readonly PlacedWords[];
  /** Ratios in figures, at the right; anchored at their end. */
  readonly numbers: readonly (PlacedWords & { readonly beside: boolean })[];
  /** What each column of figures is, anchored at its end; and where the mark it is the key to stands. */
  readonly headings: readonly (PlacedWords & { readonly beside: boolean; readonly markX: number })[];
}

/** Widest share of a page that names may take; on a phone they stand over their marks. */
const NAMES = 0.36;
/** Room for a mark, from the middle of it. */
const REACH = 9;
const BETWEEN = 14;
const MARK = 14;
/** From the rule at one to the words on its sides. */
export const SIDE = 6;
/** How much wider the scale is than what it shows. */
const AIR = 1.12;

const linesOf = (text: string): number => (text === "" ? 0 : text.split("\n").length);

/**
 * Finds the px of rows of ratios: names at the left (over the marks on a phone), a scale of equal factors, figures in one
 * or two columns at the right.
 *
 * @param columns what the figures of the ratio, and of the one beside it, are
 * @param sides what stands over the scale, before and after one
 */
export function ratioRowsLayout(
  t: Canvas,
  rows: readonly RatioRow[],
  columns: { readonly ratio: string; readonly beside: string },
  sides: { readonly less: string; readonly more: string },
): RatioRowsLayout {
  const { line } = t.type.axis;
  const bold = { weight: 600 };
  const write = (value: number): string => t.number(value, { decimals: 2 });
  const wide = (text: string, style = {}): number =>
    Math.max(0, ...text.split("\n").map((one) => t.textWidth(one, style)));

  const nameRoom = t.narrow ? t.width : t.width * NAMES;
  const named = rows.map(({ label, detail }) => ({
    name: t.wrap(label, nameRoom, bold),
    detail: detail === "" ? "" : t.wrap(detail, nameRoom),
  }));
  const left = t.narrow ? 0 : Math.max(0, ...named.map((one) => Math.max(wide(one.name, bold), wide(one.detail)))) + 12;

  const twoColumns = rows.some(({ beside }) => beside !== null);
  const widths = [
    Math.max(MARK + wide(columns.ratio), ...rows.map(({ ratio }) => wide(write(ratio), bold))),
    twoColumns ? Math.max(MARK + wide(columns.beside), ...rows.map(({ beside }) => wide(write(beside ?? 0)))) : 0,
  ] as const;
  const ends = [t.width - (twoColumns ? widths[1] + BETWEEN : 0), t.width] as const;
  const range = [left + REACH, ends[0] - widths[0] - BETWEEN - REACH] as const;

  const shown = rows
    .flatMap(({ ratio, beside, low, high, least, most }) => [ratio, beside, low, high, least, most, 1])
    .filter((value): value is number => value !== null && value > 0 && Number.isFinite(value));
  const room = range[1] - range[0];
  const [under, over] = [sides.less, sides.more].map((text) => (wide(text) + SIDE - REACH) / room) as [number, number];
  const least = Math.log2(AIR / Math.min(...shown));
  const most = Math.log2(AIR * Math.max(...shown));
  // as wide on each side of one as the words over it
  const domain = [
    2 ** -Math.max(least, (most * under) / (1 - under)),
    2 ** Math.max(most, (least * over) / (1 - over)),
  ] as const;

  const top = line + 10;
  let y = top;
  const placed = rows.map((row, i) => {
    const { name = "", detail = "" } = named[i] ?? {};
    const words = (linesOf(name) + linesOf(detail)) * line;
    const marks = t.narrow ? 18 : words;
    const start = y + (t.narrow ? 4 : 5);
    const nameY = start;
    const marksY = t.narrow ? start + words + marks / 2 : start + marks / 2;
    y = t.narrow ? start + words + marks + 4 : start + marks + 5;
    return { row: { ...row, y: marksY }, name, detail, nameY, detailY: nameY + linesOf(name) * line };
  });
  const figure = (value: number, at: 0 | 1, middle: number) => {
    return { x: ends[at], y: middle - line / 2, text: write(value), beside: at === 1 };
  };
  const heading = (text: string, at: 0 | 1) => {
    return { x: ends[at], y: 0, text, beside: at === 1, markX: ends[at] - wide(text) - MARK / 2 - 1 };
  };
  const clip = (value: number | null) => (value === null ? null : Math.min(domain[1], Math.max(domain[0], value)));
  return {
    height: y + 4,
    line,
    domain,
    range,
    ticks: ticksFor(t, domain, range),
    spans: t.narrow ? placed.map(({ row }) => ({ from: row.y - 11, to: row.y + 11 })) : [{ from: top - 4, to: y + 4 }],
    rows: placed.map(({ row }) => ({ ...row, low: clip(row.low), high: clip(row.high) })),
    names: placed.map(({ name, nameY }) => ({ x: 0, y: nameY, text: name })),
    details: placed
      .filter(({ detail }) => detail !== "")
      .map(({ detail, detailY }) => ({ x: 0, y: detailY, text: detail })),
    numbers: placed.flatMap(({ row: { ratio, beside, y: middle } }) => [
      figure(ratio, 0, middle),
      ...(beside === null ? [] : [figure(beside, 1, middle)]),
    ]),
    headings: [heading(columns.ratio, 0), ...(twoColumns ? [heading(columns.beside, 1)] : [])].filter(
      ({ text }) => text !== "",
    ),
  };
}

/** Powers of two, as close as their words allow, one always among them. */
function ticksFor(
  t: Canvas,
  [least, most]: readonly [number, number],
  [from, to]: readonly [number, number],
): number[] {
  const octave = (to - from) / Math.log2(most / least);
  const powers = (every: number): number[] => {
    const [first, last] = [Math.ceil(Math.log2(least) / every), Math.floor(Math.log2(most) / every)];
    return Array.from({ length: last - first + 1 }, (_, i) => 2 ** ((first + i) * every));
  };
  const fits = (every: number): boolean => {
    const widths = powers(every).map((tick) => t.textWidth(formatFactor(tick, t.lang)));
    return widths.every((width, i) => (width + (widths[i - 1] ?? 0)) / 2 + 7 <= octave * every);
  };
  return powers([1, 2, 3, 4].find(fits) ?? 6);
}
