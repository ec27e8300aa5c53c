import { type ColumnTable, escape as plain } from "arquero";

const DAY = 86_400_000;

/**
 * Gives each span of time a lane, so that no two spans of a lane overlap: the fewest lanes that allow it, the earliest
 * span first (interval partitioning; Kleinberg and Tardos, Algorithm Design, 4.1).
 *
 * @param spans rows with `from` and `to`, ISO days, inclusive
 * @param gap days to leave free after each span, for its label
 * @returns the same rows in order of time, plus `lane`: 0, 1, 2 …
 */
export function stackSpans(spans: ColumnTable, gap = 0): ColumnTable {
  const free: number[] = [];
  const ordered = spans.orderby("from", "to").reify();
  const lanes = (ordered.objects() as { from: string; to: string }[]).map(({ from, to }) => {
    const start = Date.parse(from);
    const open = free.findIndex((end) => end < start);
    const lane = open === -1 ? free.length : open;
    free[lane] = Date.parse(to) + gap * DAY;
    return lane;
  });
  let row = 0;
  return ordered.derive({ lane: plain(() => lanes[row++]) });
}
