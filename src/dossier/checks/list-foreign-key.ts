import { listForeignKey as words } from "../../locale/messages/keys.ts";
import { check } from "../check.ts";
import { damagedTexts, keyIndex, knowsKeys } from "../key-index.ts";
import { nearest } from "../nearest.ts";
import { column, items } from "../table.ts";

/** An item of a list that names no row of the other table. Silent when that table could not be read. */
export const listForeignKey = check({
  code: "list-foreign-key",
  severity: "error",
  words,
  example: {
    value: "cnews-2024-04-19-coco;tf1-2024",
    says: { column: "source_ids", value: "tf1-2024", target: "sources.csv", near: undefined },
  },
  run({ table, tables, report }) {
    for (const { fields, reference } of table.resource.schema.listForeignKeys) {
      const target = tables.get(reference.resource);
      const [name = ""] = fields;
      if (!target || !knowsKeys(target, reference.fields)) continue;
      const keys = keyIndex(target, reference.fields);
      const damaged = damagedTexts(target);
      for (const [, cell] of column(table, name)) {
        for (const item of items(cell)) {
          if (keys.has(item) || damaged.has(item)) continue;
          report(cell, {
            column: name,
            value: item,
            target: target.resource.path,
            near: nearest(item, keys.keys()),
          });
        }
      }
    }
  },
});
