import type { ColumnTable } from "arquero";
import { LANGS, type Lang, type Text } from "../locale/lang.ts";
import { NBSP } from "../locale/numbers.ts";
import { writeMark } from "../publish/marks.ts";

/** Longest list of values a listener is asked to sit through. */
const MOST = 12;

/**
 * An alternative text made of the data, so that it stays true when they change: the kind of chart in the author's words,
 * then each row's name and value, the first twelve.
 *
 *     alt: describe({ fr: "Points à compter, par prétexte", en: "Dots to count, by pretext" }, byPretext, "attacks"),
 *
 * @param table rows named by `fr` and `en`, in the order drawn
 * @param value column of numbers
 */
export function describe(kind: Text, table: ColumnTable, value: string): Text {
  const rows = table.objects() as Record<string, unknown>[];
  const say = (lang: Lang): string => {
    const [colon, more] = lang === "fr" ? [`${NBSP}: `, "etc."] : [": ", "and so on."];
    const listed = rows
      .slice(0, MOST)
      .map((row) => `${row[lang]}, ${writeMark({ kind: "number", value: Number(row[value]) })}`);
    const end = rows.length > MOST ? ` ; ${more}` : ".";
    return `${kind[lang]}${colon}${listed.join(lang === "fr" ? " ; " : "; ")}${lang === "fr" ? end : end.replace(" ;", ";")}`;
  };
  return Object.fromEntries(LANGS.map((lang) => [lang, say(lang)])) as unknown as Text;
}
