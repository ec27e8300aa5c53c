import { pattern as words } from "../../locale/messages/cells.ts";
import { check } from "../check.ts";
import { eachCell, items } from "../table.ts";

/** A text, or an item of a list, that does not match its column's pattern. */
export const pattern = check({
  code: "pattern",
  severity: "error",
  words,
  example: { value: "Coco GG", says: { column: "platform_id", value: "Coco GG", pattern: "^[a-z0-9-]+$" } },
  run({ table, report }) {
    eachCell(
      table,
      (field) => field.constraints.pattern !== undefined,
      (cell, { name, constraints }) => {
        if (!constraints.pattern || cell.misfit) return;
        for (const item of items(cell)) {
          if (constraints.pattern.test(item)) continue;
          // As the descriptor writes it, without the anchors added around it.
          const source = constraints.pattern.source.slice("^(?:".length, -")$".length);
          report(cell, { column: name, value: item, pattern: source });
        }
      },
    );
  },
});
