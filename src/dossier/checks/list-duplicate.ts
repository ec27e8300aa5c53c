import { listDuplicate as words } from "../../locale/messages/cells.ts";
import { check } from "../check.ts";
import { eachCell } from "../table.ts";

/** The same item twice in one list. */
export const listDuplicate = check({
  code: "list-duplicate",
  severity: "error",
  words,
  example: { value: "robbery;injury;robbery", says: { column: "harms", item: "robbery" } },
  run({ table, report }) {
    eachCell(
      table,
      (field) => field.kind === "list",
      (cell, { name }) => {
        const all = Array.isArray(cell.value) ? (cell.value as readonly string[]) : [];
        const twice = new Set(all.filter((item, i) => item !== "" && all.indexOf(item) !== i));
        for (const item of twice) report(cell, { column: name, item });
      },
    );
  },
});
