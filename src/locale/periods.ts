import { formatDate, formatMonth, formatQuarter, formatYear } from "./dates.ts";
import type { Lang } from "./lang.ts";

/**
 * A stretch of days in as few words as say it exactly: `2024`, `T1 2024`, `mars 2024`, `de 2022 à 2024`, `de mars à
 * mai 2024`, or its first and last day.
 *
 * @param from first day, ISO
 * @param to last day, ISO, inclusive
 */
export function formatPeriod(from: string, to: string, lang: Lang): string {
  const wholeMonths = from.endsWith("-01") && isMonthEnd(to);
  if (!wholeMonths) return formatDate(from === to ? from : `${from}/${to}`, lang);
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  if (first === last) return formatMonth(from, lang);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  const wholeYears = first.endsWith("-01") && last.endsWith("-12");
  if (wholeYears) return sameYear ? formatYear(from) : formatDate(`${first.slice(0, 4)}/${last.slice(0, 4)}`, lang);
  const months = [Number(first.slice(5)), Number(last.slice(5))] as const;
  if (sameYear && months[0] % 3 === 1 && months[1] === months[0] + 2) return formatQuarter(from, lang);
  return formatDate(`${first}/${last}`, lang);
}

function isMonthEnd(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === date;
}
