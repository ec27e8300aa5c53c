import { type ColumnTable, escape as plain } from "arquero";
import { analysisMessages } from "../locale/messages/analysis.ts";
import { AnalysisError } from "./analysis-error.ts";
import { addDays, addMonths, daysBetween } from "./calendar.ts";

/** A span of days, ISO, both ends included. */
export interface Window {
  readonly from: string;
  readonly to: string;
  /** How many days: the exposure of a rate. */
  readonly days: number;
}

/** A window on either side of a day, which is itself in neither. */
export interface Windows {
  readonly before: Window;
  readonly after: Window;
}

/** How wide, and as far as the data go. */
export interface WindowOptions {
  /** Calendar months on each side; as far as the data go unless told. */
  readonly months?: number;
  /** First day the data can tell of. */
  readonly since?: string;
  /** Last day the data can tell of: the date of the data. */
  readonly until: string;
}

/**
 * The windows before and after a day: `months` calendar months, or all that the data cover.
 *
 * No window reaches beyond the data: eighteen months after a day that the data follow for ten are ten months, and
 * `days` says so. Compare rates, never bare counts.
 *
 * @param day ISO day
 * @throws RangeError when a window holds no day, or for what is no day or number of months
 */
export function windowsAround(day: string, { months, since, until }: WindowOptions): Windows {
  if (months !== undefined && !(Number.isSafeInteger(months) && months > 0))
    throw new AnalysisError(analysisMessages.notMonths({ value: months }));
  const first = months === undefined ? (since ?? day) : latest(addMonths(day, -months), since);
  const last = months === undefined ? until : earliest(addMonths(day, months), until);
  return { before: window(first, addDays(day, -1)), after: window(addDays(day, 1), last) };
}

function window(from: string, to: string): Window {
  const days = daysBetween(from, to);
  if (days < 1) throw new AnalysisError(analysisMessages.emptyWindow({ from, to }));
  return { from, to, days };
}

const latest = (a: string, b: string | undefined) => (b !== undefined && b > a ? b : a);
const earliest = (a: string, b: string) => (b < a ? b : a);

/** Where a row stands, as far as its date allows. */
export type Side = "before" | "after" | "straddling" | "outside" | "undated";

interface Bounded {
  readonly start: string;
  readonly end: string;
}

/**
 * Says in which of two windows each row of a table lies, as far as its date allows.
 *
 * @param table a table with a date column
 * @param windows as {@link windowsAround} gives them
 * @param column name of the date column (partial dates, or null where unknown)
 * @returns the same rows plus `side`: "before" or "after" when every day the date allows is in that window;
 *   "outside" when none is in either (the day between them is one of these); "straddling" when some are and some are
 *   not; "undated" when there is no date. And `perhaps_before`, `perhaps_after`: whether any day it allows is in that
 *   window
 */
export function placeInWindows(table: ColumnTable, { before, after }: Windows, column = "date"): ColumnTable {
  const dateOf = (row: Record<string, unknown>) => row[column] as Bounded | null;
  const meets = (date: Bounded | null, { from, to }: Window) => date !== null && date.start <= to && date.end >= from;
  const lies = (date: Bounded, { from, to }: Window) => date.start >= from && date.end <= to;
  const side = (date: Bounded | null): Side => {
    if (!date) return "undated";
    if (lies(date, before)) return "before";
    if (lies(date, after)) return "after";
    return meets(date, before) || meets(date, after) ? "straddling" : "outside";
  };
  return table.derive({
    side: plain((row: Record<string, unknown>) => side(dateOf(row))),
    perhaps_before: plain((row: Record<string, unknown>) => meets(dateOf(row), before)),
    perhaps_after: plain((row: Record<string, unknown>) => meets(dateOf(row), after)),
  });
}
