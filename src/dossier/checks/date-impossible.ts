import { dateImpossible as words } from "../../locale/messages/dates.ts";
import { check } from "../check.ts";

/** 2024-02-30, 2024-13, 2024/2019. */
export const dateImpossible = check({
  code: "date-impossible",
  severity: "error",
  words,
  example: {
    value: "2024-02-30",
    says: { column: "date", value: "2024-02-30", why: "day", part: "2024-02-30", month: "2024-02", days: 29 },
  },
  run({ table, report }) {
    for (const { cell, field } of table.odd) {
      const fault = cell.misfit?.kind === "date" ? cell.misfit.fault : undefined;
      const says = { column: field.name, value: cell.text };
      if (fault?.kind === "no-such-month") report(cell, { ...says, why: "month", part: fault.part });
      else if (fault?.kind === "no-such-day") {
        report(cell, { ...says, why: "day", part: fault.part, month: fault.month, days: fault.days });
      } else if (fault?.kind === "backwards") report(cell, { ...says, why: "backwards", swapped: fault.swapped });
      else if (fault?.kind === "same-ends") report(cell, { ...says, why: "same", single: fault.single });
    }
  },
});
