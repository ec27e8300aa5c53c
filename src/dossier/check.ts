import type { Text } from "../locale/lang.ts";
import { type Saying, sentence, type Words } from "../locale/messages/words.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Place, Problem, Severity } from "./problem.ts";
import type { Cell, Table } from "./table.ts";

/** What the list of checks says of one kind of problem. */
export interface Listed {
  readonly code: string;
  readonly severity: Severity;
  readonly means: Text;
  /** A cell that has the problem, and what is said of it. */
  readonly example: { readonly value: string; readonly saying: () => Saying };
}

/** One kind of problem, found while reading. P is what its message needs. */
export interface Rule<P> extends Listed {
  readonly says: (p: P) => Saying;
}

/** One kind of problem, looked for in a table once all are read. */
export interface Check extends Listed {
  readonly find: (dossier: Readable) => readonly Problem[];
}

/** What a check sees of the dossier, one table at a time. */
export interface Readable {
  readonly table: Table;
  readonly tables: ReadonlyMap<string, Table>;
  readonly descriptor: Descriptor;
}

interface Unit<P> {
  readonly code: string;
  readonly severity: Severity;
  readonly words: Words<P>;
  readonly example: { readonly value: string; readonly says: NoInfer<P> };
}

interface Search<P> extends Unit<P> {
  /** Looks through the table; `report` notes a problem of one of its cells. */
  readonly run: (dossier: Readable & { report: (cell: Cell, says: P, severity?: Severity) => void }) => void;
}

/** Makes a rule, its message typed by its words. */
export function rule<P>({ code, severity, words, example }: Unit<P>): Rule<P> {
  const { value, says } = example;
  return { code, severity, means: words.means, says: words.says, example: { value, saying: () => words.says(says) } };
}

/** Makes a check, its message typed by its words. */
export function check<P>(search: Search<P>): Check {
  const itself = rule(search);
  const find = (dossier: Readable): readonly Problem[] => {
    const problems: Problem[] = [];
    search.run({
      ...dossier,
      report: ({ line, column, raw }, says, severity) => {
        problems.push(problem(itself, { file: dossier.table.file, line, column }, raw, says, severity));
      },
    });
    return problems;
  };
  return { ...itself, find };
}

/** The problem a rule finds at a place. */
export function problem<P>(rule: Rule<P>, place: Place, value: string, says: P, severity?: Severity): Problem {
  const saying = rule.says(says);
  const { file, line, column } = place;
  const { expected, fix } = saying;
  const message = sentence(saying);
  return { code: rule.code, severity: severity ?? rule.severity, file, line, column, value, expected, fix, message };
}
