import type { FactEntry } from "../../src/publish/manifest.ts";

/** A fact of a small register: so many attacks reported in France, unless told otherwise. */
export function someFact(id: string, value: number, rest: Partial<FactEntry> = {}): FactEntry {
  return {
    id,
    notebook: "nb",
    kind: "number",
    value,
    decimals: 0,
    unit: { fr: "attaques rapportées", en: "reported attacks" },
    text: { fr: `${value}`, en: `${value}` },
    counted: { fr: `${value}\u00a0attaques rapportées`, en: `${value}\u00a0reported attacks` },
    definition: { fr: "Attaques rapportées en France.", en: "Attacks reported in France." },
    refs: ["I001"],
    sources: ["a"],
    ...rest,
  };
}
