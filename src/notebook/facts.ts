import type { ColumnTable } from "arquero";
import { isPartialDate, type PartialDate } from "../dossier/partial-date.ts";
import { formatDate } from "../locale/dates.ts";
import { LANGS, type Lang, type Text } from "../locale/lang.ts";
import { factNotANumber, factTwice, noSuchFact } from "../locale/messages/publish.ts";
import { formatNumber, formatPercent, isPlural, NBSP } from "../locale/numbers.ts";
import { type Noun, type UnitName, units } from "../locale/units.ts";
import type { FactEntry } from "../publish/manifest.ts";
import { replaceMarks, writeMark } from "../publish/marks.ts";
import { PublishError } from "../publish/publish-error.ts";
import { trace } from "./trace.ts";

/** What a fact is made from. */
export interface FactSpec {
  /** The rows it was counted from: a table with `source_ids`, and `ref` or `refs`. */
  from: ColumnTable;
  /** How it was counted, in a sentence. */
  definition: Text;
  /** What is counted: one of the house's nouns, or one of the notebook's. Reported attacks unless told. */
  unit?: UnitName | Noun;
  /** Decimals it is rounded to; for a share, those of its percentage. Whole unless told; two for a ratio. */
  decimals?: number;
}

/** A number or date of the article, on its way into a text: write it in a template, `${total}`. */
export interface Fact<V extends number | PartialDate = number | PartialDate> {
  readonly id: string;
  readonly value: V;
  /** The number with its noun in agreement: `${total.counted}` gives `1 attaque rapportée`, `131 attaques rapportées`. */
  readonly counted: string;
  toString(): string;
}

/** A register of the facts of one notebook. */
export function factRegister(notebook: string) {
  const entries = new Map<string, FactEntry>();
  const entryOf = (id: string): FactEntry => {
    const entry = entries.get(id);
    if (!entry) throw new PublishError(noSuchFact(id));
    return entry;
  };
  return {
    entries,
    /**
     * Registers a fact.
     *
     * @throws PublishError if another fact of this name has another value, if it is no number or date, or if the
     *   table it comes from names no source
     */
    add<V extends number | PartialDate>(id: string, value: V, spec: FactSpec): Fact<V> {
      const stored = isPartialDate(value) ? value.edtf : (value as number);
      const known = entries.get(id);
      if (known && known.value !== stored) throw new PublishError(factTwice(id, known.value, stored));
      if (typeof stored !== "string" && !Number.isFinite(stored)) throw new PublishError(factNotANumber(id, value));
      const noun = typeof spec.unit === "object" ? spec.unit : units[spec.unit ?? "attacks"];
      const { definition } = spec;
      const kind = typeof stored === "string" ? "date" : spec.unit === "share" ? "share" : "number";
      const decimals = spec.decimals ?? (spec.unit === "ratio" ? 2 : 0);
      const write = (lang: Lang): string => {
        if (typeof stored === "string") return formatDate(stored, lang);
        if (kind === "share") return formatPercent(stored, lang, { decimals });
        return formatNumber(stored, lang, { decimals });
      };
      const both = (make: (lang: Lang) => string): Text => ({ fr: make("fr"), en: make("en") });
      entries.set(id, {
        id,
        notebook,
        kind,
        value: stored,
        decimals,
        unit: both((lang) => noun[lang][1]),
        text: both(write),
        counted: both((lang) =>
          kind === "number"
            ? `${write(lang)}${NBSP}${noun[lang][isPlural(Number(stored), lang) ? 1 : 0]}`
            : write(lang),
        ),
        definition,
        ...trace(spec.from),
      });
      return {
        id,
        value,
        counted: writeMark({ kind: "counted", id }),
        toString: () => writeMark({ kind: "fact", id }),
      };
    },

    /** The text in one language, its facts and dates written out. */
    fill(text: Text, lang: Lang): string {
      return replaceMarks(text[lang], (mark) => {
        if (mark.kind === "date") return formatDate(mark.edtf, lang);
        if (mark.kind === "years") return mark.edtf.replace("/", "-");
        if (mark.kind === "number") return formatNumber(mark.value, lang);
        const entry = entryOf(mark.id);
        return mark.kind === "counted" ? entry.counted[lang] : entry.text[lang];
      });
    },

    /** Both languages. */
    fillText(text: Text): Text {
      return Object.fromEntries(LANGS.map((lang) => [lang, this.fill(text, lang)])) as unknown as Text;
    },
  };
}

export type FactRegister = ReturnType<typeof factRegister>;
