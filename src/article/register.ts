import type { Lang, Text } from "../locale/lang.ts";
import { formatNumber } from "../locale/numbers.ts";
import { units } from "../locale/units.ts";
import type { FactEntry } from "../publish/manifest.ts";

/** What an article may quote of a fact that is made of several numbers, beside its value. */
export type FactPart = "count" | "total" | "low" | "high";

/**
 * A number or a date that an article may quote: that of a fact, or one that it is made of, such as an end of a ratio's
 * interval. Once, whatever number of notebooks publish it.
 */
export interface KnownFact {
  readonly id: string;
  /** What an article writes to name it: its id, with its notebook where two facts of one id differ. */
  readonly ref: string;
  /** Which number of the fact; absent for its value. */
  readonly part?: FactPart;
  readonly kind: "number" | "share" | "date" | "ordinal";
  readonly value: number | string;
  /** The value as printed: rounded as its text is. A share is between 0 and 1. */
  readonly printed: number | string;
  readonly decimals: number;
  /** Whether it is one number over another, which a text may give as a fraction: two-thirds of what it was. */
  readonly ratio?: true;
  /** The number alone, to write in place of another: `133` of `au moins 133`. */
  readonly alone: Text;
  /** The whole fact, as its own article writes it. */
  readonly text: Text;
  readonly counted: Text;
  readonly unit: Text;
  readonly definition: Text;
  readonly notebooks: readonly string[];
}

/** The facts an article is held against. */
export interface FactRegister {
  /** Every number and date of every fact. */
  readonly facts: readonly KnownFact[];
  /** The fact of an id, or of `notebook/id`; none where the id is unknown, or stands for facts that differ. */
  get(ref: string, part?: FactPart): KnownFact | undefined;
}

/** Most facts read, and longest text of one. Beyond, the file is no register of ours. */
const MOST = 20_000;
const LONGEST = 5_000;

/**
 * The register in a facts.json that may come from anywhere.
 *
 * @param json the file's text
 * @returns nothing if it is not a list of facts
 */
export function readRegister(json: string): FactRegister | undefined {
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!Array.isArray(found) || found.length > MOST || !found.every(isFact)) return undefined;
  return registerOf(found);
}

/** The register of entries that are known to be facts. */
export function registerOf(entries: readonly FactEntry[]): FactRegister {
  const byId = new Map<string, Map<string, Merged>>();
  for (const entry of entries) {
    const same = byId.get(entry.id) ?? new Map<string, Merged>();
    byId.set(entry.id, same);
    const key = JSON.stringify([entry.kind, entry.value, entry.parts, entry.text]);
    same.set(key, { entry, notebooks: [...(same.get(key)?.notebooks ?? []), entry.notebook] });
  }
  const facts: KnownFact[] = [];
  const byRef = new Map<string, KnownFact>();
  for (const same of byId.values())
    for (const merged of same.values()) {
      const { id } = merged.entry;
      const refs = merged.notebooks.map((notebook) => `${notebook}/${id}`);
      const ref = same.size === 1 ? id : (refs[0] ?? id);
      for (const fact of numbersOf(merged, ref)) {
        facts.push(fact);
        for (const name of [ref, ...refs]) byRef.set(keyOf(name, fact.part), fact);
      }
    }
  return { facts, get: (ref, part) => byRef.get(keyOf(ref, part)) };
}

/** A fact, and the notebooks that publish it. */
interface Merged {
  readonly entry: FactEntry;
  readonly notebooks: readonly string[];
}

const keyOf = (ref: string, part: FactPart | undefined): string => `${ref}\n${part ?? ""}`;

const KINDS: Readonly<Record<FactEntry["kind"], KnownFact["kind"]>> = {
  number: "number",
  at_least: "number",
  range: "number",
  ratio: "number",
  share: "share",
  date: "date",
  rank: "ordinal",
};

const PARTS: readonly FactPart[] = ["count", "total", "low", "high"];

/** A fact's value, and what it is made of. */
function numbersOf({ entry, notebooks }: Merged, ref: string): KnownFact[] {
  const { id, value, decimals, text, counted, unit, definition, parts } = entry;
  const kind = KINDS[entry.kind];
  const whole = kind === "number" && typeof value === "number";
  const main: KnownFact = {
    ...{ id, ref, kind, value, decimals, text, counted, unit, definition, notebooks },
    printed: typeof value === "number" ? rounded(value, kind === "share" ? decimals + 2 : decimals) : value,
    alone: whole ? written(value, decimals) : text,
    ...(entry.kind === "ratio" || unit.en === units.ratio.en[1] ? { ratio: true } : {}),
  };
  const others = PARTS.flatMap((part): KnownFact[] => {
    const number = parts?.[part];
    // the lower end of a range is its value already
    if (number === undefined || (part === "low" && number === value)) return [];
    const places = entry.kind === "share" ? 0 : decimals;
    const alone = written(number, places);
    return [
      { ...main, part, kind: "number", value: number, decimals: places, printed: rounded(number, places), alone },
    ];
  });
  return [main, ...others];
}

/** Rounded as its text is. */
function rounded(value: number, places: number): number {
  return Number(value.toFixed(Math.min(Math.max(places, 0), 20)));
}

function written(value: number, decimals: number): Text {
  const say = (lang: Lang) => formatNumber(value, lang, { decimals: Math.min(Math.max(decimals, 0), 20) });
  return { fr: say("fr"), en: say("en") };
}

function isFact(one: unknown): one is FactEntry {
  if (typeof one !== "object" || one === null) return false;
  const { id, notebook, kind, value, decimals, parts, text, counted, unit, definition } = one as Record<
    string,
    unknown
  >;
  if (typeof kind !== "string" || !Object.hasOwn(KINDS, kind)) return false;
  return (
    [id, notebook].every((part) => typeof part === "string" && part.length < 300) &&
    (kind === "date" ? typeof value === "string" : Number.isFinite(value)) &&
    Number.isInteger(decimals) &&
    (parts === undefined || isNumbers(parts)) &&
    [text, counted, unit, definition].every(isText)
  );
}

function isNumbers(one: unknown): boolean {
  return typeof one === "object" && one !== null && Object.values(one).every((value) => Number.isFinite(value));
}

function isText(one: unknown): one is Text {
  if (typeof one !== "object" || one === null) return false;
  const { fr, en } = one as Record<string, unknown>;
  return [fr, en].every((part) => typeof part === "string" && part.length < LONGEST);
}
