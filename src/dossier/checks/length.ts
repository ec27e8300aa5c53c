import { length as words } from "../../locale/messages/cells.ts";
import { check } from "../check.ts";
import { eachCell } from "../table.ts";

/** A text shorter or longer than its column allows, counted in characters as one sees them in code points. */
export const length = check({
  code: "length",
  severity: "error",
  words,
  example: { value: "F", says: { column: "country", length: 1, minLength: 2 } },
  run({ table, report }) {
    eachCell(
      table,
      ({ constraints: c }) => c.minLength !== undefined || c.maxLength !== undefined,
      (cell, { name, kind, constraints }) => {
        const { minLength, maxLength } = constraints;
        if (kind !== "string" || cell.value === null) return;
        const says = { column: name, length: [...cell.text].length };
        if (minLength !== undefined && says.length < minLength) report(cell, { ...says, minLength });
        if (maxLength !== undefined && says.length > maxLength) report(cell, { ...says, maxLength });
      },
    );
  },
});
