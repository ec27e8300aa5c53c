import { type ColumnTable, escape as plain } from "arquero";

/** Where a figure stands among those printed for the same thing. */
export type Version = "first" | "revised" | "conflict";

/** What is read of a published figure. */
interface Figure {
  readonly series_id: string;
  readonly year: { readonly edtf: string };
  readonly measure: string;
  readonly value: number;
  readonly note: string | null;
}

/**
 * Published figures that have several values for one series, year and measure, told apart: a value its own publisher
 * has since replaced, and values that contradict each other with nothing to choose between them.
 *
 * Who is right is not decided. A revision is only what the dossier says was one; everything else is a conflict, even
 * where one value is a rounding or a misprint of the other.
 *
 * @param statistics published figures (`series_id`, `year`, `measure`, `value`, `note`), or any filter of them
 * @param isFirst whether a row is a first edition since revised, from what the dossier says of it
 * @returns the same rows plus `version`: "first" (replaced since), "revised" (what replaced it), "conflict", or null for
 *   a figure with one value only; and `disputed`, a key shared by the values of one thing, null likewise
 */
export function versions(statistics: ColumnTable, isFirst: (row: Figure) => boolean): ColumnTable {
  const keyOf = (row: Figure) => [row.series_id, row.year.edtf, row.measure].join(" ");
  const groups = new Map<string, Figure[]>();
  for (const row of statistics.objects() as Figure[]) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);

  const versionOf = (row: Figure): Version | null => {
    const group = groups.get(keyOf(row)) ?? [];
    if (new Set(group.map(({ value }) => value)).size < 2) return null;
    if (!group.some(isFirst)) return "conflict";
    return isFirst(row) ? "first" : "revised";
  };
  return statistics.derive({
    version: plain(versionOf),
    disputed: plain((row: Figure) => (versionOf(row) === null ? null : keyOf(row))),
  });
}
