import { symmetric as words } from "../../locale/messages/keys.ts";
import { check } from "../check.ts";
import { keyIndex } from "../key-index.ts";
import { column, fieldIndex, items } from "../table.ts";

/** A names B in a symmetric key to its own table, and B does not name A; or A names itself. */
export const symmetric = check({
  code: "symmetric",
  severity: "error",
  words,
  example: { value: "b", says: { column: "may_overlap", own: "a", other: "b", line: 12 } },
  run({ table, report }) {
    const { foreignKeys, listForeignKeys, fields } = table.resource.schema;
    for (const key of [...foreignKeys, ...listForeignKeys]) {
      if (!key.symmetric || key.reference.resource !== table.resource.name) continue;
      const [name = ""] = key.fields;
      const at = fieldIndex(table, name);
      const named = fields.findIndex((field) => field.name === key.reference.fields[0]);
      const rows = keyIndex(table, key.reference.fields);
      for (const [row, cell] of column(table, name)) {
        const own = row.cells[named]?.text ?? "";
        for (const other of items(cell)) {
          const back = rows.get(other);
          if (other !== own && (!back || items(back.cells[at]).includes(own))) continue;
          report(cell, { column: name, own, other, line: back?.line ?? row.line });
        }
      }
    }
  },
});
