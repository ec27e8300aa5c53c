import type { Lang } from "../locale/lang.ts";
import type { NumberWord } from "./number-word.ts";
import type { Token } from "./tokens.ts";
import { numberWords as english } from "./words-en.ts";
import { numberWords as french } from "./words-fr.ts";

/** A number in words. */
export interface Spelled {
  readonly value: number;
  /** Index of the token after it. */
  readonly next: number;
  readonly ordinal?: true;
}

const WORDS = { fr: french, en: english };

/** Index of the word after this one, where a space or a hyphen joins them. */
export function joined(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1];
  if (next?.kind === "word") return next.gap === "" ? undefined : at + 1;
  const hyphen = next?.gap === "" && (next.text === "-" || next.text === "\u2011");
  const after = tokens[at + 2];
  return hyphen && after?.kind === "word" && after.gap === "" ? at + 2 : undefined;
}

/**
 * The number in words that begins at a token, the longest there is: `vingt et un mille cent`, `two thousand and
 * twenty-four`, `quatre-vingt-dix-septième`. Below a thousand billions. It reads the old hyphens of French and the new
 * (1990), and the numbers of Belgium and Switzerland.
 */
export function parseWords(tokens: readonly Token[], at: number, lang: Lang): Spelled | undefined {
  // nearly every word of a text is none of these
  if (!WORDS[lang].has(tokens[at]?.fold ?? "")) return undefined;
  const word = (i: number | undefined): NumberWord | undefined => {
    const token = i === undefined ? undefined : tokens[i];
    return token?.kind === "word" ? WORDS[lang].get(token.fold) : undefined;
  };
  const is = (i: number | undefined, fold: string) => i !== undefined && tokens[i]?.fold === fold;
  const end = (i: number, value: number): Spelled =>
    word(i)?.ordinal ? { value, next: i + 1, ordinal: true } : { value, next: i + 1 };
  const after = (found: Spelled) => (found.ordinal ? undefined : joined(tokens, found.next - 1));

  /** 1 to 9, or 10 to 16, after twenty, sixty, quatre-vingt. */
  function afterTens(base: number, i: number): Spelled | undefined {
    let next = joined(tokens, i);
    const and = lang === "fr" && is(next, "et");
    if (and && next !== undefined) next = joined(tokens, next);
    const found = word(next);
    if (next === undefined || found?.role !== "unit" || found.value === 0) return undefined;
    const teens = lang === "fr" && (base === 60 || base === 80);
    if (and && found.value !== 1 && !(teens && found.value === 11)) return undefined;
    if (found.value >= 10 && !teens) return undefined;
    const unit = found.value >= 10 ? below20(next, found) : end(next, found.value);
    return { ...unit, value: base + unit.value };
  }

  /** Dix-sept, dix-huit and dix-neuf are two words. */
  function below20(i: number, found: NumberWord): Spelled {
    const next = joined(tokens, i);
    const more = word(next);
    const two = lang === "fr" && found.value === 10 && !found.ordinal && more?.role === "unit";
    if (two && next !== undefined && more.value >= 7 && more.value <= 9) return end(next, 10 + more.value);
    return end(i, found.value);
  }

  function below100(i: number | undefined): Spelled | undefined {
    const found = word(i);
    if (i === undefined || !found) return undefined;
    if (found.role === "ten")
      return found.ordinal ? end(i, found.value) : (afterTens(found.value, i) ?? end(i, found.value));
    if (found.role !== "unit") return undefined;
    const next = joined(tokens, i);
    const eighty = lang === "fr" && found.value === 4 && !found.ordinal && word(next)?.value === 20;
    if (eighty && next !== undefined)
      return word(next)?.ordinal ? end(next, 80) : (afterTens(80, next) ?? end(next, 80));
    return below20(i, found);
  }

  /** What may follow hundred, thousand, million: English puts "and" between. */
  function rest(found: Spelled, read: (i: number | undefined) => Spelled | undefined): Spelled {
    let next = after(found);
    if (is(next, lang === "fr" ? "et" : "and") && next !== undefined) {
      next = joined(tokens, next);
      if (lang === "fr" && word(next)?.value !== 1) return found;
    }
    const more = read(next);
    return more && more.value > 0 ? { ...more, value: found.value + more.value } : found;
  }

  function below1000(i: number | undefined): Spelled | undefined {
    const head = word(i);
    if (i !== undefined && head?.role === "hundred") return rest(end(i, 100), below100);
    const found = below100(i);
    const next = found && after(found);
    const most = lang === "fr" ? 19 : 99;
    if (!found || next === undefined || word(next)?.role !== "hundred") return found;
    if (found.value < (lang === "fr" ? 2 : 1) || found.value > most) return found;
    return rest(end(next, found.value * 100), below100);
  }

  function belowMillion(i: number | undefined): Spelled | undefined {
    if (i !== undefined && word(i)?.role === "thousand") return rest(end(i, 1000), below1000);
    const found = below1000(i);
    const next = found && after(found);
    if (!found || next === undefined || word(next)?.role !== "thousand" || found.value === 0) return found;
    return rest(end(next, found.value * 1000), below1000);
  }

  /** Millions of a kind, then what is smaller than one of them. */
  function belowLimit(i: number | undefined, limit: number): Spelled | undefined {
    const found = belowMillion(i);
    const next = found && after(found);
    const scale = word(next);
    if (!found || next === undefined || scale?.role !== "million" || scale.value >= limit || found.value === 0)
      return found;
    return rest(end(next, found.value * scale.value), (more) => belowLimit(more, scale.value));
  }

  return belowLimit(at, Number.POSITIVE_INFINITY);
}
