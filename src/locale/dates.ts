import type { Lang } from "./lang.ts";
import { NBSP } from "./numbers.ts";

/** Month names, lower case in French, capital in English. */
export const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** Short month names as French and British newsrooms print them; only long names are cut, with a stop in French. */
export const SHORT_MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  fr: "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.".split(" "),
  en: "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split(" "),
};

const DAYS = {
  fr: "dimanche lundi mardi mercredi jeudi vendredi samedi".split(" "),
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
};
const SHORT_DAYS = {
  fr: "dim. lun. mar. mer. jeu. ven. sam.".split(" "),
  en: "Sun Mon Tue Wed Thu Fri Sat".split(" "),
};

/** A calendar point no more precise than it was given: a year, a month of it, a day of that. */
interface Point {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** What a date may be given as: ISO or EDTF level 1 text (`2024-06-25`, `2024-06`, `2024`, `2015-03-14?`, `2024-05/2024-06`), or a Date, read in UTC. */
export type DateInput = string | Date;

function readPoint(text: string): Point {
  const found = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?[?~%]?$/.exec(text);
  if (!found) throw new RangeError(`not a date: "${text}" (expected 2024, 2024-06 or 2024-06-25)`);
  const [, year, month, day] = found;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12))
    throw new RangeError(`no such month: "${text}"`);
  if (day !== undefined) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number(day) < 1 || Number(day) > last) throw new RangeError(`no such day: "${text}"`);
  }
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function isoDay(date: Date): string {
  if (Number.isNaN(date.getTime())) throw new RangeError("not a date: an invalid Date");
  return date.toISOString().slice(0, 10);
}

function dayOfMonth(day: number, lang: Lang): string {
  return lang === "fr" && day === 1 ? "1er" : String(day);
}

function pointText(point: Point, lang: Lang, names: Readonly<Record<Lang, readonly string[]>>): string {
  const month = point.month === undefined ? "" : `${names[lang][point.month - 1]} `;
  const day = point.day === undefined ? "" : `${dayOfMonth(point.day, lang)}${NBSP}`;
  return `${day}${month}${point.year}`;
}

function intervalText(from: Point, to: Point, lang: Lang, names: Readonly<Record<Lang, readonly string[]>>): string {
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  const end = pointText(to, lang, names);
  if (sameMonth && from.day === to.day) return end;
  const startDay = from.day === undefined ? "" : dayOfMonth(from.day, lang);
  const startMonth = from.month === undefined ? "" : (names[lang][from.month - 1] ?? "");
  const start = sameMonth
    ? startDay
    : sameYear
      ? startDay
        ? `${startDay}${NBSP}${startMonth}`
        : startMonth
      : pointText(from, lang, names);
  if (lang === "en") return `${start} to ${end}`;
  if (from.day !== undefined) return `du ${start} au ${end}`;
  return `${/^[ao]/.test(start) ? "d’" : "de "}${start} à ${end}`;
}

/**
 * A date in words, never more precise than its text: `25 juin 2024`, `1er juin 2024`, `juin 2024`, `2024`,
 * `de mai à juin 2024`, `du 3 au 5 mai 2024`, `depuis 2011` (open end `..`). An uncertain date (`?`) ends in ` (?)`.
 * The year is never grouped. Throws RangeError on what is not a date.
 */
export function formatDate(input: DateInput, lang: Lang, options: { readonly short?: boolean } = {}): string {
  const names = options.short ? SHORT_MONTHS : MONTHS;
  const edtf = typeof input === "string" ? input.trim() : isoDay(input);
  const doubt = /[?~%]/.test(edtf) ? `${NBSP}(?)` : "";
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return pointText(readPoint(from), lang, names) + doubt;
  if (to === ".." || to === "") {
    return `${lang === "fr" ? "depuis" : "since"} ${pointText(readPoint(from), lang, names)}${doubt}`;
  }
  if (from === ".." || from === "") {
    return `${lang === "fr" ? "jusqu’en" : "until"} ${pointText(readPoint(to), lang, names)}${doubt}`.replace(
      /^jusqu’en (?=\d+(er)?\u00a0)/,
      "jusqu’au ",
    );
  }
  return intervalText(readPoint(from), readPoint(to), lang, names) + doubt;
}

/** The month of a date, with its year: `juin 2024`; short: `juin 2024`, `janv. 2024`. */
export function formatMonth(input: DateInput, lang: Lang, options: { readonly short?: boolean } = {}): string {
  const { year, month } = readPoint(typeof input === "string" ? input : isoDay(input));
  if (month === undefined) throw new RangeError(`no month in "${String(input)}"`);
  return pointText({ year, month }, lang, options.short ? SHORT_MONTHS : MONTHS);
}

/** The quarter of a date: `T2 2024`, `Q2 2024`. Accepts `2024-Q2` too. */
export function formatQuarter(input: DateInput, lang: Lang): string {
  const named = typeof input === "string" ? /^(\d{4})-?[QT]([1-4])$/.exec(input) : null;
  const letter = lang === "fr" ? "T" : "Q";
  if (named) return `${letter}${named[2]}${NBSP}${named[1]}`;
  const { year, month } = readPoint(typeof input === "string" ? input : isoDay(input));
  if (month === undefined) throw new RangeError(`no quarter in "${String(input)}"`);
  return `${letter}${Math.ceil(month / 3)}${NBSP}${year}`;
}

/** A year, ungrouped. */
export function formatYear(input: DateInput | number): string {
  if (typeof input === "number") return String(input);
  return String(readPoint(typeof input === "string" ? input : isoDay(input)).year);
}

/** The same names in the shape d3-time-format, and so Vega, asks for. */
export function d3TimeLocale(lang: Lang) {
  return {
    dateTime: lang === "fr" ? "%A %e %B %Y à %X" : "%A %e %B %Y at %X",
    date: "%d/%m/%Y",
    time: "%H:%M:%S",
    periods: ["AM", "PM"] as [string, string],
    days: [...DAYS[lang]],
    shortDays: [...SHORT_DAYS[lang]],
    months: [...MONTHS[lang]],
    shortMonths: [...SHORT_MONTHS[lang]],
  };
}
