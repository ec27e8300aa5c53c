import { type ColumnTable, escape as plain } from "arquero";

/** Why a figure may not be joined to the one before it. */
export type Break = "method" | "territory";

interface Figure {
  readonly series_id: string;
  readonly year: { readonly edtf: string };
  readonly geography: string;
  readonly note: string | null;
}

/**
 * Says where series of yearly figures may not be joined by a line: where a new method begins, and where the territory
 * counted is no longer that of the year before. Missing years are seen from the years themselves.
 *
 * Only what the dossier says is found: a change of method that no report mentions stays a continuous line.
 *
 * @param statistics yearly figures (`series_id`, `year`, `geography`, `note`)
 * @param isNewMethod whether a new method begins with a row, from what the dossier says of it
 * @returns the same rows plus `broken`: why the row may not be joined to the year before, or null
 */
export function seriesBreaks(statistics: ColumnTable, isNewMethod: (row: Figure) => boolean): ColumnTable {
  const rows = statistics.objects() as Figure[];
  const before = (row: Figure): Figure[] => {
    const earlier = rows.filter((one) => one.series_id === row.series_id && one.year.edtf < row.year.edtf);
    const last = earlier
      .map(({ year }) => year.edtf)
      .sort()
      .at(-1);
    return earlier.filter(({ year }) => year.edtf === last);
  };
  const sameYear = (row: Figure) =>
    rows.filter((one) => one.series_id === row.series_id && one.year.edtf === row.year.edtf);
  return statistics.derive({
    broken: plain((row: Figure): Break | null => {
      if (sameYear(row).some(isNewMethod)) return "method";
      const last = before(row);
      return last.length > 0 && !last.some(({ geography }) => geography === row.geography) ? "territory" : null;
    }),
  });
}
