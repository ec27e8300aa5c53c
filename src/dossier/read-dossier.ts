import { readFile } from "node:fs/promises";
import path from "node:path";
import { problem } from "./check.ts";
import { fileMissing } from "./checks/csv-problems.ts";
import { descriptorMissing } from "./checks/descriptor-problems.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Place, Problem } from "./problem.ts";
import { readDescriptor } from "./read-descriptor.ts";
import { notUtf8Problem, readTable, unreadable } from "./read-table.ts";
import type { Table } from "./table.ts";
import { decodeUtf8 } from "./utf8.ts";

/** A folder as read, before its tables are checked against each other. */
export interface DossierReading {
  readonly dir: string;
  /** Absent when datapackage.json is not there or is not JSON. */
  readonly descriptor?: Descriptor;
  /** In the descriptor's order. */
  readonly tables: ReadonlyMap<string, Table>;
  readonly problems: readonly Problem[];
}

export const DESCRIPTOR_FILE = "datapackage.json";

/** Reads datapackage.json and every file it names. Problems are collected, not thrown. */
export async function readDossier(dir: string): Promise<DossierReading> {
  const file = shownPath(dir, DESCRIPTOR_FILE);
  const bytes = await readIfThere(path.join(dir, DESCRIPTOR_FILE));
  if (!bytes) {
    const missing = problem(descriptorMissing, { file, line: 1, column: 1 }, "", {});
    return { dir, tables: new Map(), problems: [missing] };
  }
  const { text, fault } = decodeUtf8(bytes);
  const { descriptor, problems: found, place } = readDescriptor(text, file);
  const problems = fault ? [notUtf8Problem(fault, file), ...found] : found;
  if (!descriptor) return { dir, tables: new Map(), problems };
  const readings = await Promise.all(
    descriptor.resources.map((resource) => readOne(dir, resource.path, resource, placeOf)),
  );
  return {
    dir,
    descriptor,
    tables: new Map(readings.map(({ table }) => [table.resource.name, table])),
    problems: [...problems, ...readings.flatMap((reading) => reading.problems)],
  };

  function placeOf(name: string): Place {
    const nodes = descriptor?.json.resources;
    const index = Array.isArray(nodes) ? nodes.findIndex((node) => node?.name === name) : -1;
    return place(`resources/${index}/path`);
  }
}

async function readOne(
  dir: string,
  file: string,
  resource: Descriptor["resources"][number],
  placeOf: (name: string) => Place,
) {
  const shown = shownPath(dir, file);
  const bytes = await readIfThere(path.join(dir, file));
  if (bytes) return readTable(bytes, resource, shown);
  const missing = problem(fileMissing, placeOf(resource.name), file, { path: file });
  return { table: unreadable(resource, shown), problems: [missing] };
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    // Not there, a folder in its place, or a file in the place of a folder: for the reader, the file is not there.
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes(code)) return undefined;
    throw error;
  }
}

/** The path as it prints: from the folder as it was given, with forward slashes. */
function shownPath(dir: string, file: string): string {
  return path.join(dir, file).replaceAll("\\", "/");
}
