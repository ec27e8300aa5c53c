import { dateForm as words } from "../../locale/messages/dates.ts";
import { check } from "../check.ts";

/** A date written some other way than EDTF, with how to write it when there is only one reading. */
export const dateForm = check({
  code: "date-form",
  severity: "error",
  words,
  example: { value: "25/06/2024", says: { column: "date", value: "25/06/2024", reading: "2024-06-25" } },
  run({ table, report }) {
    for (const { cell, field } of table.odd) {
      const fault = cell.misfit?.kind === "date" ? cell.misfit.fault : undefined;
      if (fault?.kind !== "form" && fault?.kind !== "style") continue;
      const reading = fault.kind === "style" ? fault.reading : undefined;
      report(cell, { column: field.name, value: cell.text, reading });
    }
  },
});
