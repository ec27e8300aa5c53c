import { range as words } from "../../locale/messages/cells.ts";
import { check } from "../check.ts";
import { isCertainlyBefore, isPartialDate, readPartialDate } from "../partial-date.ts";
import { eachCell, type Value } from "../table.ts";

type Bound = number | string | undefined;

/** A number outside minimum and maximum; a date that is outside them whatever its exact day. */
export const range = check({
  code: "range",
  severity: "error",
  words,
  example: { value: "0", says: { column: "victims", value: "0", dated: false, minimum: 1 } },
  run({ table, report }) {
    eachCell(
      table,
      ({ constraints: c }) => c.minimum !== undefined || c.maximum !== undefined,
      (cell, { name, constraints }) => {
        const { minimum, maximum } = constraints;
        const says = { column: name, value: cell.text, dated: isPartialDate(cell.value) };
        if (minimum !== undefined && isBelow(cell.value, minimum)) report(cell, { ...says, minimum });
        if (maximum !== undefined && isAbove(cell.value, maximum)) report(cell, { ...says, maximum });
      },
    );
  },
});

function isBelow(value: Value, bound: Bound): boolean {
  if (typeof value === "number") return value < Number(bound);
  const limit = readPartialDate(String(bound)).date;
  return isPartialDate(value) && limit !== undefined && isCertainlyBefore(value, limit);
}

function isAbove(value: Value, bound: Bound): boolean {
  if (typeof value === "number") return value > Number(bound);
  const limit = readPartialDate(String(bound)).date;
  return isPartialDate(value) && limit !== undefined && isCertainlyBefore(limit, value);
}
