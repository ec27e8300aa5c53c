import { formatDate, formatYear, SHORT_MONTHS } from "../../locale/dates.ts";
import type { Lang } from "../../locale/lang.ts";
import { formatCompact, formatNumber, NARROW_NBSP, NBSP } from "../../locale/numbers.ts";

const DAY = 86_400_000;

/** Numbers that are years, told by their range: an axis from 2015 to 2026 must not read `2 015`. */
function areYears(values: readonly unknown[]): boolean {
  return (
    values.length > 0 &&
    values.every((value) => typeof value === "number" && Number.isInteger(value) && value >= 1800 && value <= 2200)
  );
}

/** The decimals that tell every tick from the next. */
function decimalsOf(values: readonly unknown[]): number {
  let most = 0;
  for (const value of values) {
    if (typeof value !== "number") continue;
    const [, fraction = ""] = String(Number(value.toPrecision(12))).split(".");
    most = Math.max(most, Math.min(6, fraction.length));
  }
  return most;
}

/** Hours and minutes of a date, UTC: `14 h 30` in French, `14:30` in English. */
function hourText(date: Date, lang: Lang): string {
  const minutes = String(date.getUTCMinutes()).padStart(2, "0");
  if (lang === "en") return `${date.getUTCHours()}:${minutes}`;
  return `${date.getUTCHours()}${NBSP}h${minutes === "00" ? "" : NBSP + minutes}`;
}

/**
 * A date on an axis, as short as its neighbours allow: years alone where every tick is a 1 January, months with the
 * year under the first and under each January, days with their month. Read in UTC.
 */
function dateTick(date: Date, index: number, dates: readonly Date[], lang: Lang): string {
  const previous = dates[index - 1];
  const isMidnight = (d: Date): boolean => d.getTime() % DAY === 0;
  if (dates.every((d) => isMidnight(d) && d.getUTCDate() === 1 && d.getUTCMonth() === 0)) return formatYear(date);
  const month = SHORT_MONTHS[lang][date.getUTCMonth()] ?? "";
  const newYear = previous === undefined || previous.getUTCFullYear() !== date.getUTCFullYear();
  if (dates.every((d) => isMidnight(d) && d.getUTCDate() === 1)) {
    return newYear ? `${month}\n${formatYear(date)}` : month;
  }
  if (dates.every(isMidnight)) {
    const day = lang === "fr" && date.getUTCDate() === 1 ? "1er" : String(date.getUTCDate());
    return `${day}${NBSP}${month}${newYear ? `\n${formatYear(date)}` : ""}`;
  }
  const newDay = previous === undefined || Math.floor(+previous / DAY) !== Math.floor(+date / DAY);
  const day = lang === "fr" && date.getUTCDate() === 1 ? "1er" : String(date.getUTCDate());
  return newDay ? `${hourText(date, lang)}\n${day}${NBSP}${month}` : hourText(date, lang);
}

/** The label of a tick in the picture's language, from the tick and its neighbours alone. */
export function tickLabel(value: unknown, index: number, values: readonly unknown[], lang: Lang): string {
  if (value instanceof Date) {
    return dateTick(
      value,
      index,
      values.filter((v): v is Date => v instanceof Date),
      lang,
    );
  }
  if (typeof value === "number") {
    if (areYears(values)) return formatYear(value);
    if (value !== 0 && values.some((other) => typeof other === "number" && Math.abs(other) >= 1e7)) {
      return formatCompact(value, lang);
    }
    return formatNumber(value, lang, value === 0 ? { decimals: 0 } : { decimals: decimalsOf(values) });
  }
  return value === null || value === undefined ? "" : String(value);
}

/** A value put in a text or title channel, in the picture's language; texts stay as they are. */
export function channelText(value: unknown, lang: Lang): unknown {
  if (typeof value === "number" && Number.isFinite(value)) return formatNumber(value, lang);
  if (value instanceof Date) return formatDate(value, lang);
  return value;
}

/**
 * A label Plot wrote the English way (`1,300.5`, `12%`) for an axis the notebook made itself, put the French way.
 * Left alone when reading it the English way does not give the tick back: it is then the notebook's own text.
 */
export function localiseTick(
  label: unknown,
  tick: unknown,
  index: number,
  ticks: readonly unknown[],
  lang: Lang,
): unknown {
  if (typeof label !== "string") return label;
  if (tick instanceof Date) {
    const englishDate =
      /^(\d{4}|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)( \d+)?(\n\d{4})?|\d{4}-\d{2}(-\d{2})?)$/;
    return englishDate.test(label) ? tickLabel(tick, index, ticks, lang) : label;
  }
  if (typeof tick !== "number" || lang === "en") return label;
  if (areYears(ticks) && label.replace(",", "") === String(tick)) return String(tick);
  const found = /^([−-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(%?)$/.exec(label);
  if (!found) return label;
  const [, sign = "", digits = "", percent = ""] = found;
  const read = Number(digits.replaceAll(",", "")) / (percent ? 100 : 1);
  if (Math.abs(read - Math.abs(tick)) > Math.abs(tick) * 0.01 + 1e-9) return label;
  const french = digits.replaceAll(",", NARROW_NBSP).replace(".", ",");
  return `${sign ? "−" : ""}${french}${percent ? `${NARROW_NBSP}%` : ""}`;
}
