import { table as arqueroTable, type ColumnTable } from "arquero";
import type { Lang } from "../locale/lang.ts";
import { noTable } from "../locale/messages/open.ts";
import { languageOf } from "../locale/reader.ts";
import { checkDossier } from "./check-dossier.ts";
import { type ColumnWords, columnWords } from "./column-words.ts";
import type { Descriptor } from "./descriptor.ts";
import { fingerprints } from "./fingerprints.ts";
import { nearest } from "./nearest.ts";
import type { PartialDate } from "./partial-date.ts";
import { type Problem, printProblem } from "./problem.ts";
import type { Table } from "./table.ts";

/** A checked dossier: its tables, and what describes them. */
export interface DossierCore extends ColumnWords {
  /** Each table by its resource name. Values are text, numbers, booleans, PartialDates, arrays of text, or null. */
  readonly tables: Readonly<Record<string, ColumnTable>>;
  readonly descriptor: Descriptor;
  /** The folder, as it was given. */
  readonly dir: string;
  /** Date of the data. */
  readonly asOf: PartialDate;
  /** For each table, the line of its file where each row begins. */
  readonly lines: Readonly<Record<string, readonly number[]>>;
  /** What each row with a public reference says, in eight digits: tells that it changed. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** Warnings: they do not stop anything. */
  readonly warnings: readonly Problem[];
}

/**
 * The tables of the dossier in data/, known to the compiler by name. Another dossier's tables work as well without
 * being here, typed `any`; to have them typed, add to this interface from the notebook:
 * `declare module "recoupe" { interface DossierTables { witnesses: ColumnTable } }`.
 */
export interface DossierTables {
  readonly incidents: ColumnTable;
  readonly closures: ColumnTable;
  readonly platforms: ColumnTable;
  readonly case_timeline: ColumnTable;
  readonly statistics: ColumnTable;
  readonly sources: ColumnTable;
  readonly organisations: ColumnTable;
  readonly countries: ColumnTable;
}

/** The tables are also properties of the dossier: `const { incidents } = await openDossier()`. */
// biome-ignore lint/suspicious/noExplicitAny: a table the compiler has not heard of stays usable.
export type Dossier = DossierCore & DossierTables & { readonly [table: string]: any };

/** A dossier with errors. The message is what `recoupe check` prints of them. */
export class DossierError extends Error {
  override readonly name = "DossierError";
  /** Everything found, warnings included. */
  declare readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], lang: Lang = languageOf(process.env)) {
    const errors = problems.filter(({ severity }) => severity === "error");
    super(errors.map((problem) => printProblem(problem, lang)).join("\n"));
    // A notebook run alone shows an uncaught error with its stack and properties: the mistake is in the data, so it
    // shows the problems and nothing of the program.
    this.stack = this.message;
    Object.defineProperty(this, "problems", { value: problems, enumerable: false });
    Object.defineProperty(this, "name", { enumerable: false });
  }
}

/**
 * Opens a dossier: reads the descriptor and every table, checks all of it, and gives Arquero tables typed by the
 * schema alone.
 * @throws DossierError when there is any error; warnings do not throw.
 */
export async function openDossier(dir: string = process.env.RECOUPE_DATA || "data"): Promise<Dossier> {
  const { descriptor, tables: read, problems } = await checkDossier(dir);
  if (!descriptor || problems.some(({ severity }) => severity === "error")) throw new DossierError(problems);
  const tables = Object.fromEntries([...read].map(([name, table]) => [name, toArquero(table)]));
  const lines = Object.fromEntries([...read].map(([name, { rows }]) => [name, rows.map((row) => row.line)]));
  const core: DossierCore = {
    tables,
    descriptor,
    dir,
    asOf: descriptor.asOf,
    lines,
    fingerprints: fingerprints(read.values()),
    warnings: problems,
    ...columnWords(descriptor, tables),
  };
  return named(core);
}

/** Columns are built here, never by Arquero's readers, which guess types. */
function toArquero({ resource, rows }: Table): ColumnTable {
  const names = resource.schema.fields.map((field) => field.name);
  const columns = names.map((name, i) => [name, rows.map((row) => row.cells[i]?.value ?? null)] as const);
  return arqueroTable(Object.fromEntries(columns), names);
}

/** Puts the tables beside the rest, and answers a name that is none of them with a sentence rather than undefined. */
function named(core: DossierCore): Dossier {
  const all: Record<string, unknown> = { ...core.tables, ...core };
  return new Proxy(all, {
    get(target, name) {
      // `then` is what `await` looks for, symbols and toJSON what printing does.
      if (typeof name === "symbol" || name in target || name === "then" || name === "toJSON") {
        return Reflect.get(target, name) as unknown;
      }
      const near = nearest(name, Object.keys(core.tables));
      throw new RangeError(noTable(name, near, Object.keys(core.tables))[languageOf(process.env)]);
    },
  }) as Dossier;
}
