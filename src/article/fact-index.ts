import type { Lang } from "../locale/lang.ts";
import type { Hedge, NumberReading } from "./found.ts";
import type { FactRegister, KnownFact } from "./register.ts";
import { type Bounds, boundsOf, type Fit, fit } from "./truth.ts";
import { conceptsOf } from "./vocabulary.ts";

/** A fact, and the words that tell it from others in one language. */
export interface IndexedFact {
  readonly fact: KnownFact;
  /** What it counts: attaque; fermeture or blocage. */
  readonly heads: ReadonlySet<string>;
  /** What its definition and its id are about, what it counts apart, with how telling each is among all facts. */
  readonly about: ReadonlyMap<string, number>;
  /** How telling what it counts is. */
  readonly rarity: number;
}

/** The facts of a register, to be found by value. */
export interface FactIndex {
  readonly register: FactRegister;
  readonly all: readonly IndexedFact[];
  /** What any fact counts. */
  readonly heads: ReadonlySet<string>;
  /** The facts of which a number is true. */
  fitting(reading: NumberReading, hedge: Hedge | undefined): { readonly known: IndexedFact; readonly fit: Fit }[];
}

/** Most facts weighed for one number. */
const MOST = 200;

/** Indexes a register in the language of an article. */
export function indexFacts(register: FactRegister, lang: Lang): FactIndex {
  const words = register.facts.map((fact) => {
    const heads = new Set(headsOf(fact, lang));
    const said = `${fact.definition[lang]} ${fact.id.replaceAll("-", " ")}`;
    const about = new Set(conceptsOf(said, lang).filter((one) => !heads.has(one)));
    return { fact, heads, about };
  });
  const count = (lists: readonly ReadonlySet<string>[]) => {
    const counts = new Map<string, number>();
    for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
    return counts;
  };
  const [aboutCounts, headCounts] = [count(words.map(({ about }) => about)), count(words.map(({ heads }) => heads))];
  const telling = (times: number) => Math.max(0, Math.log((words.length + 1) / (times + 0.5)) - 0.5);
  const all = words.map(
    ({ fact, heads, about }): IndexedFact => ({
      fact,
      heads,
      about: new Map([...about].map((one) => [one, telling((aboutCounts.get(one) ?? 0) + (headCounts.get(one) ?? 0))])),
      rarity: Math.max(0, ...[...heads].map((one) => telling(headCounts.get(one) ?? 0))),
    }),
  );
  const sorted = (kind: KnownFact["kind"], ratio = false) =>
    all
      .filter(({ fact }) => fact.kind === kind || (ratio && fact.ratio))
      .sort((a, b) => Number(a.fact.value) - Number(b.fact.value));
  const byKind = {
    number: sorted("number"),
    share: sorted("share", true),
    date: sorted("date"),
    ordinal: sorted("ordinal"),
  };
  return {
    register,
    all,
    heads: new Set(headCounts.keys()),
    fitting(reading, hedge) {
      const found: { known: IndexedFact; fit: Fit }[] = [];
      const facts = byKind[reading.kind];
      // a fact is printed rounded: what equals it may be half a unit away
      const { low, high } = boundsFor(reading, hedge);
      for (let at = firstFrom(facts, low - 1); at < facts.length && found.length < MOST; at++) {
        const known = facts[at];
        if (!known || Number(known.fact.value) > high + 1) break;
        const how = fit(reading, hedge, known.fact);
        if (how) found.push({ known, fit: how });
      }
      return found;
    },
  };
}

function boundsFor(reading: NumberReading, hedge: Hedge | undefined): Bounds {
  if (reading.kind === "date") return ANY;
  return reading.kind === "ordinal" ? { low: reading.value, high: reading.value } : boundsOf(reading, hedge);
}

const ANY = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** Index of the first fact whose value is no less. */
function firstFrom(facts: readonly IndexedFact[], value: number): number {
  if (value === Number.NEGATIVE_INFINITY) return 0;
  let [low, high] = [0, facts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(facts[middle]?.fact.value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nouns of a unit: "fermetures ou blocages" has two; what specifies them ("du relevé") is left out. */
function headsOf({ kind, unit, counted, text }: KnownFact, lang: Lang): string[] {
  if (kind !== "number") return [];
  const nouns = `${unit[lang]}, ${counted[lang].replace(text[lang], "")}`;
  const parts = nouns.split(/,|\s(?:ou|or)\s/);
  return parts.flatMap((part) => {
    const noun = conceptsOf(part.split(/\s(?:de|du|des|of|per|par)\s|\sd[’']/)[0] ?? "", lang);
    return lang === "fr" ? noun.slice(0, 1) : noun.slice(-1);
  });
}
