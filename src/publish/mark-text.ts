import { formatDate } from "../locale/dates.ts";
import type { Lang } from "../locale/lang.ts";
import { formatNumber } from "../locale/numbers.ts";
import type { FactEntry } from "./manifest.ts";
import type { Mark } from "./marks.ts";

/**
 * A mark in words alone, as pictures, titles and descriptions need it.
 *
 * @param factOf the fact of an id; throws where there is none
 */
export function markText(mark: Mark, lang: Lang, factOf: (id: string) => FactEntry): string {
  switch (mark.kind) {
    case "date":
      return formatDate(mark.edtf, lang);
    case "years":
      return mark.edtf.replace("/", "-");
    case "number":
      return formatNumber(mark.value, lang);
    case "fact":
      return factOf(mark.id).text[lang];
    case "counted":
      return factOf(mark.id).counted[lang];
    case "words": {
      const { words, text } = factOf(mark.id);
      return (words ?? text)[lang];
    }
  }
}
