import { dateOrder as words } from "../../locale/messages/dates.ts";
import { check } from "../check.ts";
import { type DatePath, keyOf } from "../descriptor.ts";
import { keyIndex } from "../key-index.ts";
import { isCertainlyBefore, isPartialDate, type PartialDate } from "../partial-date.ts";
import { fieldIndex, items, type Row, type Table } from "../table.ts";

/** A date where a path leads, and the row it was found in when that is another table's. */
interface Found {
  readonly date: PartialDate | null;
  readonly of?: string;
}

/**
 * The `dateOrder` rules of the schema. Only what is certain: the last day the later date can be is before the first
 * day the earlier one can be. With "some", a row named that has no date may be in order, so nothing is certain.
 */
export const dateOrder = check({
  code: "date-order",
  severity: "error",
  words,
  example: {
    value: "2015-06",
    says: { earlier: "date", earlierValue: "2024-04-16", later: "status_as_of", laterValue: "2015-06" },
  },
  run({ table, tables, report }) {
    for (const { earlier, later, severity, quantifier } of table.resource.schema.dateOrder) {
      const earlierDates = follow(table, tables, earlier);
      const laterDates = follow(table, tables, later);
      const names = { earlier: earlier.target ?? earlier.column, later: later.target ?? later.column };
      const at = fieldIndex(table, later.column);
      for (const row of table.rows) {
        const cell = row.cells[at];
        if (!cell) continue;
        const before = earlierDates(row).filter(isDated);
        const after = laterDates(row);
        const wrong = before.flatMap((e) =>
          after.filter(isDated).flatMap((l) => (isCertainlyBefore(l.date, e.date) ? [[e, l] as const] : [])),
        );
        if (quantifier === "some") {
          if (wrong.length === 0 || wrong.length < before.length * after.length) continue;
          const [e, l] = wrong.reduce((latest, pair) => (pair[1].date.end > latest[1].date.end ? pair : latest));
          const none = after.length > 1;
          report(cell, { ...names, ...values(e, l), none }, severity);
        } else for (const [e, l] of wrong) report(cell, { ...names, ...values(e, l) }, severity);
      }
    }
  },
});

type Dated = Found & { readonly date: PartialDate };

function isDated(found: Found): found is Dated {
  return found.date !== null;
}

function values(earlier: Dated, later: Dated) {
  return {
    earlierValue: earlier.date.edtf,
    laterValue: later.date.edtf,
    ...(earlier.of !== undefined && { earlierOf: earlier.of }),
    ...(later.of !== undefined && { laterOf: later.of }),
  };
}

/** The dates a path leads to from a row; a name that leads nowhere is a date unknown, and another check's business. */
function follow(table: Table, tables: ReadonlyMap<string, Table>, path: DatePath): (row: Row) => readonly Found[] {
  const at = fieldIndex(table, path.column);
  if (path.target === undefined) return (row) => [{ date: dateIn(row, at) }];
  const key = keyOf(table.resource.schema, path.column);
  const target = key && tables.get(key.reference.resource);
  if (!key || !target) return () => [];
  const rows = keyIndex(target, key.reference.fields);
  const there = fieldIndex(target, path.target);
  return (row) => items(row.cells[at]).map((item) => ({ date: dateIn(rows.get(item), there), of: item }));
}

function dateIn(row: Row | undefined, at: number): PartialDate | null {
  const value = row?.cells[at]?.value ?? null;
  return isPartialDate(value) ? value : null;
}
