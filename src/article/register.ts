import type { Text } from "../locale/lang.ts";
import type { FactEntry } from "../publish/manifest.ts";

/** A fact that an article may quote: once, whatever number of notebooks publish it. */
export interface KnownFact {
  readonly id: string;
  /** What an article writes to name it: its id, with its notebook where two facts of one id differ. */
  readonly ref: string;
  readonly kind: FactEntry["kind"];
  readonly value: number | string;
  /** The value as printed: rounded as its text is. A share is between 0 and 1. */
  readonly printed: number | string;
  readonly decimals: number;
  readonly text: Text;
  readonly counted: Text;
  readonly unit: Text;
  readonly definition: Text;
  readonly notebooks: readonly string[];
}

/** The facts an article is held against. */
export interface FactRegister {
  readonly facts: readonly KnownFact[];
  /** The fact of an id, or of `notebook/id`; none where the id is unknown, or stands for facts that differ. */
  get(ref: string): KnownFact | undefined;
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
  const byId = new Map<string, Map<string, KnownFact>>();
  for (const entry of entries) {
    const same = byId.get(entry.id) ?? new Map<string, KnownFact>();
    byId.set(entry.id, same);
    const key = JSON.stringify([entry.kind, entry.value, entry.text]);
    const known = same.get(key);
    same.set(key, known ? { ...known, notebooks: [...known.notebooks, entry.notebook] } : knownFact(entry));
  }
  const facts = [...byId.values()].flatMap((same) =>
    [...same.values()].map((fact) => (same.size === 1 ? fact : { ...fact, ref: `${fact.notebooks[0]}/${fact.id}` })),
  );
  const byRef = new Map<string, KnownFact>();
  for (const fact of facts) {
    byRef.set(fact.ref, fact);
    for (const notebook of fact.notebooks) byRef.set(`${notebook}/${fact.id}`, fact);
  }
  return { facts, get: (ref) => byRef.get(ref) };
}

function knownFact(entry: FactEntry): KnownFact {
  const { id, kind, value, decimals, text, counted, unit, definition, notebook } = entry;
  const places = kind === "share" ? decimals + 2 : decimals;
  const printed = typeof value === "number" ? Number(value.toFixed(Math.min(Math.max(places, 0), 20))) : value;
  return { id, ref: id, kind, value, printed, decimals, text, counted, unit, definition, notebooks: [notebook] };
}

function isFact(one: unknown): one is FactEntry {
  if (typeof one !== "object" || one === null) return false;
  const { id, notebook, kind, value, decimals, text, counted, unit, definition } = one as Record<string, unknown>;
  const numeric = kind === "number" || kind === "share";
  return (
    [id, notebook].every((part) => typeof part === "string" && part.length < 300) &&
    (numeric ? typeof value === "number" && Number.isFinite(value) : kind === "date" && typeof value === "string") &&
    Number.isInteger(decimals) &&
    [text, counted, unit, definition].every(isText)
  );
}

function isText(one: unknown): one is Text {
  if (typeof one !== "object" || one === null) return false;
  const { fr, en } = one as Record<string, unknown>;
  return [fr, en].every((part) => typeof part === "string" && part.length < LONGEST);
}
