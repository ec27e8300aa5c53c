import { duplicate as words } from "../../locale/messages/keys.ts";
import { check } from "../check.ts";
import { keyReader } from "../key-index.ts";
import { isPartialDate, overlaps } from "../partial-date.ts";
import { fieldIndex, items, type Row, type Table } from "../table.ts";

/**
 * Rows that may tell the same thing twice, by the schema's `duplicates`: all `same` columns known and equal, dates
 * known and overlapping, neither naming the other in an `unless` column. One warning a row, for the first it is like.
 */
export const duplicate = check({
  code: "duplicate",
  severity: "warning",
  words,
  example: {
    value: "fr-2024-05-nantes-2",
    says: {
      own: "fr-2024-05-nantes-2",
      other: "fr-2024-05-nantes",
      line: 40,
      same: ["commune", "platform_id"],
      date: "date",
    },
  },
  run({ table, report }) {
    const { duplicates, primaryKey } = table.resource.schema;
    if (!duplicates) return;
    const { same, overlapping, unless } = duplicates;
    const date = fieldIndex(table, overlapping);
    const named = fieldIndex(table, primaryKey[0] ?? same[0] ?? "");
    const placeOf = keyReader(table, same);
    const alike = new Map<string, Row[]>();
    for (const row of table.rows) {
      const place = placeOf(row);
      const own = row.cells[date]?.value;
      const cell = row.cells[named];
      if (place === undefined || !isPartialDate(own) || !cell) continue;
      const before = alike.get(place) ?? [];
      alike.set(place, [...before, row]);
      const other = before.find((earlier) => {
        const theirs = earlier.cells[date]?.value;
        return isPartialDate(theirs) && overlaps(own, theirs) && !related(table, row, earlier, unless, named);
      });
      if (!other) continue;
      const otherName = other.cells[named]?.text ?? "";
      report(cell, { own: cell.text, other: otherName, line: other.line, same, date: overlapping });
    }
  },
});

function related(table: Table, a: Row, b: Row, unless: readonly string[], named: number): boolean {
  const names = (row: Row, other: Row) =>
    unless.some((column) => items(row.cells[fieldIndex(table, column)]).includes(other.cells[named]?.text ?? ""));
  return names(a, b) || names(b, a);
}
