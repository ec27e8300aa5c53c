import { type Context, contextReader } from "./context.ts";
import { type FactIndex, indexFacts } from "./fact-index.ts";
import { findNumbers } from "./find-numbers.ts";
import type { NumberReading, Placed } from "./found.ts";
import { judge, type Verdict } from "./judge.ts";
import { type Place, placesIn } from "./lines.ts";
import { blanksIn, isTrue, wanted, wordsOf } from "./marks.ts";
import type { Article } from "./read-article.ts";
import type { MarkedElement } from "./reading.ts";
import type { FactRegister, KnownFact } from "./register.ts";
import { type Setting, settingsOf } from "./setting.ts";
import { surroundingsReader } from "./surroundings.ts";
import { blocksOf } from "./tokens.ts";

/** What is said of a number, or of a mark: one that is still to be filled, or that names no fact. */
export type Finding = Place & {
  readonly verdict: Verdict | "to-fill" | "broken";
  /** Offsets in the file; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** As it stands in the file. */
  readonly written: string;
  readonly reading?: NumberReading;
  readonly fact?: KnownFact;
  /** The fact as it was in the older register. */
  readonly was?: KnownFact;
  /** A fact that an unknown number may have been meant for. */
  readonly closest?: KnownFact;
  /** What a mark names. */
  readonly ref?: string;
  /** What to write instead. */
  readonly write?: string;
};

/** What was found in an article. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Whether there were more numbers than are judged. */
  readonly cut: boolean;
}

/** Most numbers judged in one article. */
export const MOST_NUMBERS = 20_000;
/** Longest text of a marked element or number that is shown. */
const SHOWN = 120;

/**
 * Holds every number of an article against the register of facts. Marked elements and blanks are exact: they name their
 * fact. All other numbers are matched by value and by the words around them.
 *
 * @param older an earlier register: what was true of it and no longer is, is stale
 */
export function checkArticle(article: Article, register: FactRegister, older?: FactRegister): Checked {
  const { reading, lang, source } = article;
  const placeOf = placesIn(source);
  const now = indexFacts(register, lang);
  const before = older && indexFacts(older, lang);
  const finding = (
    from: number,
    to: number,
    rest: Omit<Finding, "line" | "column" | "from" | "to" | "written">,
  ): Finding => ({
    ...placeOf(from),
    from,
    to,
    written: source.slice(from, Math.min(to, from + SHOWN)),
    ...rest,
  });
  const findings: Finding[] = [];
  let cut = false;
  const { elements } = reading;
  let [element, judged] = [0, 0];
  const blocks = [...blocksOf(reading.text)];
  const settings = settingsOf(reading.text, blocks);
  const speakers = surroundingsReader(reading.text, lang);
  let counted: readonly string[] | undefined;
  for (const [i, [from, to]] of blocks.entries()) {
    if (cut) break;
    const block = findNumbers(reading.text, from, to, lang);
    const setting = settings[i] as Setting;
    const around = contextReader(block, lang, speakers(setting, setting.goesOn ? counted : undefined));
    for (const number of block.numbers) {
      while ((elements[element]?.textTo ?? Number.POSITIVE_INFINITY) <= number.start) element++;
      const marked = elements[element];
      // a marked number is judged by its mark, and still says what those after it count
      const context = around.of(number);
      if (marked?.to !== undefined && marked.textFrom < number.end) continue;
      const said = sayNumber(number, context, now, before);
      if (said) findings.push(finding(reading.from(number.start), reading.to(number.end), said));
      cut ||= ++judged >= MOST_NUMBERS;
    }
    counted = around.counted();
  }
  for (const marked of elements.slice(0, MOST_NUMBERS)) findings.push(sayElement(marked));
  for (const { ref, start, end } of blanksIn(article).slice(0, MOST_NUMBERS)) {
    const fact = wanted(ref, register);
    const said = fact
      ? ({ verdict: "to-fill", fact: fact.fact, write: wordsOf(fact, lang) } as const)
      : ({ verdict: "broken" } as const);
    findings.push(finding(reading.from(start), reading.to(end), { ref, ...said }));
  }
  return { findings: findings.sort((a, b) => a.from - b.from), cut };

  function sayNumber(number: Placed, context: Context, index: FactIndex, old?: FactIndex) {
    const { verdict, ...rest } = judge(number, context, index, old);
    if (number.weak && verdict === "unknown") return undefined;
    return { verdict, ...rest, ...(verdict === "stale" && rest.fact ? { write: rest.fact.alone[lang] } : {}) };
  }

  function sayElement(marked: MarkedElement): Finding {
    const { ref } = marked;
    const fact = wanted(ref, register);
    if (!fact || marked.to === undefined)
      return finding(marked.from, marked.to ?? marked.from, { verdict: "broken", ref });
    const verdict = isTrue(marked, fact, article) ? "current" : "stale";
    const write = verdict === "stale" ? { write: wordsOf(fact, lang) } : {};
    return finding(marked.from, marked.to, { verdict, ref, fact: fact.fact, ...write });
  }
}
