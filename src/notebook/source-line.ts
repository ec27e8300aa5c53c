import type { ColumnTable } from "arquero";
import { formatDate } from "../locale/dates.ts";
import type { Lang } from "../locale/lang.ts";
import { unknownSource } from "../locale/messages/publish.ts";
import { formatNumber } from "../locale/numbers.ts";
import { joinWords, sourceKinds } from "../locale/words.ts";
import { PublishError } from "../publish/publish-error.ts";

/**
 * The line under a figure: how many sources of each kind it rests on, and the date of the data.
 * "Sources : 41 articles de presse, 7 documents officiels. Données de novembre 2026."
 *
 * @param ids keys of the sources table
 * @param sources the sources table (`source_id`, `kind`)
 * @param asOf date of the data, EDTF
 */
export function sourceLine(ids: readonly string[], sources: ColumnTable, asOf: string, lang: Lang): string {
  const kinds = new Map(
    (sources.objects() as { source_id: string; kind: string }[]).map((row) => [row.source_id, row.kind]),
  );
  const counts = new Map<string, number>();
  for (const id of ids) {
    const kind = kinds.get(id);
    if (kind === undefined) throw new PublishError(unknownSource(id));
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const parts = Object.keys(sourceKinds).flatMap((kind) => {
    const count = counts.get(kind);
    return count ? [`${formatNumber(count, lang)}\u00a0${sourceKinds[kind]?.[lang][count < 2 ? 0 : 1]}`] : [];
  });
  const date = formatDate(asOf, lang);
  if (lang === "en") return `Sources: ${joinWords(parts, lang)}. Data as of ${date}.`;
  // "Données au 12 novembre 2026", but "de novembre 2026" when the day is not said.
  return `Sources\u00a0: ${joinWords(parts, lang)}. Données ${asOf.length === 10 ? "au" : "de"} ${date}.`;
}
