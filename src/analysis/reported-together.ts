import { type ColumnTable, escape as plain } from "arquero";
import { distinct, rowsOf } from "./rows.ts";

interface Reported {
  readonly ref: string;
  readonly source_ids: readonly string[];
}

/**
 * Groups the rows that reports tell of together: two rows that share a report are in one group, and so are those that a
 * chain of such pairs links. A newspaper that tells of four attacks by one band makes four rows, and one group.
 *
 * For what supposes independent draws, groups are nearer to it than rows, and rows than attacks. They are not a police
 * case: a round-up of unrelated events joins them in one group, which makes a group too large, never too small for that;
 * and one case told by reports that never overlap makes several.
 *
 * @param table rows with `ref` and `source_ids`
 * @returns the same rows plus `together`: for each, the `ref` of the first row of its group
 */
export function reportedTogether(table: ColumnTable): ColumnTable {
  const rows = rowsOf(table) as unknown as Reported[];
  const leader = new Map(rows.map(({ ref }) => [ref, ref]));
  const first = (ref: string): string => {
    const next = leader.get(ref) ?? ref;
    return next === ref ? ref : first(next);
  };
  const order = new Map(rows.map(({ ref }, i) => [ref, i]));
  const told = new Map<string, string>();
  for (const { ref, source_ids } of rows)
    for (const source of source_ids) {
      const [a, b] = [first(told.get(source) ?? ref), first(ref)];
      const [early, late] = (order.get(a) ?? 0) <= (order.get(b) ?? 0) ? [a, b] : [b, a];
      leader.set(late, early);
      told.set(source, early);
    }
  return table.derive({ together: plain(({ ref }: Reported) => first(ref)) });
}

/** How many groups some rows belong to. */
export function groupsIn(table: ColumnTable): number {
  return distinct(rowsOf(table).map(({ together }) => together)).length;
}
