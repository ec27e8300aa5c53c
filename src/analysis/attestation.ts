import { type ColumnTable, desc, escape as plain } from "arquero";
import { analysisMessages } from "../locale/messages/analysis.ts";
import { AnalysisError } from "./analysis-error.ts";
import { countBy } from "./count-by.ts";
import { distinct, rowsOf } from "./rows.ts";

interface Source {
  readonly source_id: string;
  readonly publisher: string | null;
  readonly kind: string;
}

/** A row with what it rests on, as {@link attestation} gives it. */
interface Attested {
  readonly kinds: readonly string[];
  readonly source_count: number;
  readonly publisher_count: number;
}

/**
 * Says what kinds of source stand behind each row, how many sources, and how many publishers.
 *
 * Two publishers are not two witnesses: newspapers reprint the same agency dispatch, and quote one another or the same
 * court. What is counted is who printed it; corroboration is at most that.
 *
 * @param table a table with `source_ids`
 * @param sources the sources table
 * @returns the same rows plus `kinds` and `publishers` (lists, sorted, each once; a source whose publisher was not seen
 *   is its own), `source_count` and `publisher_count`
 * @throws RangeError for a source that is not in the table of sources
 */
export function attestation(table: ColumnTable, sources: ColumnTable): ColumnTable {
  const byId = new Map((rowsOf(sources) as unknown as Source[]).map((source) => [source.source_id, source]));
  const behind = (row: { source_ids: readonly string[] }) =>
    row.source_ids.map((id) => {
      const source = byId.get(id);
      if (!source) throw new AnalysisError(analysisMessages.unknownSource({ source: id }));
      return source;
    });
  const kinds = (row: { source_ids: string[] }) => distinct(behind(row).map(({ kind }) => kind)).sort();
  const publishers = (row: { source_ids: string[] }) =>
    distinct(behind(row).map(({ publisher, source_id }) => publisher ?? source_id)).sort();
  return table.derive({
    kinds: plain(kinds),
    publishers: plain(publishers),
    source_count: plain((row: { source_ids: string[] }) => distinct(row.source_ids).length),
    publisher_count: plain((row: { source_ids: string[] }) => publishers(row).length),
  });
}

/** What stands between the kinds of a combination. */
const AND = "+";

/**
 * Rows by the exact combination of kinds of source behind them: what an UpSet plot draws. Each row is in one
 * combination, so the counts add up to the number of rows.
 *
 * @param table rows with `kinds`, as {@link attestation} gives them
 * @returns `combination` ("association+press"), `kinds` (the same as a list), and what countBy gives; the most frequent
 *   first
 */
export function intersections(table: ColumnTable): ColumnTable {
  const combined = table.derive({ combination: plain(({ kinds }: Attested) => kinds.join(AND)) });
  return countBy(combined, "combination")
    .derive({
      kinds: plain(({ combination }: { combination: string }) => combination.split(AND).filter((kind) => kind !== "")),
    })
    .orderby(desc("count"), "combination");
}

/**
 * The rows that would have no support without one source, and those that would have none without one publisher. The
 * first are among the second.
 *
 * @param table rows as {@link attestation} gives them
 */
export function restingOnOne(table: ColumnTable): { oneSource: ColumnTable; onePublisher: ColumnTable } {
  return {
    oneSource: table.filter(plain((row: Attested) => row.source_count === 1)),
    onePublisher: table.filter(plain((row: Attested) => row.publisher_count === 1)),
  };
}
