import { table as arqueroTable, type ColumnTable } from "arquero";
import { addDays } from "./calendar.ts";
import { type Period, periodOf } from "./periods.ts";

type Row = Record<string, unknown>;

/**
 * Adds to counts per period the periods that have none, so that an empty month is seen as empty.
 *
 * What is added says zero reports, not zero facts. Rows dated across several periods, undated ones, and those of periods
 * outside the range are kept as they are: nothing is dropped, and the totals do not change. Name the groups afterwards
 * (`dossier.named`): an added row knows only its period and its group.
 *
 * @param table counts with `placed`, `from`, `to`, as placeInPeriods and countAttacks give them
 * @param period the calendar period they were placed in
 * @param range first and last ISO day; the periods that hold them are the first and the last
 * @param by columns that tell series apart, such as a platform: each is completed
 * @returns the rows within a period first, by period, then series in their first order; then the others. In an added
 *   row numbers are 0, lists empty, and any other column null
 */
export function completePeriods(
  table: ColumnTable,
  period: Period,
  range: { readonly from: string; readonly to: string },
  by: readonly string[] = [],
): ColumnTable {
  const columns = table.columnNames();
  const rows = table.objects() as Row[];
  const within = rows.filter((row) => row.placed === "within");
  const keyOf = (row: Row) => JSON.stringify(by.map((column) => row[column] ?? null));
  const series = new Map<string, Row>();
  for (const row of by.length === 0 ? [{}] : rows) if (!series.has(keyOf(row))) series.set(keyOf(row), row);
  const names = [...series.keys()];

  const known = new Set(within.map((row) => `${row.from} ${keyOf(row)}`));
  const added = periodsIn(period, range).flatMap((bounds) =>
    names
      .filter((name) => !known.has(`${bounds.from} ${name}`))
      .map((name) => {
        const own = Object.fromEntries(by.map((column) => [column, series.get(name)?.[column] ?? null]));
        return { ...nothing(columns, rows), ...own, placed: "within", ...bounds };
      }),
  );
  const rank = new Map(names.map((name, i) => [name, i]));
  const inOrder = [...within, ...added].sort((a, b) => {
    const [x, y] = [String(a.from), String(b.from)];
    return x === y ? (rank.get(keyOf(a)) ?? 0) - (rank.get(keyOf(b)) ?? 0) : x < y ? -1 : 1;
  });
  const all: Row[] = [...inOrder, ...rows.filter((row) => row.placed !== "within")];
  return arqueroTable(Object.fromEntries(columns.map((column) => [column, all.map((row) => row[column])])), columns);
}

/** Every period from the one that holds the first day to the one that holds the last. */
function periodsIn(period: Period, range: { from: string; to: string }): { from: string; to: string }[] {
  const all = [];
  for (let bounds = periodOf(range.from, period); bounds.from <= range.to; ) {
    all.push(bounds);
    bounds = periodOf(addDays(bounds.to, 1), period);
  }
  return all;
}

/** A row that counts nothing: what each column holds tells what nothing is. An empty table counts attacks. */
function nothing(columns: readonly string[], rows: readonly Row[]): Row {
  const lists = ["refs", "source_ids"];
  const counts = ["attacks", "rows", "count"];
  return Object.fromEntries(
    columns.map((column) => {
      const value = rows.map((row) => row[column]).find((one) => one !== null && one !== undefined);
      if (Array.isArray(value) || lists.includes(column)) return [column, []];
      return [column, typeof value === "number" || counts.includes(column) ? 0 : null];
    }),
  );
}
