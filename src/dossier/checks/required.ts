import { required as words } from "../../locale/messages/cells.ts";
import { check } from "../check.ts";
import { eachCell } from "../table.ts";

/** Empty where the schema says required, or in a primary key. */
export const required = check({
  code: "required",
  severity: "error",
  words,
  example: { value: "", says: { column: "platform_id" } },
  run({ table, report }) {
    const { missingValues, primaryKey } = table.resource.schema;
    eachCell(
      table,
      (field) => field.constraints.required || primaryKey.includes(field.name),
      (cell, { name }) => {
        if (missingValues.includes(cell.text)) report(cell, { column: name });
      },
    );
  },
});
