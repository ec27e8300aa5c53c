import type { ColumnTable } from "arquero";
import type { Lang, Text } from "../locale/lang.ts";
import { factNotANumber, factTwice, noSuchFact } from "../locale/messages/publish.ts";
import { formatNumber } from "../locale/numbers.ts";
import type { FactEntry } from "../publish/manifest.ts";
import { PublishError } from "../publish/publish-error.ts";
import { trace } from "./trace.ts";

/** What a fact is made from. */
export interface FactSpec {
  /** The rows it was counted from: a table with `source_ids`, and `ref` or `refs`. */
  from: ColumnTable;
  /** What is counted: singular and plural are the author's, in the text around it. */
  unit: Text;
  /** How it was counted, in a sentence. */
  definition: Text;
}

/** A number of the article, on its way into a text: write it in a template, `${total} attacks`. */
export interface Fact {
  readonly id: string;
  readonly value: number;
  toString(): string;
}

// Private-use characters: no text a person writes holds them, and what is left of one is easily found.
const OPEN = "\uE000";
const CLOSE = "\uE001";

/** A register of the facts of one notebook. */
export function factRegister(notebook: string) {
  const entries = new Map<string, FactEntry>();
  return {
    entries,
    add(id: string, value: number, spec: FactSpec): Fact {
      const known = entries.get(id);
      if (known && known.value !== value) throw new PublishError(factTwice(id, known.value, value));
      if (!Number.isFinite(value)) throw new PublishError(factNotANumber(id, value));
      const text = { fr: formatNumber(value, "fr"), en: formatNumber(value, "en") };
      const { unit, definition } = spec;
      entries.set(id, { id, notebook, value, unit, text, definition, ...trace(spec.from) });
      return { id, value, toString: () => `${OPEN}${id}${CLOSE}` };
    },
    /** The text in one language, its facts written out. */
    fill(text: Text, lang: Lang): string {
      return text[lang].replace(new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, "gu"), (_, id: string) => {
        const entry = entries.get(id);
        if (!entry) throw new PublishError(noSuchFact(id));
        return entry.text[lang];
      });
    },
  };
}
