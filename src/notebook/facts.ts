import type { ColumnTable } from "arquero";
import { isPartialDate, type PartialDate } from "../dossier/partial-date.ts";
import { LANGS, type Lang, type Text } from "../locale/lang.ts";
import { factNotANumber, factTwice, noSuchFact } from "../locale/messages/publish.ts";
import { type Noun, type UnitName, units } from "../locale/units.ts";
import { type FactEntry, sameValue } from "../publish/manifest.ts";
import { markText } from "../publish/mark-text.ts";
import { replaceMarks, writeMark } from "../publish/marks.ts";
import { PublishError } from "../publish/publish-error.ts";
import { type FactValue, writeFact } from "./fact-values.ts";
import { trace } from "./trace.ts";

/** What a fact is made from. */
export interface FactSpec {
  /** The rows it was counted from: a table with `source_ids`, and `ref` or `refs`. */
  from: ColumnTable;
  /** How it was counted, in a sentence; a date may stand in it. */
  definition: Text;
  /** What is counted: one of the house's nouns, or one of the notebook's. Reported attacks unless told. */
  unit?: UnitName | Noun;
  /** Decimals it is rounded to; for a share, those of its percentage. Whole unless told; two for a ratio. */
  decimals?: number;
}

/** What a fact's value is to the script: a date as it was given, any other as the number it comes down to. */
export type ValueOf<V extends FactValue> = V extends PartialDate ? PartialDate : number;

/** A fact of the article, on its way into a text: write it in a template, `${total}`. */
export interface Fact<V extends FactValue = FactValue> {
  readonly id: string;
  readonly value: ValueOf<V>;
  /**
   * The number with its noun in agreement: `1 attaque rapportée`, `131 attaques rapportées`; a share out of its total:
   * `42 sur 74`; a ratio with its interval.
   */
  readonly counted: string;
  /** A share in words that are true of it, `plus d’un sur deux`; any other fact as it is. */
  readonly words: string;
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
    add<V extends FactValue>(id: string, value: V, spec: FactSpec): Fact<V> {
      const noun = typeof spec.unit === "object" ? spec.unit : units[spec.unit ?? "attacks"];
      const decimals = spec.decimals ?? (spec.unit === "ratio" ? 2 : undefined);
      refuseNoNumber(id, value);
      const written = writeFact(value, noun, decimals, spec.unit === "share");
      const known = entries.get(id);
      if (known && !sameValue(known, written)) throw new PublishError(factTwice(id, known.counted, written.counted));
      const unit = { fr: noun.fr[1], en: noun.en[1] };
      entries.set(id, {
        id,
        notebook,
        ...written,
        unit,
        definition: this.fillText(spec.definition),
        ...trace(spec.from),
      });
      return {
        id,
        value: (isPartialDate(value) ? value : written.value) as ValueOf<V>,
        counted: writeMark({ kind: "counted", id }),
        words: writeMark({ kind: "words", id }),
        toString: () => writeMark({ kind: "fact", id }),
      };
    },

    /** The text in one language, its facts and dates written out. */
    fill(text: Text, lang: Lang): string {
      return replaceMarks(text[lang], (mark) => markText(mark, lang, entryOf));
    },

    /** Both languages. */
    fillText(text: Text): Text {
      return Object.fromEntries(LANGS.map((lang) => [lang, this.fill(text, lang)])) as unknown as Text;
    },
  };
}

function refuseNoNumber(id: string, value: FactValue): void {
  if (isPartialDate(value)) return;
  const numbers = typeof value === "number" ? [value] : Object.values(value).filter((part) => typeof part === "number");
  const wrong = numbers.find((part) => !Number.isFinite(part));
  if (wrong !== undefined) throw new PublishError(factNotANumber(id, wrong));
  if (typeof value === "object" && value.kind === "share" && value.total === 0)
    throw new PublishError(factNotANumber(id, `${value.count}/0`));
}

export type FactRegister = ReturnType<typeof factRegister>;
