import { foreignKey as words } from "../../locale/messages/keys.ts";
import { check } from "../check.ts";
import { damagedTexts, keyIndex, keyReader, knowsKeys, showKey } from "../key-index.ts";
import { nearest } from "../nearest.ts";
import { fieldIndex } from "../table.ts";

/** A cell, or several together, that name no row of the other table. Silent when that table could not be read. */
export const foreignKey = check({
  code: "foreign-key",
  severity: "error",
  words,
  example: {
    value: "cocoo",
    says: { column: "platform_id", value: "cocoo", target: "platforms.csv", near: "coco" },
  },
  run({ table, tables, report }) {
    for (const { fields, reference } of table.resource.schema.foreignKeys) {
      const target = tables.get(reference.resource);
      if (!target || !knowsKeys(target, reference.fields)) continue;
      const keyOf = keyReader(table, fields);
      const at = fieldIndex(table, fields[0] ?? "");
      const keys = keyIndex(target, reference.fields);
      const damaged = damagedTexts(target);
      for (const row of table.rows) {
        const key = keyOf(row);
        const cell = row.cells[at];
        if (key === undefined || !cell || cell.misfit || keys.has(key) || damaged.has(cell.text)) continue;
        const near = fields.length === 1 ? nearest(key, keys.keys()) : undefined;
        report(cell, { column: fields.join(", "), value: showKey(key), target: target.resource.path, near });
      }
    }
  },
});
