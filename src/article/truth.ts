import type { Amount, Hedge, Moment, NumberReading } from "./found.ts";
import type { KnownFact } from "./register.ts";

/** How a number holds for a fact: to the last digit printed, or within its own rounding. */
export type Fit = "exact" | "rounded";

/** Values of facts for which a number is true, both ends included. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Whether what is written is true of a fact.
 *
 * A hedged number is true up to one place of its last figure that is no zero (a five counts as half a place), and never
 * further than 15 % of it: `environ 130` from 125 to 135, `plus de 130` above 130 up to 140, `nearly 500` from 425 to
 * less than 500. `Une vingtaine` is true within a fifth; a third, one in three, within two points, or three and a half
 * where hedged. Without a hedge, rounding is heard in decimals, and in thousands and beyond that end in two zeros.
 */
export function fit(reading: NumberReading, hedge: Hedge | undefined, fact: KnownFact): Fit | undefined {
  if (reading.kind === "ordinal")
    return fact.kind === "ordinal" && same(reading.value, Number(fact.value)) ? "exact" : undefined;
  if (reading.kind === "date") return fact.kind === "date" ? fitDate(reading, String(fact.value)) : undefined;
  if (fact.kind !== reading.kind && !(fact.ratio && !fact.part && reading.kind === "share")) return undefined;
  // twice, or half: a ratio is not rounded to the unit
  if (fact.ratio && reading.kind === "number" && reading.step >= 1 && hedge === undefined) return undefined;
  const soft = reading.manner === "collective" || reading.manner === "many";
  const strict = hedge === "more" || hedge === "less";
  if (!soft && !strict && hedge !== "nearly" && same(Number(fact.printed), reading.value)) return "exact";
  const value = Number(fact.value);
  if (strict && (same(value, reading.value) || same(Number(fact.printed), reading.value))) return undefined;
  const { low, high } = boundsOf(reading, hedge);
  return value >= low - tiny(low) && value <= high + tiny(high) ? "rounded" : undefined;
}

/** The values of facts for which an amount may be true. */
export function boundsOf(amount: Amount, hedge: Hedge | undefined): Bounds {
  const { value, step, manner, most } = amount;
  if (manner === "many") return { low: value, high: most ?? value };
  const size = Math.abs(value);
  const place = manner === "ratio" ? 0.1 : manner === "collective" ? value : coarse(value, step);
  const up = Math.min(place, size * 0.5);
  const down = Math.min(place, size * 0.15);
  const around = (width: number) => ({ low: value - width, high: value + width });
  const exact = Math.max(step / 2, 0);
  if (hedge === "more" || hedge === "least") return { low: value, high: value + up };
  if (hedge === "less" || hedge === "most") return { low: value - up, high: value };
  if (hedge === "nearly") return { low: value - Math.max(down, exact), high: value };
  const wide =
    manner === "collective" ? size * 0.2 : manner === "ratio" ? 0.035 : Math.max(Math.min(place / 2, down), exact);
  if (hedge === "about") return around(wide);
  if (hedge === "near") return { low: value - Math.max(down, wide), high: value + wide };
  if (manner === "collective") return around(wide);
  if (manner === "ratio") return around(0.02);
  return around(plainRounding(value, step));
}

/** Half the place that a number without a hedge is heard as rounded to. */
function plainRounding(value: number, step: number): number {
  if (step !== 1) return step / 2;
  return Math.abs(value) >= 1000 && value % 100 === 0 ? coarse(value, 1) / 2 : 0.5;
}

/** The place of the last figure that is no zero; half of the next one after a five: 10 for 130, 50 for 450. */
function coarse(value: number, step: number): number {
  let figures = Math.round(Math.abs(value) / step);
  let place = step;
  while (figures > 0 && figures % 10 === 0) {
    figures /= 10;
    place *= 10;
  }
  return figures > 10 && figures % 5 === 0 ? place * 5 : place;
}

/** A date holds exactly, or with less precision than the fact has: its month, its day without the year, an end. */
function fitDate({ value }: Moment, fact: string): Fit | undefined {
  const known = fact.replace(/[?~%]/g, "");
  if (value === known) return "exact";
  if (value.startsWith("XXXX-")) return known.endsWith(value.slice(4)) ? "rounded" : undefined;
  if (known.includes("/")) return known.split("/").includes(value) ? "rounded" : undefined;
  return value.length === 7 && known.startsWith(`${value}-`) ? "rounded" : undefined;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= tiny(a);
}

/** What arithmetic may have lost. */
function tiny(value: number): number {
  return 1e-9 * Math.max(1, Math.abs(value));
}
