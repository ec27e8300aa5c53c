import { primaryKey as words } from "../../locale/messages/keys.ts";
import { check } from "../check.ts";
import { repeats } from "../key-index.ts";
import { fieldIndex } from "../table.ts";

/** Two rows of one name. */
export const primaryKey = check({
  code: "primary-key",
  severity: "error",
  words,
  example: { value: "coco", says: { column: "platform_id", value: "coco", line: 7 } },
  run({ table, report }) {
    const key = table.resource.schema.primaryKey;
    if (key.length === 0) return;
    for (const { row, first, key: value } of repeats(table, key)) {
      const cell = row.cells[fieldIndex(table, key[0] ?? "")];
      if (cell) report(cell, { column: key.join(", "), value, line: first.line });
    }
  },
});
