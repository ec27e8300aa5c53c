import { dateFuture as words } from "../../locale/messages/dates.ts";
import { check } from "../check.ts";
import { isPartialDate, lastPartStart } from "../partial-date.ts";
import { eachCell } from "../table.ts";

/** A date certainly after the descriptor's `asOf`, or a period that ends certainly after it. Never the clock. */
export const dateFuture = check({
  code: "date-future",
  severity: "error",
  words,
  example: { value: "2062-06-25", says: { column: "date", value: "2062-06-25", asOf: "2026-11" } },
  run({ table, descriptor: { asOf }, report }) {
    eachCell(
      table,
      (field) => field.kind === "date",
      (cell, { name }) => {
        if (isPartialDate(cell.value) && lastPartStart(cell.value) > asOf.end) {
          report(cell, { column: name, value: cell.text, asOf: asOf.edtf });
        }
      },
    );
  },
});
