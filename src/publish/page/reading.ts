import type { Lang } from "../../locale/lang.ts";
import { noSuchFact, unknownSource } from "../../locale/messages/publish.ts";
import { pageWords } from "../../locale/page.ts";
import type { FactEntry } from "../manifest.ts";
import { PublishError } from "../publish-error.ts";
import type { Page, PageSource } from "./model.ts";

/**
 * A page being written in one language, from top to bottom: it numbers the sources in the order the text cites them,
 * and remembers the facts it told.
 */
export class Reading {
  readonly page: Page;
  readonly lang: Lang;
  readonly say: (typeof pageWords)[Lang];
  /** Facts the text told, in order: each needs its note. */
  readonly told = new Set<string>();
  readonly #numbers = new Map<string, number>();
  #cited = 0;

  constructor(page: Page, lang: Lang) {
    this.page = page;
    this.lang = lang;
    this.say = pageWords[lang];
  }

  /**
   * The number of a source, the next one if it has none yet.
   *
   * @throws PublishError if the dossier has no such source
   */
  cite(id: string): number {
    this.source(id);
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
    this.#numbers.set(id, number);
    return number;
  }

  /** The number a source has, if it has one. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** Ends what the text cites: numbers given from here on are those of sources it only rests on. */
  endOfText(): void {
    this.#cited = this.#numbers.size;
  }

  /** How many sources the text cites. */
  get cited(): number {
    return this.#cited;
  }

  /** Every source with a number, in the order of numbers. */
  get numbered(): readonly PageSource[] {
    return [...this.#numbers.keys()].map((id) => this.source(id));
  }

  source(id: string): PageSource {
    const source = this.page.sources.get(id);
    if (!source) throw new PublishError(unknownSource(id));
    return source;
  }

  fact(id: string): FactEntry {
    const fact = this.page.facts.get(id);
    if (!fact) throw new PublishError(noSuchFact(id));
    return fact;
  }
}

/** Address, in the page, of a source's place in the list. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

/** Address, in the page, of a fact's place in the list. */
export function factAnchor(id: string): string {
  return `fait-${id}`;
}
