import { type SvgNode, walk } from "../../chart/svg/node.ts";
import type { TableRow } from "../page/model.ts";
import { labelOf } from "./slim.ts";

/**
 * Writes on each mark of a drawing the number of the table's row it stands for (`data-row`), where what the mark says
 * leaves no doubt: all of it stands in one row, and in that one only. `Coco : 40` is the row with the cells `Coco` and
 * `40`; `40 attaques` is a cell `40` with its noun. A mark that says something else, or that two rows may be, gets none:
 * no reports are better than another row's. Nor does one whose row names no source.
 *
 * @returns the rows that have a mark
 */
export function linkRows(drawing: SvgNode, rows: readonly TableRow[]): Set<number> {
  const linked = new Set<number>();
  const known = new Map<string, number | undefined>();
  const cells = rows.map((row) => row.cells.map(({ text, numeric }) => ({ text: plain(text), numeric })));
  for (const node of walk(drawing)) {
    const label = labelOf(node);
    if (label === "") continue;
    if (!known.has(label)) known.set(label, onlyRow(label, cells));
    const row = known.get(label);
    if (row === undefined || !rows[row]?.sources?.length) continue;
    node.attributes["data-row"] = String(row);
    linked.add(row);
  }
  return linked;
}

type Cells = readonly { readonly text: string; readonly numeric: boolean }[];

function onlyRow(label: string, rows: readonly Cells[]): number | undefined {
  const pieces = plain(label)
    .split(/\n| ?[:;·|—–] |, /)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const found = rows.flatMap((cells, i) => (holds(cells, pieces) ? [i] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** Each piece has a cell of its own. A number alone names no row. */
function holds(cells: Cells, pieces: readonly string[]): boolean {
  const left = [...cells];
  const named = pieces.map((piece) => {
    const at = left.findIndex((cell) => cell.text === piece || (cell.numeric && isNounOf(cell.text, piece)));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  return named.every((cell) => cell !== undefined) && named.some((cell) => cell?.numeric === false);
}

/** `40 attaques` for 40, but not `3 mars 2024` for 3. */
function isNounOf(number: string, piece: string): boolean {
  return piece.startsWith(`${number} `) && !/\d/.test(piece.slice(number.length));
}

function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f ]+/g, " ")
    .trim()
    .toLowerCase();
}
