import { CHECKS } from "./checks/all.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Problem } from "./problem.ts";
import { DESCRIPTOR_FILE, type DossierReading, readDossier } from "./read-dossier.ts";
import type { Table } from "./table.ts";

/** A dossier that was read and checked, whatever was found. */
export interface CheckedDossier extends DossierReading {
  /** Everything wrong: the descriptor's problems first, then table by table, by line and column. */
  readonly problems: readonly Problem[];
}

/** Reads a folder and runs every check on it. Throws only when a file cannot be read at all (permissions, disk). */
export async function checkDossier(dir: string): Promise<CheckedDossier> {
  const reading = await readDossier(dir);
  const { descriptor, tables } = reading;
  if (!descriptor) return reading;
  return { ...reading, problems: inOrder([...reading.problems, ...runChecks(descriptor, tables)], tables) };
}

/** Runs every check on tables already read. */
export function runChecks(descriptor: Descriptor, tables: ReadonlyMap<string, Table>): readonly Problem[] {
  return [...tables.values()].flatMap((table) => CHECKS.flatMap((check) => check.find({ table, tables, descriptor })));
}

/** Sorted for reading down the page; problems of one cell stay in the order of the checks. */
function inOrder(problems: readonly Problem[], tables: ReadonlyMap<string, Table>): Problem[] {
  const rank = new Map([...tables.values()].map((table, i) => [table.file, i]));
  const of = (file: string) => (file.endsWith(DESCRIPTOR_FILE) ? -1 : (rank.get(file) ?? -1));
  return [...problems].sort((a, b) => of(a.file) - of(b.file) || a.line - b.line || a.column - b.column);
}
