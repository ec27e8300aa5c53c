import type { NumberReading, Placed } from "./found.ts";
import { percent } from "./shares.ts";
import type { Token } from "./tokens.ts";

const LINKS = new Set(["a", "et", "ou", "to", "and", "or", "-", "–"]);

/**
 * Gives the first number of a range what only the second says: `4 à 5 %` are two percentages, `2 à 3 millions` two
 * millions, `14, 15 et 16 mars` three days. Elsewhere the two ends are two numbers like any others.
 */
export function joinRanges(text: string, tokens: readonly Token[], numbers: readonly Placed[]): readonly Placed[] {
  return daysOfMonth(tokens, numbers).map((number, i, all) => {
    const after = all[i + 1];
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

/** Days that share their month with the date after them; from the last, as each leans on the next. */
function daysOfMonth(tokens: readonly Token[], numbers: readonly Placed[]): Placed[] {
  const out = [...numbers];
  for (let i = out.length - 2; i >= 0; i--) {
    const [number, after] = [out[i] as Placed, out[i + 1] as Placed];
    const [here, there] = [number.readings[0], after.readings[0]];
    // 15 et 16 mars is one date, from one day to the other
    const first = there?.kind === "date" ? (there.value.split("/")[0] ?? "") : "";
    if (here?.kind !== "number" || !/-\d\d-\d\d$/.test(first)) continue;
    const isDay = Number.isInteger(here.value) && here.value >= 1 && here.value < Number(first.slice(-2));
    const link = tokens[number.next]?.fold ?? "";
    if (!isDay || after.first !== number.next + 1 || !(LINKS.has(link) || link === ",")) continue;
    const day = `${first.slice(0, -2)}${String(here.value).padStart(2, "0")}`;
    out[i] = { ...number, readings: [{ kind: "date", value: day }] };
  }
  return out;
}

function scaleOf(text: string, { start, end }: Placed, reading: NumberReading | undefined): number | undefined {
  if (reading?.kind !== "number") return undefined;
  const said = text.slice(start, end);
  if (/\d.*milli?ons?$/su.test(said)) return 1e6;
  return /\d.*(?:milliards?|billion)$/su.test(said) ? 1e9 : undefined;
}
