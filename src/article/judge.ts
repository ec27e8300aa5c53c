import type { Context } from "./context.ts";
import { type Evidence, evidence, isEnough } from "./evidence.ts";
import type { FactIndex, IndexedFact } from "./fact-index.ts";
import type { NumberReading, Placed } from "./found.ts";
import type { KnownFact } from "./register.ts";
import { fit } from "./truth.ts";

/** - current: as printed, for a fact of the register;
 *  - rounded: true of a fact within its own rounding, or less precise than it;
 *  - stale: it was true of a fact in the older register, and no longer is;
 *  - unknown: no fact is near. */
export type Verdict = "current" | "rounded" | "stale" | "unknown";

export interface Judgement {
  readonly verdict: Verdict;
  /** What it was read as. */
  readonly reading: NumberReading;
  /** The fact it is held against; of a stale number, as it is now, or nothing if it is no longer published. */
  readonly fact?: KnownFact;
  /** The fact as it was, where the number is stale. */
  readonly was?: KnownFact;
  /** Of an unknown number, the fact that the words around it speak of, if its value is not far. */
  readonly closest?: KnownFact;
}

interface Candidate {
  readonly known: IndexedFact;
  readonly reading: NumberReading;
  readonly exact: boolean;
  /** How much more the words say than they must. */
  readonly rank: number;
  readonly noun: Evidence["noun"];
}

/** Holds a number against the register, and against an older one if there is one. */
export function judge(number: Placed, context: Context, now: FactIndex, older?: FactIndex): Judgement {
  const best = candidate(number, context, now, () => true);
  const stale = older && candidate(number, context, older, (known) => outdated(known.fact, number, now));
  if (stale && (!best || stale.rank > best.rank)) {
    const fact = asItIs(stale.known.fact, now);
    return { verdict: "stale", reading: stale.reading, was: stale.known.fact, ...(fact ? { fact } : {}) };
  }
  if (best) return { verdict: best.exact ? "current" : "rounded", reading: best.reading, fact: best.known.fact };
  const reading = number.readings[0] as NumberReading;
  const closest = number.weak ? undefined : closestTo(number, context, now);
  return { verdict: "unknown", reading, ...(closest ? { closest } : {}) };
}

function candidate(
  number: Placed,
  context: Context,
  index: FactIndex,
  accept: (known: IndexedFact, reading: NumberReading) => boolean,
): Candidate | undefined {
  const found: Candidate[] = [];
  for (const [i, reading] of number.readings.entries())
    for (const { known, fit: how } of index.fitting(reading, number.hedge)) {
      const said = evidence(known, context, index);
      // an article is a number only where it stands for a count, right before what is counted
      if (
        number.weak &&
        (how !== "exact" || known.fact.decimals > 0 || !context.after.some((one) => known.heads.has(one)))
      )
        continue;
      // a reading that is not the likeliest has more to prove
      const spare = (i > 0 ? 0.5 : 0) + (number.weak ? 1.5 : 0);
      if (!isEnough(said, reading, how, known, spare) || !accept(known, reading)) continue;
      const closeness = how === "exact" ? 1.5 : 0.5 * near(reading, known.fact);
      const rank = said.score + 0.1 * said.words + closeness - (i > 0 ? 0.5 : 0) - (known.fact.part ? 0.3 : 0);
      found.push({ known, reading, exact: how === "exact", rank, noun: said.noun });
    }
  // the noun after the number decides between facts that are both true
  const named = found.some(({ noun, exact }) => noun === "its" && exact);
  const left = named ? found.filter(({ noun }) => noun !== "other") : found;
  return left.reduce<Candidate | undefined>((best, one) => (best && best.rank >= one.rank ? best : one), undefined);
}

/** 1 where a fact has the value that is written, 0 from a tenth of it away. */
function near(reading: NumberReading, { value }: KnownFact): number {
  if (reading.kind === "date" || typeof value === "string") return 0;
  return Math.max(0, 1 - (10 * Math.abs(value - reading.value)) / Math.max(Math.abs(reading.value), 1e-9));
}

/** Whether a fact has another value now, for which the number is not true. */
function outdated(was: KnownFact, { readings, hedge }: Placed, now: FactIndex): boolean {
  const is = asItIs(was, now);
  return !is || (is.value !== was.value && !readings.some((reading) => fit(reading, hedge, is)));
}

/** A fact of an older register, or a number that it is made of, in this one. */
function asItIs({ ref, id, part }: KnownFact, { register }: FactIndex): KnownFact | undefined {
  return register.get(ref, part) ?? register.get(id, part);
}

/** How much the words must speak for a fact before it is named beside a number it does not have. */
const SPEAKING = 2.6;

/** The fact that the words speak of most, where a slip of the hand or a small change parts its value from the number. */
function closestTo({ readings, hedge }: Placed, context: Context, index: FactIndex): KnownFact | undefined {
  const [reading] = readings;
  let best: { fact: KnownFact; score: number } | undefined;
  for (const known of index.all) {
    const { fact } = known;
    if (!reading || fact.kind !== reading.kind || !isClose(reading, fact) || fit(reading, hedge, fact)) continue;
    if (fact.kind === "number" && !context.after.some((concept) => known.heads.has(concept))) continue;
    const { score, words } = evidence(known, context, index);
    if (words < 0.6 && Number(reading.value) < 100) continue;
    if (score >= (fact.kind === "date" ? 2 * SPEAKING : SPEAKING) && (!best || score > best.score))
      best = { fact, score };
  }
  return best?.fact;
}

/** A day of the same year; a quarter more or less; the same figures in another order. */
function isClose(reading: NumberReading, fact: KnownFact): boolean {
  if (reading.kind === "date") {
    return reading.value.length >= 10 && String(fact.value).slice(0, 4) === reading.value.slice(0, 4);
  }
  if (
    typeof fact.value === "string" ||
    reading.kind === "ordinal" ||
    (reading.kind === "number" && reading.value <= 12)
  )
    return false;
  const [a, b] = [Number(reading.value), fact.value];
  if (Math.abs(a - b) <= 0.25 * Math.max(Math.abs(a), Math.abs(b))) return true;
  const [one, other] = [String(a), String(b)];
  const figures = (written: string) => [...written].sort().join("");
  return one.length === other.length && figures(one) === figures(other);
}
