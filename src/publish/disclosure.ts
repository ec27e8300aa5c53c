import type { ColumnTable } from "arquero";
import type { Descriptor } from "../dossier/descriptor.ts";
import type { Text } from "../locale/lang.ts";
import { fewAlike, restrictedColumn } from "../locale/messages/publish.ts";
import { PublishError } from "./publish-error.ts";

/** Fewest rows of the dossier that must share the same identifying values. */
const K = 3;

/**
 * The gate before a table leaves the house. Stops at a column the dossier keeps restricted, and at identifying columns
 * whose values, together, fewer than {@link K} rows share.
 *
 * The counts are of reports already published by the press, so this guards against singling out, not a statistical
 * secret; a figure may pass by stating why its values are public record.
 *
 * @param table the rows to publish; `refs` tells how many rows of the dossier each stands for (one without it)
 * @param behind the dossier's tables that the rows come from: only their columns can single someone out. All unless told
 * @throws PublishError, with the figure, the columns and the way out
 */
export function checkDisclosure(
  figure: string,
  table: ColumnTable,
  descriptor: Descriptor,
  publicRecord?: Text,
  behind?: ReadonlySet<string>,
): void {
  const fields = descriptor.resources.flatMap((resource) => resource.schema.fields);
  const columns = table.columnNames();
  const everywhere = (name: string, test: (field: (typeof fields)[number]) => boolean) =>
    fields.some((field) => field.name === name) && fields.filter((field) => field.name === name).every(test);

  const restricted = columns.filter((name) => everywhere(name, (field) => field.disclosure === "restricted"));
  if (restricted.length > 0) throw new PublishError(restrictedColumn(figure, restricted));

  const own = descriptor.resources
    .filter(({ name }) => behind === undefined || behind.has(name))
    .flatMap(({ schema }) => schema.fields);
  const identifying = columns.filter((name) => own.some((field) => field.name === name && field.identifying));
  if (identifying.length === 0 || publicRecord) return;
  const alike = new Map<string, number>();
  for (const row of table.objects() as Record<string, unknown>[]) {
    const key = JSON.stringify(identifying.map((name) => row[name]));
    alike.set(key, (alike.get(key) ?? 0) + (Array.isArray(row.refs) ? row.refs.length : 1));
  }
  const few = [...alike.values()].filter((count) => count < K).length;
  if (few > 0) throw new PublishError(fewAlike(figure, identifying, few, K));
}
