import { type ColumnTable, escape as plain } from "arquero";
import { daysBetween } from "./calendar.ts";

interface Bounded {
  readonly start: string;
  readonly end: string;
}

interface Reopened {
  readonly date: Bounded;
  readonly reopened_on: Bounded;
}

/**
 * The closures that a report says were undone, and for how many days they lasted, as far as both dates allow. Closed on
 * 12 June and back "in June" is between none and 18 days.
 *
 * A reopening that no report dates is not here, so what is missing from this table may be open.
 *
 * @param closures the closures table, or any filter of it
 * @returns the rows with both dates, and `days_min` and `days_max` (days, zero at least)
 */
export function reopenings(closures: ColumnTable): ColumnTable {
  const gap = (from: string, to: string): number => Math.max(0, daysBetween(from, to) - 1);
  return closures
    .filter((d: { date: Bounded | null; reopened_on: Bounded | null }) => d.date !== null && d.reopened_on !== null)
    .derive({
      days_min: plain(({ date, reopened_on: back }: Reopened) => gap(date.end, back.start)),
      days_max: plain(({ date, reopened_on: back }: Reopened) => gap(date.start, back.end)),
    });
}
