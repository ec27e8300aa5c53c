import { dateAmbiguous as words } from "../../locale/messages/dates.ts";
import { check } from "../check.ts";

/** 05/04/2024: 5 April or 4 May. */
export const dateAmbiguous = check({
  code: "date-ambiguous",
  severity: "error",
  words,
  example: {
    value: "05/04/2024",
    says: { column: "date", value: "05/04/2024", readings: ["2024-04-05", "2024-05-04"] },
  },
  run({ table, report }) {
    for (const { cell, field } of table.odd) {
      const fault = cell.misfit?.kind === "date" ? cell.misfit.fault : undefined;
      if (fault?.kind === "ambiguous") report(cell, { column: field.name, value: cell.text, readings: fault.readings });
    }
  },
});
