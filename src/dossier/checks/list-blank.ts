import { listBlank as words } from "../../locale/messages/cells.ts";
import { check } from "../check.ts";
import { eachCell } from "../table.ts";

/** A delimiter too many: at an end of a list, or two in a row. */
export const listBlank = check({
  code: "list-blank",
  severity: "error",
  words,
  example: { value: "robbery;;injury", says: { column: "harms", delimiter: ";" } },
  run({ table, report }) {
    eachCell(
      table,
      (field) => field.kind === "list",
      (cell, { name, delimiter }) => {
        if (Array.isArray(cell.value) && cell.value.includes("")) report(cell, { column: name, delimiter });
      },
    );
  },
});
