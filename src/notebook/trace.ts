import type { ColumnTable } from "arquero";
import { noSources } from "../locale/messages/publish.ts";
import { PublishError } from "../publish/publish-error.ts";

/** The public references and the sources of the dossier's rows behind a table. */
export interface Trace {
  refs: string[];
  sources: string[];
}

/**
 * What a table rests on, read from its `ref` or `refs` column and its `source_ids` column.
 *
 * @throws PublishError if the table has no `source_ids`: a number without sources is not publishable
 */
export function trace(table: ColumnTable): Trace {
  const names = table.columnNames();
  if (!names.includes("source_ids")) throw new PublishError(noSources(names));
  const rows = table.objects() as { ref?: string; refs?: string[]; source_ids: string[] }[];
  return {
    refs: distinct(rows.flatMap((row) => row.refs ?? row.ref ?? [])),
    sources: distinct(rows.flatMap((row) => row.source_ids)),
  };
}

function distinct(values: string[]): string[] {
  return [...new Set(values)].sort();
}
