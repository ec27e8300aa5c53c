import type { Context } from "./context.ts";
import type { FactIndex, IndexedFact } from "./fact-index.ts";
import type { NumberReading } from "./found.ts";
import type { Fit } from "./truth.ts";
import { YEAR } from "./vocabulary.ts";

/** How much the words around a number speak for a fact. */
export interface Evidence {
  readonly score: number;
  /** What of it the words of the definition say, years and the name of what is counted apart. */
  readonly words: number;
  /** Whether the noun right after the number is what the fact counts, or something else. */
  readonly noun?: "its" | "other";
}

/**
 * How much the words around a number speak for a fact: what it counts, named right after the number, before it, or in
 * the sentence; and the words of its definition, each as telling as it is rare among all definitions. A noun right
 * after the number that is neither speaks against it.
 */
export function evidence({ fact, heads, about, rarity }: IndexedFact, context: Context, index: FactIndex): Evidence {
  let [words, years] = [0, 0];
  for (const [concept, telling] of about) {
    const weight = 0.6 * telling * (context.around.get(concept) ?? 0);
    if (YEAR.test(concept)) years += weight;
    else words += weight;
  }
  // a year tells facts apart that words speak for; alone it speaks for none
  let score = words + (words > 0.4 ? Math.min(years, 1.5) : 0);
  if (context.change && fact.kind === "share" && !GROWTH.some((one) => about.has(one))) score -= 3;
  if (fact.kind !== "number") return { score, words };
  const { next, noun } = context;
  if (next !== undefined && about.has(next)) score += 1;
  const unit = unitNear(heads, context);
  if (unit > 0) score += unit + Math.min(1.5, 0.4 * rarity) * (unit / 2.5);
  const other = next !== undefined && noun && !heads.has(next) && !about.has(next) && !ANYTHING.has(next);
  if (other) score -= index.heads.has(next) ? 3 : 2;
  if (next !== undefined && heads.has(next)) return { score, words, noun: "its" };
  return other ? { score, words, noun: "other" } : { score, words };
}

/** How near the number what the fact counts is named. */
function unitNear(heads: ReadonlySet<string>, { after, shared, parted, before, around }: Context): number {
  const named = (list: Iterable<string>) => [...list].some((concept) => heads.has(concept));
  if (named(after)) return 2.5;
  const left = named(shared) ? (parted ? 1.5 : 2) : 0;
  const anywhere = Math.max(0, ...[...heads].map((head) => around.get(head) ?? 0));
  return Math.max(left, named(before) ? 1.5 : anywhere);
}

const YEARS = ["an", "year"];
/** What the definition of a change speaks of, by stem. */
const GROWTH = ["hauss", "baiss", "augment", "evolut", "increas", "growth", "rise", "fall", "chang"];

/** Words after a number that do not say what it counts: 30 cas, 30 of these cases, 33 après. */
const ANYTHING = new Set([
  "avant",
  "apres",
  "befor",
  "after",
  "cas",
  "case",
  "total",
  "nombre",
  "number",
  "chiffr",
  "figur",
]);

/** Whether the words speak enough for a fact that the number is taken for it: the commoner the number, the more. */
export function isEnough(
  { score, words }: Evidence,
  reading: NumberReading,
  how: Fit,
  { heads }: IndexedFact,
  spare: number,
): boolean {
  const whole = reading.kind === "number" && Number.isInteger(reading.value);
  const small = whole && Math.abs(reading.value) <= 12;
  // "11 pays" is said of many things, and years are ages and sentences
  if ((small || (whole && YEARS.some((one) => heads.has(one)))) && words < 0.6) return false;
  return score >= needed(reading, how, words) + spare;
}

/** Less is needed of all the rest where the words are those of the definition. */
function needed(reading: NumberReading, how: Fit, words: number): number {
  const whole = reading.kind === "number" && Number.isInteger(reading.value);
  return base(reading) - (whole ? Math.min(1.2, 0.9 * words) : 0) + (how === "rounded" ? 0.75 : 0);
}

function base(reading: NumberReading): number {
  if (reading.kind === "ordinal") return 2;
  if (reading.kind === "date") return reading.value.length >= 10 || reading.value.startsWith("XXXX") ? -1 : 2;
  if (reading.kind === "share") return reading.manner === "ratio" ? 2 : 1.2;
  if (reading.manner === "many") return 6;
  // two decimals are seldom the same by chance
  if (!Number.isInteger(reading.value)) return reading.step < 0.05 ? 0.4 : 1.5;
  const size = Math.abs(reading.value);
  if (size <= 12) return 4;
  if (size <= 31) return 3.5;
  if (size <= 100) return 2.5;
  if (size < 1000) return 2;
  if (size >= 10_000) return size % 1000 === 0 ? 0.7 : 0;
  // a round number, or what may be a year
  return size % 1000 === 0 || size < 2200 ? 1.5 : 0;
}
