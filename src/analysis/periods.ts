import { type ColumnTable, escape as plain } from "arquero";

/** Calendar periods a chart may count by. */
export type Period = "month" | "quarter" | "year";

/** A date as the dossier gives it: first and last possible day, ISO, inclusive. */
interface Bounded {
  start: string;
  end: string;
}

/**
 * Places each row of a table in a calendar period, as far as its date allows.
 *
 * A date may be known to the day, the month, the year, over a period, or not at all. A row is placed `within` a period
 * only if every day its date allows lies in that period. A row dated more widely is placed `across`: it is given the
 * first and last day its date allows, and no period. A row with no date is `undated`. Nothing is moved to a first of
 * January, and nothing is dropped.
 *
 * @param table a table with a date column
 * @param period the calendar period
 * @param column name of the date column (partial dates, or null where unknown)
 * @returns the same rows plus `placed` ("within" | "across" | "undated"), `from` and `to` (ISO days, inclusive: the
 *   period's bounds for a row within one, the date's own bounds for a row across several, null for an undated one)
 */
export function placeInPeriods(table: ColumnTable, period: Period, column = "date"): ColumnTable {
  const place = (row: Record<string, unknown>) => {
    const date = row[column] as Bounded | null;
    if (!date) return { placed: "undated", from: null, to: null };
    const first = periodOf(date.start, period);
    if (date.end <= first.to) return { placed: "within", ...first };
    return { placed: "across", from: date.start, to: date.end };
  };
  return table.derive({
    placed: plain((row: Record<string, unknown>) => place(row).placed),
    from: plain((row: Record<string, unknown>) => place(row).from),
    to: plain((row: Record<string, unknown>) => place(row).to),
  });
}

/**
 * Says on which side of a day each row of a table lies, as far as its date allows.
 *
 * @param table a table with a date column
 * @param day ISO day; itself on neither side
 * @param column name of the date column (partial dates, or null where unknown)
 * @returns the same rows plus `side`: "before" or "after" when every day its date allows is, "across" when some are
 *   and some are not, "undated" when there is no date
 */
export function placeAround(table: ColumnTable, day: string, column = "date"): ColumnTable {
  const side = (date: Bounded | null) => {
    if (!date) return "undated";
    if (date.end < day) return "before";
    return date.start > day ? "after" : "across";
  };
  return table.derive({ side: plain((row: Record<string, unknown>) => side(row[column] as Bounded | null)) });
}

/**
 * First and last year that the dates of a table reach, for its axis and its subtitle.
 *
 * @param table rows with `from` and `to` (ISO days, or null), as {@link placeInPeriods} gives them
 * @throws RangeError if no row has a date
 */
export function yearsOf(table: ColumnTable): { first: number; last: number } {
  const rows = table.objects() as { from: string | null; to: string | null }[];
  const years = rows.flatMap(({ from, to }) => (from && to ? [Number(from.slice(0, 4)), Number(to.slice(0, 4))] : []));
  if (years.length === 0) throw new RangeError("no row of the table has a date");
  return { first: Math.min(...years), last: Math.max(...years) };
}

/**
 * The calendar period that holds a day.
 *
 * @param day ISO day
 * @returns its first and last day, ISO, inclusive
 */
export function periodOf(day: string, period: Period): { from: string; to: string } {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  if (period === "year") return { from: `${year}-01-01`, to: `${year}-12-31` };
  const span = period === "month" ? 1 : 3;
  const first = month - ((month - 1) % span);
  const last = first + span - 1;
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(daysIn(Number(year), last))}` };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
