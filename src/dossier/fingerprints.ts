import { createHash } from "node:crypto";
import type { Table } from "./table.ts";

/** Hexadecimal digits of a row's fingerprint: enough to tell that a row changed, too few to guess what it says. */
const LENGTH = 8;

/**
 * What each row of a dossier says, in eight digits, by its public reference (`ref`): so that whoever holds a figure can
 * be told which rows behind it have changed. Only public columns count.
 */
export function fingerprints(tables: Iterable<Table>): Map<string, string> {
  const found = new Map<string, string>();
  for (const { resource, rows } of tables) {
    const { fields } = resource.schema;
    const key = fields.findIndex(({ name }) => name === "ref");
    if (key < 0) continue;
    const open = fields.flatMap(({ disclosure }, i) => (disclosure === "public" ? [i] : []));
    for (const { cells } of rows) {
      const ref = cells[key]?.text;
      if (!ref) continue;
      const said = open.map((i) => [fields[i]?.name, cells[i]?.text ?? ""]);
      found.set(ref, createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, LENGTH));
    }
  }
  return found;
}
