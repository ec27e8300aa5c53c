import { unique as words } from "../../locale/messages/keys.ts";
import { check } from "../check.ts";
import { repeats } from "../key-index.ts";
import { fieldIndex } from "../table.ts";

/** A repeated value of a `unique` column or of a key of `uniqueKeys`. Rows where a part is empty are not compared. */
export const unique = check({
  code: "unique",
  severity: "error",
  words,
  example: { value: "I001", says: { column: "ref", value: "I001", line: 2 } },
  run({ table, report }) {
    const { fields, uniqueKeys, primaryKey } = table.resource.schema;
    const single = fields.filter((field) => field.constraints.unique).map((field) => [field.name]);
    for (const key of [...single, ...uniqueKeys]) {
      // The primary key has its own check.
      if (key.join() === primaryKey.join()) continue;
      for (const { row, first, key: value } of repeats(table, key)) {
        const cell = row.cells[fieldIndex(table, key[0] ?? "")];
        if (cell) report(cell, { column: key.join(", "), value, line: first.line });
      }
    }
  },
});
