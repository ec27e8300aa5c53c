import { whiteSpace as words } from "../../locale/messages/cells.ts";
import { check } from "../check.ts";

/** White space around a cell or an item of a list: unseen, and it makes two values of one. */
export const whiteSpace = check({
  code: "white-space",
  severity: "error",
  words,
  example: { value: "coco ", says: { column: "platform_id", value: "coco ", where: "after" } },
  run({ table, report }) {
    for (const { cell, field } of table.odd) {
      const parts = field.kind === "list" ? cell.raw.split(field.delimiter) : [cell.raw];
      for (const value of parts) {
        const [before, after] = [value !== value.trimStart(), value !== value.trimEnd()];
        if (!before && !after) continue;
        report(cell, { column: field.name, value, where: before && after ? "both" : before ? "before" : "after" });
      }
    }
  },
});
