import { Date as EdtfDate } from "edtf";
import { type ForeignStyle, foreignStyle } from "./foreign-date.ts";

/** A date as a report gives it: never more precise than the report. Frozen; compare by `edtf`. */
export interface PartialDate {
  /** As written: `2024-04-16`, `2024-04`, `2024`, `2015-03-14?`, `2019?/2022-04`. */
  readonly edtf: string;
  /** First day it can be, ISO "YYYY-MM-DD", inclusive. */
  readonly start: string;
  /** Last day it can be, ISO "YYYY-MM-DD", inclusive. */
  readonly end: string;
  readonly precision: "day" | "month" | "year" | "interval";
  /** True when any part is followed by `?`: deduced, not printed. */
  readonly uncertain: boolean;
}

/** Why a text is not a partial date. */
export type DateFault =
  | { readonly kind: "no-such-month"; readonly part: string }
  | { readonly kind: "no-such-day"; readonly part: string; readonly month: string; readonly days: number }
  | { readonly kind: "backwards"; readonly swapped: string }
  | { readonly kind: "same-ends"; readonly single: string }
  | { readonly kind: "form" }
  | ForeignStyle;

export type DateReading =
  | { readonly date: PartialDate; readonly fault?: never }
  | { readonly fault: DateFault; readonly date?: never };

/** Years of four digits from 1000 on: `0024` is a slip of the hand, not the first century. */
const PART = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?(\?)?$/;
/** Faults that speak of one whole date, and would mislead when it is only an end of an interval. */
const OF_FORM: ReadonlySet<DateFault["kind"]> = new Set(["form", "ambiguous", "style", "serial"]);
const PRECISIONS = ["year", "month", "day"] as const;

/**
 * Reads one EDTF level 1 date in the forms this project uses: day, month, year, each with or without `?`,
 * and an interval of two of them. Other forms of level 1 (seasons, `~`, `%`, open ends, `X` digits, years of
 * five digits, times) are refused, so that every date has a first and a last day.
 *
 * The bounds are the `edtf` library's. It lets a day run over into the next month (2023-02-29 becomes
 * 2023-03-01), hence the round trip: what it prints back must be what was read.
 */
export function readPartialDate(text: string): DateReading {
  const slash = text.indexOf("/");
  if (slash < 0) return readPart(text);
  const lower = readPart(text.slice(0, slash));
  const upper = readPart(text.slice(slash + 1));
  const fault = [lower.fault, upper.fault].find((f) => f && !OF_FORM.has(f.kind)) ?? lower.fault ?? upper.fault;
  if (fault && OF_FORM.has(fault.kind)) return { fault: foreignStyle(text) ?? { kind: "form" } };
  if (fault || !lower.date || !upper.date) return { fault: fault ?? { kind: "form" } };
  const [a, b] = [lower.date, upper.date];
  if (a.start === b.start && a.end === b.end) return { fault: { kind: "same-ends", single: a.edtf } };
  if (b.end < a.start) return { fault: { kind: "backwards", swapped: `${b.edtf}/${a.edtf}` } };
  // 2024/2024-05 ends where its longer end does.
  const end = [a.end, b.end].sort()[1] ?? b.end;
  return { date: freeze(text, a.start, end, "interval", a.uncertain || b.uncertain) };
}

/**
 * The same for a date written in a program.
 * @throws RangeError when the text is not one of the accepted forms.
 */
export function partialDate(text: string): PartialDate {
  const { date, fault } = readPartialDate(text);
  if (!date) throw new RangeError(`"${text}" is not a date this project reads (${fault.kind})`);
  return date;
}

/** Tells a date from the other values a cell can have. */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === "object" && value !== null && "edtf" in value;
}

/** True when the two may be the same day: their spans share at least one day. */
export function overlaps(a: PartialDate, b: PartialDate): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** True when `a` is before `b` whatever the exact days: the last day of `a` precedes the first day of `b`. */
export function isCertainlyBefore(a: PartialDate, b: PartialDate): boolean {
  return a.end < b.start;
}

/** The first day the last part can be: of `2023/2024-05` it is 2024-05-01; of a date that is no interval, its start. */
export function lastPartStart(date: PartialDate): string {
  return date.precision === "interval" ? partialDate(date.edtf.slice(date.edtf.indexOf("/") + 1)).start : date.start;
}

function readPart(text: string): DateReading {
  const match = PART.exec(text);
  if (!match) return { fault: foreignStyle(text) ?? { kind: "form" } };
  const [, year, month, day, mark] = match;
  const values = [Number(year)];
  if (month) values.push(Number(month) - 1);
  if (day) values.push(Number(day));
  const uncertain = mark === "?";
  const date = new EdtfDate({ values, uncertain });
  if (date.edtf !== text) return { fault: impossible(text, Number(year), Number(month)) };
  return { date: freeze(text, isoDay(date.min), isoDay(date.max), PRECISIONS[values.length - 1] ?? "day", uncertain) };
}

function impossible(part: string, year: number, month: number): DateFault {
  if (month < 1 || month > 12) return { kind: "no-such-month", part };
  // Day 0 of the next month is the last day of this one.
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { kind: "no-such-day", part, month: part.slice(0, 7), days };
}

/** The library counts in UTC milliseconds and so does toISOString: no time zone comes in between. */
function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function freeze(
  edtf: string,
  start: string,
  end: string,
  precision: PartialDate["precision"],
  uncertain: boolean,
): PartialDate {
  return Object.freeze({ edtf, start, end, precision, uncertain });
}
