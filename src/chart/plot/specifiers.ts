import { formatLocale } from "d3-format";
import { timeFormatLocale } from "d3-time-format";
import { d3TimeLocale } from "../../locale/dates.ts";
import type { Lang } from "../../locale/lang.ts";
import { d3NumberLocale } from "../../locale/numbers.ts";

/**
 * A tick format given as a d3 specifier (`",.1f"`, `".0%"`, `"%b %Y"`) as a function that writes in the language,
 * where Plot would write en-US. Dates are read in UTC.
 */
export function specified(specifier: string, lang: Lang): (value: unknown) => string {
  let number: ((value: number) => string) | undefined;
  let time: ((value: Date) => string) | undefined;
  return (value) => {
    if (value instanceof Date) {
      time ??= timeFormatLocale(d3TimeLocale(lang)).utcFormat(specifier);
      return time(value);
    }
    number ??= formatLocale(d3NumberLocale(lang)).format(specifier);
    return number(Number(value));
  };
}
