import { analysisMessages } from "../locale/messages/analysis.ts";
import { AnalysisError } from "./analysis-error.ts";

const DAY = 86_400_000;

/** The ISO day `days` later, or earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return iso(new Date(time(day) + days * DAY));
}

/**
 * The ISO day `months` calendar months later, or earlier for a negative number. A month too short for the day gives
 * its last day: six months after 31 August is 28 (or 29) February.
 */
export function addMonths(day: string, months: number): string {
  const date = new Date(time(day));
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return iso(first);
}

/** Days from one ISO day to another, both counted; zero or less when they are the wrong way round. */
export function daysBetween(from: string, to: string): number {
  return (time(to) - time(from)) / DAY + 1;
}

/** Stops at what is no ISO day. */
function time(day: string): number {
  const found = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // 2024-02-30 is read as 1 March.
  if (Number.isNaN(found) || iso(new Date(found)) !== day)
    throw new AnalysisError(analysisMessages.notADay({ value: day }));
  return found;
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
