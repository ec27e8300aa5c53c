import { type ColumnTable, escape as plain } from "arquero";

interface Cited {
  readonly value: number;
  readonly source_ids: readonly string[];
}

interface Source {
  readonly source_id: string;
  readonly published_on: { readonly start: string } | null;
}

/**
 * Who prints a figure, and when: one row for each report behind each row of a table, in the order of the figures'
 * values, then of publication, the undated last. A count of these rows is a count of reports found, not of all that
 * printed the figure.
 *
 * @param figures rows with `value` and `source_ids`, as in the table of published figures
 * @param sources the table of sources
 * @returns the same columns, `source_ids` holding the one report, with its `publisher` and `published_on`
 */
export function printings(figures: ColumnTable, sources: ColumnTable): ColumnTable {
  const published = new Map(
    (sources.objects() as Source[]).map(({ source_id, published_on }) => [source_id, published_on?.start ?? "~"]),
  );
  const dated = plain((row: Cited) => published.get(row.source_ids[0] ?? "") ?? "~");
  return figures
    .unroll("source_ids")
    .lookup(sources, ["source_ids", "source_id"], "publisher", "published_on")
    .derive({ source_ids: (row: { source_ids: string }) => [row.source_ids] })
    .orderby("value", dated)
    .reify();
}
