/** What ties something drawn to the row of the figure's data it comes from; nothing where it comes from none. */
export interface OfRow {
  /** The row's place in the figure's data, from 0. */
  readonly figureRow?: number | undefined;
}

/** Finds the row of a figure's data that something drawn comes from. */
export type RowOf = (drawn: unknown) => number | undefined;

/** Columns that lead to the reports: a drawing seldom writes them, and does not change them. */
const TRACES = new Set(["ref", "refs", "source_ids"]);

type Cells = ReadonlyMap<string, string>;

/**
 * Ties what a drawing is made of to the figure's rows, by the references and sources both carry. Where several rows
 * rest on the same reports, the one that agrees with most of the other columns they share is it; the first, if that
 * leaves several: their reports are the same. A story helper may say it outright (`figureRow`). What carries no trace
 * comes from no row.
 *
 * @param rows the figure's data, as published
 */
export function rowFinder(rows: readonly object[]): RowOf {
  const known = rows.map(cellsOf);
  const found = new WeakMap<object, number | undefined>();
  const rowOf: RowOf = (drawn) => {
    if (known.length === 0 || typeof drawn !== "object" || drawn === null) return undefined;
    if (Array.isArray(drawn)) return oneRow(drawn, rowOf);
    const { figureRow } = drawn as OfRow;
    if (typeof figureRow === "number") return figureRow;
    if (!found.has(drawn)) found.set(drawn, nearest(cellsOf(drawn), known));
    return found.get(drawn);
  };
  return rowOf;
}

/** What a bin or a group of Plot's comes from: the row all in it come from, if there is one. */
function oneRow(drawn: readonly unknown[], rowOf: RowOf): number | undefined {
  const rows = new Set(drawn.map(rowOf));
  return rows.size === 1 ? [...rows][0] : undefined;
}

function cellsOf(row: object): Cells {
  const cells = new Map<string, string>();
  for (const name in row) {
    const value = (row as Record<string, unknown>)[name];
    cells.set(name, typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? ""));
  }
  return cells;
}

function nearest(drawn: Cells, known: readonly Cells[]): number | undefined {
  let best: number | undefined;
  let most = -1;
  for (const [i, row] of known.entries()) {
    const shared = [...drawn.keys()].filter((name) => row.has(name));
    const traces = shared.filter((name) => TRACES.has(name));
    if (traces.length === 0 || traces.some((name) => drawn.get(name) !== row.get(name))) continue;
    const agreeing = shared.filter((name) => drawn.get(name) === row.get(name)).length;
    if (agreeing > most) [best, most] = [i, agreeing];
  }
  return best;
}
