import { type ColumnTable, escape as plain } from "arquero";
import { countBeforeAfter } from "./before-after.ts";
import { rateRatio } from "./rate-ratio.ts";
import { groupsIn } from "./reported-together.ts";
import { checkColumns, distinct, type Row, rowsOf, tableOf } from "./rows.ts";
import type { WindowOptions } from "./windows.ts";

const COLUMNS = [
  "window",
  ...["before_from", "before_days", "after_to", "after_days"],
  ...["attacks_before", "attacks_after", "attacks_ratio"],
  ...["groups_before", "groups_after", "ratio", "low", "high", "ratio_least", "ratio_most"],
  ...["attacks_straddling", "refs", "source_ids"],
];

/**
 * The same comparison of what is reported before and after a day, through several windows: whether the answer holds in
 * all of them says more than any one answer.
 *
 * Attacks are counted, and their ratio has no interval: those of one band are not independent. The ratio with an interval
 * is that of the groups that reports tell of together ({@link reportedTogether}), read as independent and at a steady
 * pace on each side: {@link rateRatio} says what that supposes. A group with rows on both sides counts on both.
 *
 * @param incidents the incidents table, or any filter of it, with the column `together`
 * @param day ISO day, on neither side
 * @param windows by name, as {@link windowsAround} takes them
 * @returns a row for each window: first and last day and days on each side; on each side `attacks_…` and `groups_…`;
 *   `attacks_ratio` and `ratio` (after over before, per day; groups), with `low` and `high` at 95 %; `ratio_least` and
 *   `ratio_most`, what `ratio` would be if all that straddles a limit were before, or after; `attacks_straddling`; and
 *   the `refs` and `source_ids` of both sides. With a side that counts none, a ratio is 0, Infinity or NaN
 */
export function compareWindows(
  incidents: ColumnTable,
  day: string,
  windows: Readonly<Record<string, WindowOptions>>,
): ColumnTable {
  checkColumns(incidents, ["together"]);
  const rows = Object.entries(windows).map(([window, options]) => {
    const { before, after, straddling } = countBeforeAfter(incidents, { ...options, day });
    const perhaps = (side: string) => straddling.incidents.filter(plain((row: Row) => row[`perhaps_${side}`] === true));
    const sure = { before: groupsIn(before.incidents), after: groupsIn(after.incidents) };
    const most = {
      before: groupsIn(before.incidents.concat(perhaps("before"))),
      after: groupsIn(after.incidents.concat(perhaps("after"))),
    };
    const over = (last: number, first: number) =>
      rateRatio({ count: last, exposure: after.days }, { count: first, exposure: before.days });
    const { ratio, low, high } = over(sure.after, sure.before);
    const all = [...rowsOf(before.incidents), ...rowsOf(after.incidents)];
    return {
      window,
      before_from: before.from,
      before_days: before.days,
      after_to: after.to,
      after_days: after.days,
      attacks_before: before.attacks,
      attacks_after: after.attacks,
      attacks_ratio: over(after.attacks, before.attacks).ratio,
      groups_before: sure.before,
      groups_after: sure.after,
      ratio,
      low,
      high,
      ratio_least: over(sure.after, most.before).ratio,
      ratio_most: over(most.after, sure.before).ratio,
      attacks_straddling: straddling.attacks,
      refs: distinct(all.map(({ ref }) => String(ref))).sort(),
      source_ids: distinct(all.flatMap((row) => row.source_ids as string[])).sort(),
    };
  });
  return tableOf(COLUMNS, rows);
}
