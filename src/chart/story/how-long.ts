import { type DurationUnit, formatDuration } from "../../locale/durations.ts";
import type { Canvas } from "../canvas.ts";
import { dayStart, type WhenInput, when } from "./when.ts";

/** Whole units gone by between two ISO days, as one counts a person's age; never negative. */
export function elapsed(from: string, to: string, unit: DurationUnit): number {
  if (to <= from) return 0;
  if (unit === "day") return Math.round((dayStart(to) - dayStart(from)) / 86_400_000);
  const [y1 = 0, m1 = 0, d1 = 0] = from.split("-").map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split("-").map(Number);
  const months = (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0);
  return unit === "month" ? months : Math.floor(months / 12);
}

/** From here on a duration is said in years, in months: before, in months, in days. */
const YEARS_FROM = 36;
const MONTHS_FROM = 2;

/**
 * How long from one date to another, in words and no more precise than they are: `14 ans`, `20 ou 21 ans`,
 * `4 à 6 mois`, `1 à 60 jours`. Whole years from three years on, whole months from two months on, days before.
 *
 * @returns "" when either date is unknown
 */
export function howLong(t: Canvas, from: WhenInput, to: WhenInput): string {
  const [start, end] = [when(from), when(to)];
  if (!start || !end) return "";
  const most = elapsed(start.start, end.end, "month");
  const unit: DurationUnit = most >= YEARS_FROM ? "year" : most >= MONTHS_FROM ? "month" : "day";
  return formatDuration(elapsed(start.end, end.start, unit), elapsed(start.start, end.end, unit), unit, t.lang);
}
