import { decomposed as words } from "../../locale/messages/cells.ts";
import { check } from "../check.ts";

/** Accents apart from their letters, as some systems write file names: two texts that look alike and differ. */
export const decomposed = check({
  code: "decomposed",
  severity: "error",
  words,
  example: { value: "Ne\u0301rac", says: { column: "commune", value: "Ne\u0301rac" } },
  run({ table, report }) {
    for (const { cell, field } of table.odd) {
      if (cell.raw !== cell.raw.normalize("NFC")) {
        report(cell, { column: field.name, value: cell.raw });
      }
    }
  },
});
