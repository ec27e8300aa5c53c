import { type as words } from "../../locale/messages/cells.ts";
import { check } from "../check.ts";

/** A text that its column's type cannot read. Dates that are no dates have checks of their own. */
export const type = check({
  code: "type",
  severity: "error",
  words,
  example: {
    value: "deux",
    says: { column: "victims", value: "deux", wanted: "integer", choices: [], suggestion: undefined },
  },
  run({ table, report }) {
    for (const { cell, field } of table.odd) {
      if (cell.misfit?.kind !== "type") continue;
      const { kind, precision } = field;
      const wanted = precision === "interval" ? undefined : precision;
      report(cell, {
        column: field.name,
        value: cell.text,
        wanted: wanted ?? (kind === "number" || kind === "boolean" ? kind : "integer"),
        choices: [...field.trueValues, ...field.falseValues],
        suggestion: cell.misfit.suggestion,
      });
    }
  },
});
