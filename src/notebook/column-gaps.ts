import type { ColumnTable } from "arquero";
import { missingness } from "../analysis/missingness.ts";
import { distinct, rowsOf, tableOf } from "../analysis/rows.ts";
import type { Dossier } from "../dossier/open.ts";

/** Values that say in words that nothing is known: a motive `not_reported`, a contact on an `unspecified-app`. */
const UNKNOWN = /^(not_reported|unspecified)/;

/**
 * What the sources leave out: for columns of a table of the dossier, how many rows say something, and how many nothing.
 * A value that says in words that nothing is known counts as nothing.
 *
 * @param table name of the dossier's table
 * @param rows that table, or a filter of it
 * @param columns those whose empty cell says "not known", never "does not apply"
 * @returns a row a column, the least filled first: `column`, its title (`fr`, `en`), `rows`, `filled`, `missing` (rows),
 *   and the `refs` and `source_ids` of all the rows, for a gap belongs to every source that could have filled it
 */
export function columnGaps(
  dossier: Dossier,
  table: string,
  rows: ColumnTable,
  columns: readonly string[],
): ColumnTable {
  const fields = dossier.descriptor.resources.find(({ name }) => name === table)?.schema.fields ?? [];
  const sources = distinct(rowsOf(rows).flatMap((row) => row.source_ids as string[])).sort();
  const refs = (rows.array("ref") as string[]).toSorted();
  const gaps = rowsOf(missingness(rows.select(...columns), (value) => UNKNOWN.test(String(value)))).map((gap) => {
    const title = fields.find(({ name }) => name === gap.column)?.title;
    const missing = Number(gap.rows) - Number(gap.filled);
    return { ...gap, fr: title?.fr, en: title?.en, missing, refs, source_ids: sources };
  });
  const sorted = gaps.sort((a, b) => b.missing - a.missing || (String(a.fr) < String(b.fr) ? -1 : 1));
  return tableOf(["column", "fr", "en", "rows", "filled", "missing", "refs", "source_ids"], sorted);
}
