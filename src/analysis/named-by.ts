import { type ColumnTable, escape as plain } from "arquero";
import type { Lang, Text } from "../locale/lang.ts";
import { checkColumns } from "./rows.ts";

/**
 * The table with two columns more, `fr` and `en`: what a story calls its rows, by the value of a column. For names that
 * belong to the story; those of the dossier's own categories and keys are `dossier.named`.
 *
 * @param words the names, by value
 * @param columns where to look the value up, the most particular first: a figure's own name before its series'
 * @returns the same rows; `fr` and `en` are null where no name is given
 * @throws AnalysisError for a column that is not there
 */
export function namedBy(
  table: ColumnTable,
  words: Readonly<Record<string, Text>>,
  ...columns: readonly string[]
): ColumnTable {
  checkColumns(table, columns);
  const name = (lang: Lang) =>
    plain((row: Record<string, unknown>) => {
      const named = columns.map((column) => words[String(row[column])]).find((one) => one !== undefined);
      return named ? named[lang] : null;
    });
  return table.derive({ fr: name("fr"), en: name("en") });
}
