import { dateSerial as words } from "../../locale/messages/dates.ts";
import { check } from "../check.ts";

/** 45387 in a column of dates: a spreadsheet's count of days since 1900. */
export const dateSerial = check({
  code: "date-serial",
  severity: "error",
  words,
  example: { value: "45387", says: { column: "date", value: "45387", reading: "2024-04-05" } },
  run({ table, report }) {
    for (const { cell, field } of table.odd) {
      const fault = cell.misfit?.kind === "date" ? cell.misfit.fault : undefined;
      if (fault?.kind === "serial") report(cell, { column: field.name, value: cell.text, reading: fault.reading });
    }
  },
});
