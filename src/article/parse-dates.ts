import type { Lang } from "../locale/lang.ts";
import { months } from "./months.ts";
import { parseWords } from "./parse-words.ts";
import type { Token } from "./tokens.ts";

/** A date found at a token. */
export interface FoundDate {
  /** Offset in the text after it. */
  readonly end: number;
  /** EDTF, the likeliest first: 03/04/2024 is 3 April or 4 March. */
  readonly values: readonly string[];
}

interface Point {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** Index of the token after it. */
  readonly next: number;
}

const YEAR = /^[12]\d{3}$/;
const LINKS = { fr: new Set(["a", "au", "et", "ou", "-", "–"]), en: new Set(["to", "and", "or", "until", "-", "–"]) };

/**
 * The date that begins at a token and names its month: `25 juin 2024`, `1er juin`, `June 25, 2024`, `25th of June`,
 * `juin 2024`, `du 3 au 5 mai 2024` (from the 3 on), `May to June 2024`. A month alone is no date.
 */
export function parseDate(tokens: readonly Token[], at: number, lang: Lang): FoundDate | undefined {
  const first = part(tokens, at, lang);
  if (!first) return undefined;
  const link = tokens[first.next];
  const last = link && LINKS[lang].has(link.fold) ? part(tokens, first.next + 1, lang) : undefined;
  const shared = last && first.year === undefined && last.year !== undefined && last.month !== undefined;
  if (shared && (first.day === undefined) === (last.day === undefined)) {
    const from = { ...first, month: first.month ?? last.month, year: last.year } as Point;
    if (valid(from) && valid(last)) return found(tokens, last.next, [`${edtf(from)}/${edtf(last)}`]);
  }
  if (lang === "en" && first.day !== undefined && first.month !== undefined && link && LINKS.en.has(link.fold)) {
    // June 3-5, 2024
    const days = dayOf(tokens, first.next + 1, lang);
    const year = days && yearOf(tokens, days.next);
    if (days && year && first.year === undefined) {
      const [from, to] = [
        { ...first, ...year },
        { ...first, ...year, day: days.day },
      ] as [Point, Point];
      if (valid(from) && valid(to)) return found(tokens, year.next, [`${edtf(from)}/${edtf(to)}`]);
    }
  }
  if (first.month === undefined || (first.day === undefined && first.year === undefined) || !valid(first))
    return undefined;
  return found(tokens, first.next, [edtf(first)]);
}

const ISO = /([12]\d{3})-(0[1-9]|1[0-2])(?:-([0-2]\d|3[01]))?(?![\p{L}\p{N}])(?![-/.]\d)/uy;
const NUMERIC = /(\d{1,2})([/.-])(\d{1,2})\2([12]\d{3})(?![\p{L}\p{N}])(?![-/.]\d)/uy;
const BIG_FIRST = /([12]\d{3})\/(\d{1,2})\/(\d{1,2})(?![\p{L}\p{N}])(?![-/.]\d)/uy;
const DAY_MONTH = /(0?[1-9]|[12]\d|3[01])\/(0[1-9]|1[0-2])(?![\p{L}\p{N}])(?![-/.]\d)/uy;
const MONTH_YEAR = /(0[1-9]|1[0-2])\/([12]\d{3})(?![\p{L}\p{N}])(?![-/.]\d)/uy;

/** The date in digits alone at an offset: `2024-06-25`, `25/06/2024`, `25.06.2024`, `06/25/2024`, `06/2024`, `25/06`. */
export function parseNumericDate(text: string, at: number): FoundDate | undefined {
  const run = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match && { end: at + match[0].length, parts: match.slice(1).map((part) => Number(part)) };
  };
  const dates = (end: number, points: readonly Omit<Point, "next">[]) => {
    const values = points
      .map((point) => ({ ...point, next: 0 }))
      .filter(valid)
      .map(edtf);
    return values.length === 0 ? undefined : { end, values: [...new Set(values)] };
  };
  const iso = run(ISO);
  if (iso) {
    const [year = 0, month = 0, day] = iso.parts;
    return dates(iso.end, [day === undefined || Number.isNaN(day) ? { year, month } : { year, month, day }]);
  }
  const numeric = run(NUMERIC);
  if (numeric) {
    const [first = 0, , second = 0, year = 0] = numeric.parts;
    return dates(numeric.end, [
      { year, month: second, day: first },
      { year, month: first, day: second },
    ]);
  }
  const big = run(BIG_FIRST);
  if (big) {
    const [year = 0, month = 0, day = 0] = big.parts;
    return dates(big.end, [{ year, month, day }]);
  }
  const monthYear = run(MONTH_YEAR);
  if (monthYear) {
    const [month = 0, year = 0] = monthYear.parts;
    return dates(monthYear.end, [{ year, month }]);
  }
  const dayMonth = run(DAY_MONTH);
  const [day = 0, month = 0] = dayMonth?.parts ?? [];
  // 24/12 and 03/04 are days; 3/10 is a fraction
  const isDay = dayMonth && (day > 12 || text[dayMonth.end - 2] === "0");
  return isDay ? dates(dayMonth.end, [{ month, day }]) : undefined;
}

/** A day, a month, a year, in the order of the language: at least one of the first two. */
function part(tokens: readonly Token[], at: number, lang: Lang): Point | undefined {
  const day = dayOf(tokens, at, lang);
  if (day) {
    const of = lang === "en" && tokens[day.next]?.fold === "of" ? day.next + 1 : day.next;
    const month = monthOf(tokens, of, lang);
    if (!month) return day;
    return { ...day, ...month, ...yearOf(tokens, month.next) };
  }
  const month = monthOf(tokens, at, lang);
  if (!month) return undefined;
  const year = yearOf(tokens, month.next);
  if (lang === "fr" || year) return { ...month, ...year };
  const after = dayOf(tokens, month.next, lang);
  // "in May 23 attacks": a day, unless the number goes on
  return after ? { ...month, ...after, ...yearOf(tokens, after.next) } : month;
}

function dayOf(tokens: readonly Token[], at: number, lang: Lang): { day: number; next: number } | undefined {
  const token = tokens[at];
  if (token?.kind === "digits") {
    if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text)) return undefined;
    const ending = tokens[at + 1];
    const glued = ending?.gap === "" && /^(?:er|st|nd|rd|th)$/.test(ending.fold);
    return { day: Number(token.text), next: at + (glued ? 2 : 1) };
  }
  if (token?.kind !== "word") return undefined;
  const words = parseWords(tokens, at, lang);
  if (!words || words.value < 1 || words.value > 31) return undefined;
  if (words.ordinal && lang === "fr" && words.value !== 1) return undefined;
  // in words, only right before its month
  const of = tokens[words.next]?.fold === "of" ? words.next + 1 : words.next;
  return monthOf(tokens, of, lang) ? { day: words.value, next: words.next } : undefined;
}

function monthOf(tokens: readonly Token[], at: number, lang: Lang): { month: number; next: number } | undefined {
  const token = tokens[at];
  const month = token?.kind === "word" ? months[lang].get(token.fold) : undefined;
  if (!token || month === undefined) return undefined;
  // may and march are verbs too
  if (lang === "en" && !/^\p{Lu}/u.test(token.text)) return undefined;
  const dot = tokens[at + 1];
  const short = dot?.text === "." && dot.gap === "" && token.text.length <= 5;
  return { month, next: at + (short && /^\d/.test(tokens[at + 2]?.text ?? "") ? 2 : 1) };
}

function yearOf(tokens: readonly Token[], at: number): { year: number; next: number } | undefined {
  const comma = tokens[at]?.text === "," ? at + 1 : at;
  const token = tokens[comma];
  if (token?.kind !== "digits" || token.gap === "" || !YEAR.test(token.text)) return undefined;
  return { year: Number(token.text), next: comma + 1 };
}

function found(tokens: readonly Token[], next: number, values: readonly string[]): FoundDate {
  return { end: tokens[next - 1]?.end ?? 0, values };
}

function valid({ year = 2000, month = 1, day = 1 }: Point): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function edtf({ year, month, day }: Point): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const parts = [
    year === undefined ? "XXXX" : String(year),
    ...[month, day].filter((one) => one !== undefined).map(two),
  ];
  return parts.join("-");
}
