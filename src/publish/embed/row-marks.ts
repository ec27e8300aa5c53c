import { type SvgNode, walk } from "../../chart/svg/node.ts";
import { ROW } from "../../chart/svg/together.ts";
import type { TableRow } from "../page/model.ts";

/**
 * Finds the rows that the marks of a drawing come from (`data-row`, as the chart wrote it), and takes the tie off those
 * whose row names no source: a count of none rests on no report, and there is nowhere to lead.
 *
 * @param rows the table of the page, which has the figure's rows in their order
 * @returns the rows that have a mark
 */
export function linkRows(drawing: SvgNode, rows: readonly TableRow[]): Set<number> {
  const linked = new Set<number>();
  for (const { attributes } of walk(drawing)) {
    const row = attributes[ROW];
    if (row === undefined) continue;
    if (rows[Number(row)]?.sources?.length) linked.add(Number(row));
    else delete attributes[ROW];
  }
  return linked;
}
