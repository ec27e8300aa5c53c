import type { ColumnTable } from "arquero";
import type { Dossier } from "../dossier/open.ts";

const origins = new WeakMap<object, ReadonlyMap<string, string>>();

/**
 * The dossier's tables that a table's rows come from, by their public references.
 *
 * @returns nothing where a row has no reference, or one that no table has: it may come from anywhere
 */
export function tablesBehind(data: ColumnTable, dossier: Dossier): ReadonlySet<string> | undefined {
  const names = data.columnNames();
  const column = ["refs", "ref"].find((name) => names.includes(name));
  if (column === undefined) return undefined;
  const refs = ([...data.array(column)] as (string | string[])[]).flat();
  const origin = originOf(dossier);
  const found = refs.map((ref) => origin.get(ref));
  return refs.length === 0 || found.includes(undefined) ? undefined : new Set(found as string[]);
}

function originOf(dossier: Dossier): ReadonlyMap<string, string> {
  const known = origins.get(dossier.tables);
  if (known) return known;
  const made = new Map<string, string>();
  for (const [name, table] of Object.entries(dossier.tables))
    if (table.columnNames().includes("ref")) for (const ref of table.array("ref") as string[]) made.set(ref, name);
  origins.set(dossier.tables, made);
  return made;
}
