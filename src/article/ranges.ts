import type { Placed } from "./find-numbers.ts";
import type { NumberReading } from "./found.ts";
import { percent } from "./shares.ts";
import type { Token } from "./tokens.ts";

const LINKS = new Set(["a", "et", "ou", "to", "and", "or", "-", "–"]);

/**
 * Gives the first number of a range what only the second says: `4 à 5 %` are two percentages, `2 à 3 millions` two
 * millions. Elsewhere the two ends are two numbers like any others.
 */
export function joinRanges(text: string, tokens: readonly Token[], numbers: readonly Placed[]): readonly Placed[] {
  return numbers.map((number, i) => {
    const after = numbers[i + 1];
    const [here, there] = [number.readings[0], after?.readings[0]];
    if (!after || here?.kind !== "number" || here.manner !== "plain" || after.first !== number.next + 1) return number;
    if (!LINKS.has(tokens[number.next]?.fold ?? "")) return number;
    if (there?.kind === "share" && there.manner === "plain" && here.value < there.value * 100) {
      return { ...number, readings: number.readings.map((one) => (one.kind === "number" ? percent(one) : one)) };
    }
    const scale = scaleOf(text, after, there);
    if (scale === undefined || here.value >= 1000) return number;
    const scaled = (one: NumberReading) =>
      one.kind === "number" ? { ...one, value: one.value * scale, step: one.step * scale } : one;
    return { ...number, readings: number.readings.map(scaled) };
  });
}

function scaleOf(text: string, { start, end }: Placed, reading: NumberReading | undefined): number | undefined {
  if (reading?.kind !== "number") return undefined;
  const said = text.slice(start, end);
  if (/\d.*milli?ons?$/su.test(said)) return 1e6;
  return /\d.*(?:milliards?|billion)$/su.test(said) ? 1e9 : undefined;
}
