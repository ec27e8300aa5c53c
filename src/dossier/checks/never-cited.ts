import { neverCited as words } from "../../locale/messages/keys.ts";
import { check } from "../check.ts";
import { damagedTexts, knowsKeys } from "../key-index.ts";
import { column, items, type Table } from "../table.ts";

/** With `mustBeCited`, a row whose key no other table names. Silent when a table that could cite was not read whole. */
export const neverCited = check({
  code: "never-cited",
  severity: "warning",
  words,
  example: { value: "cnews-2024-04-19-coco", says: { column: "source_id", value: "cnews-2024-04-19-coco" } },
  run({ table, tables, report }) {
    const { mustBeCited, primaryKey } = table.resource.schema;
    const [key = ""] = primaryKey;
    if (!mustBeCited || primaryKey.length !== 1) return;
    const cited = citations(table, tables);
    if (!cited) return;
    for (const [, cell] of column(table, key)) {
      if (cell.text && !cited.has(cell.text)) report(cell, { column: key, value: cell.text });
    }
  },
});

/** Every text by which other tables name rows of this one; undefined when that cannot be known. */
function citations(table: Table, tables: ReadonlyMap<string, Table>): ReadonlySet<string> | undefined {
  const cited = new Set<string>();
  for (const other of tables.values()) {
    if (other === table) continue;
    const { foreignKeys, listForeignKeys } = other.resource.schema;
    for (const { fields, reference } of [...foreignKeys, ...listForeignKeys]) {
      if (reference.resource !== table.resource.name) continue;
      if (!knowsKeys(other, fields)) return undefined;
      for (const name of fields)
        for (const [, cell] of column(other, name)) for (const item of items(cell)) cited.add(item);
      for (const text of damagedTexts(other)) cited.add(text);
    }
  }
  return cited;
}
