import { SHORT_MONTHS } from "../../locale/dates.ts";
import type { Lang } from "../../locale/lang.ts";
import type { Stretch } from "./stretched-time.ts";

/** Something a year must have room for: its first and last possible day (ISO), and the height of its words. */
export interface Dated {
  readonly start: string;
  readonly end: string;
  readonly height: number;
}

export interface Tick {
  readonly y: number;
  readonly label: string;
}

/** A year, or years together in which nothing is dated. */
export interface YearRow<D extends Dated> {
  readonly from: number;
  /** The year after the last. */
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
  /** What starts in it, in order. */
  readonly dated: readonly D[];
  /** The months in which something is dated, where the year is drawn by month. */
  readonly months: readonly Tick[];
  readonly stretches: readonly Stretch[];
}

export interface RowStyle {
  readonly lang: Lang;
  /** Air between two words, and above the first and under the last of a row. */
  readonly gap: number;
  readonly pad: number;
  /** Least height of a year that holds something, and height of the years that hold nothing. */
  readonly least: number;
  readonly empty: number;
}

/** Height of a month in which nothing is dated, in a year drawn by month. */
const QUIET_MONTH = 5;
/** From this many dates known to the month or the day on, each month of a year gets the room its own words need. */
const BUSY_YEAR = 4;

const yearOf = (day: string): number => Number(day.slice(0, 4));
const knowsMonth = ({ start, end }: Dated): boolean => start.slice(0, 7) === end.slice(0, 7);

function stacked(dated: readonly Dated[], gap: number): number {
  return dated.reduce((sum, { height }) => sum + height + gap, 0);
}

function evenYear(year: number, top: number, bottom: number, to = year + 1): Stretch[] {
  return [{ start: Date.UTC(year, 0, 1), end: Date.UTC(to, 0, 1), top, bottom }];
}

/** A busy year: its months share the room as their words need, so that these stand near their dates. */
function byMonth(year: number, dated: readonly Dated[], top: number, style: RowStyle): Stretch[] {
  let y = top;
  return Array.from({ length: 12 }, (_, month) => {
    const own = dated.filter(({ start }) => Number(start.slice(5, 7)) === month + 1);
    // the row's own air stands in its first and last month
    const edge = month === 0 || month === 11 ? style.pad : 0;
    const height = edge + Math.max(QUIET_MONTH, stacked(own, style.gap));
    y += height;
    return { start: Date.UTC(year, month, 1), end: Date.UTC(year, month + 1, 1), top: y - height, bottom: y };
  });
}

/**
 * The rows of a chronology: a year as high as its words need, in which time runs evenly, or month by month in a busy
 * one; the years between in which nothing starts are folded into one low row.
 */
export function yearRows<D extends Dated>(dated: readonly D[], style: RowStyle): YearRow<D>[] {
  const rows: YearRow<D>[] = [];
  if (dated.length === 0) return rows;
  const first = Math.min(...dated.map(({ start }) => yearOf(start)));
  const last = Math.max(...dated.map(({ end }) => yearOf(end)));
  let top = 0;
  for (let from = first; from <= last; from++) {
    const own = dated.filter(({ start }) => yearOf(start) === from);
    const to = own.length > 0 ? from + 1 : Math.min(last + 1, ...starts(dated, from));
    if (own.length === 0) {
      const bottom = top + style.empty;
      rows.push({ from, to, top, bottom, dated: own, months: [], stretches: evenYear(from, top, bottom, to) });
    } else if (own.filter(knowsMonth).length < BUSY_YEAR) {
      const bottom = top + Math.max(style.least, stacked(own, style.gap) - style.gap + 2 * style.pad);
      rows.push({ from, to, top, bottom, dated: own, months: [], stretches: evenYear(from, top, bottom) });
    } else {
      const stretches = byMonth(from, own, top, style);
      const busy = new Set(own.filter(knowsMonth).map(({ start }) => Number(start.slice(5, 7)) - 1));
      const months = stretches.flatMap((month, i) =>
        busy.has(i) ? [{ y: month.top, label: SHORT_MONTHS[style.lang][i] ?? "" }] : [],
      );
      rows.push({ from, to, top, bottom: stretches.at(-1)?.bottom ?? top, dated: own, months, stretches });
    }
    top = rows.at(-1)?.bottom ?? top;
    from = to - 1;
  }
  return rows;
}

function starts(dated: readonly Dated[], after: number): number[] {
  return dated.map(({ start }) => yearOf(start)).filter((year) => year > after);
}
