import { type ColumnTable, table } from "arquero";

/** A name, or a group of names that come back as often, with how many rows it has. */
interface Tail {
  readonly name: string | null;
  readonly names: number;
  readonly least: number;
  readonly most: number;
  readonly n: number;
  readonly source_ids: readonly string[];
}

/**
 * How often names come back in a column: those found at least `often` times, each on its own, most frequent first; then
 * all that come back less often as one row, and all found once as another, so that nothing is left out and the tail
 * can be seen for what it weighs.
 *
 * @param rows a table with `source_ids`
 * @param column the names
 * @param often from how many rows on a name is told by itself, 2 or more
 * @returns the column (null for a group), `names` (how many names: 1, or the group's; 0 for the rows whose name is not
 *   known, which come last), `least` and `most` (rows a name), `count` (rows), `source_ids` (sorted)
 */
export function longTail(rows: ColumnTable, column: string, often: number): ColumnTable {
  const found = new Map<string | null, string[][]>();
  for (const row of rows.objects() as Record<string, unknown>[]) {
    const name = (row[column] ?? null) as string | null;
    found.set(name, [...(found.get(name) ?? []), row.source_ids as string[]]);
  }
  const known = [...found].filter(([name]) => name !== null).map(([name, sources]) => tailOf(name, 1, [sources]));
  const unknown = found.get(null);
  const told = known.filter(({ n }) => n >= often).sort((a, b) => b.n - a.n || compare(a.name, b.name));
  const groups = [known.filter(({ n }) => n > 1 && n < often), known.filter(({ n }) => n === 1)]
    .filter((group) => group.length > 0)
    .map((group) =>
      tailOf(
        null,
        group.length,
        group.map(({ name }) => found.get(name) ?? []),
      ),
    );
  const all = [...told, ...groups, ...(unknown ? [tailOf(null, 0, [unknown])] : [])];
  return table({
    [column]: all.map(({ name }) => name),
    names: all.map(({ names }) => names),
    least: all.map(({ least }) => least),
    most: all.map(({ most }) => most),
    count: all.map(({ n }) => n),
    source_ids: all.map(({ source_ids }) => source_ids),
  });
}

/** @param sources for each name, the sources of each of its rows */
function tailOf(name: string | null, names: number, sources: readonly (readonly string[][])[]): Tail {
  const sizes = sources.map((rows) => rows.length);
  return {
    name,
    names,
    least: Math.min(...sizes),
    most: Math.max(...sizes),
    n: sizes.reduce((sum, size) => sum + size, 0),
    source_ids: [...new Set(sources.flat(2))].sort(),
  };
}

/** By code point: the same everywhere. */
function compare(a: string | null, b: string | null): number {
  return String(a) < String(b) ? -1 : 1;
}
