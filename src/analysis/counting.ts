import { type ColumnTable, op, escape as plain } from "arquero";

/**
 * The counting rules, in one place. Every total of the project goes through here.
 *
 * 1. A row is one attack (`attacks` = 1) or a series the report only counts (`attacks` = n).
 * 2. `attacks` empty: the report says there were some, not how many. It counts for one, and the total is "at least".
 * 3. A row whose `part_of` names a series is already in that series' count: it counts for none, wherever the series is.
 * 4. Rows linked by `may_overlap` may tell the same event. They all count; {@link totalAttacks} also gives the lowest
 *    total that the links allow.
 */

/** A row as the counting rules read it. */
interface Counted {
  incident_id: string;
  attacks: number | null;
  part_of: string | null;
  may_overlap: readonly string[];
}

/**
 * The rows that count, each with how many attacks it stands for.
 *
 * @param incidents the incidents table, or any filter of it
 * @returns the same columns plus `counted` (integer ≥ 1, attacks) and `number_unsaid` (the report gives no number)
 */
export function countable(incidents: ColumnTable): ColumnTable {
  return incidents.filter(plain((row: Counted) => row.part_of === null)).derive({
    counted: plain((row: Counted) => row.attacks ?? 1),
    number_unsaid: plain((row: Counted) => row.attacks === null),
  });
}

/** A total of attacks, with what makes it uncertain. All values in attacks, but `rows` and `unsaid` in rows. */
export interface Total {
  /** What the rules give: every row once. */
  attacks: number;
  /** The same if every possible overlap were one event: the total that can be called "at least". */
  atLeast: number;
  /** Rows behind it, those that a series already counts left out. */
  rows: number;
  /** Rows whose report gives no number, counted for one each. */
  unsaid: number;
}

/**
 * Total of the attacks reported in a table of incidents.
 *
 * @param incidents the incidents table, or any filter of it
 */
export function totalAttacks(incidents: ColumnTable): Total {
  const rows = countable(incidents).objects() as (Counted & { counted: number })[];
  const attacks = rows.reduce((sum, row) => sum + row.counted, 0);
  return {
    attacks,
    atLeast: attacks - largestOverlap(rows),
    rows: rows.length,
    unsaid: rows.filter((row) => row.attacks === null).length,
  };
}

/**
 * Attacks by group: `attacks` (integer), `rows` (rows of incidents), `refs` (their public references, sorted) and
 * `source_ids` (the reports behind them, sorted), so that each drawn mark leads back to its reports.
 *
 * @param incidents incidents, with the columns of `by` added to them if need be
 * @param by columns to group by; a group with no row is not in the result
 */
export function countAttacks(incidents: ColumnTable, by: string[]): ColumnTable {
  return countable(incidents)
    .groupby(by)
    .rollup({
      attacks: op.sum("counted"),
      rows: op.count(),
      refs: op.array_agg("ref"),
      source_ids: op.array_agg("source_ids"),
    })
    .derive({
      refs: plain((group: { refs: string[] }) => [...group.refs].sort()),
      source_ids: plain((group: { source_ids: string[][] }) => [...new Set(group.source_ids.flat())].sort()),
    });
}

/**
 * How many attacks would be counted twice if every possible overlap were one event: for each set of linked rows, its
 * sum less the heaviest subset of rows that do not name one another (those are distinct events for certain).
 */
function largestOverlap(rows: readonly (Counted & { counted: number })[]): number {
  const byId = new Map(rows.map((row) => [row.incident_id, row]));
  const linked = (row: Counted) => row.may_overlap.flatMap((id) => byId.get(id) ?? []);
  const seen = new Set<string>();
  let twice = 0;
  for (const row of rows) {
    if (seen.has(row.incident_id)) continue;
    const set = [row];
    seen.add(row.incident_id);
    for (const member of set)
      for (const next of linked(member))
        if (!seen.has(next.incident_id)) {
          seen.add(next.incident_id);
          set.push(next);
        }
    const sum = set.reduce((total, member) => total + member.counted, 0);
    twice += sum - heaviestDistinct(set);
  }
  return twice;
}

/** Maximum-weight independent set, by branching: sets of linked reports have a handful of rows. */
function heaviestDistinct(rows: readonly (Counted & { counted: number })[]): number {
  const [first, ...rest] = rows;
  if (!first) return 0;
  const without = heaviestDistinct(rest);
  if (first.may_overlap.length === 0) return first.counted + without;
  const apart = rest.filter(
    (row) => !first.may_overlap.includes(row.incident_id) && !row.may_overlap.includes(first.incident_id),
  );
  return Math.max(without, first.counted + heaviestDistinct(apart));
}
