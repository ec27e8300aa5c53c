/**
 * France as a grid of equal squares, one for each of the 101 départements: a map on which Paris and Lozère weigh the
 * same. tile-grid.json is the map itself, north up, and can be edited as it stands; tests hold it to geography.
 *
 * The 96 départements of mainland France and Corsica were placed by simulated annealing (keep true neighbours
 * adjacent and in their true direction, leave no hole), then by hand: Paris amid its region, Corsica off the
 * south-east. Of the pairs that share a border, more than nine in ten touch by a side or a corner. The five overseas
 * départements stand apart on the left, in the order of their codes; their place says nothing of where they are.
 *
 * The overseas collectivities, which are not départements, have no square: a figure that counts events there must
 * say so in its note.
 */
import rows from "./tile-grid.json" with { type: "json" };

export interface Tile {
  /** INSEE's code of the département. */
  readonly code: string;
  /** Counted from 0 at the left. */
  readonly column: number;
  /** Counted from 0 at the top. */
  readonly row: number;
}

/** The 101 tiles, from top to bottom and from left to right. */
export const tileGrid: readonly Tile[] = Object.freeze(
  rows.flatMap((line, row) =>
    line
      .trim()
      .split(/\s+/)
      .flatMap((code, column) => (code === "." ? [] : [Object.freeze({ code, column, row })])),
  ),
);

/** How many squares the grid is wide and high, its empty ones counted. */
export const tileGridSize = Object.freeze({
  columns: Math.max(...tileGrid.map((tile) => tile.column)) + 1,
  rows: rows.length,
});

const byCode: ReadonlyMap<string, Tile> = new Map(tileGrid.map((tile) => [tile.code, tile]));

/** The tile of a département; undefined for an overseas collectivity or an unknown code. */
export function tileByCode(code: string): Tile | undefined {
  return byCode.get(code);
}
