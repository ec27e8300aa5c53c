import assert from "node:assert/strict";
import { test } from "node:test";
import { table } from "arquero";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { toCsv } from "../../src/publish/csv.ts";

test("lists, dates, unknowns and numbers, as a spreadsheet takes them", () => {
  const made = toCsv(
    table({
      place: ["Côte-d’Or, Dijon", null],
      attacks: [3, 1],
      refs: [["I001", "I002"], []],
      date: [{ edtf: "2023-10?", start: "2023-10-01", end: "2023-10-31" }, null],
      minors: [true, null],
    }),
  );
  assert.equal(made, 'place,attacks,refs,date,minors\n"Côte-d’Or, Dijon",3,I001;I002,2023-10?,true\n,1,,,\n');
});

test("a cell that a spreadsheet would run is made text", () => {
  for (const cell of ["=1+1", "+33", "-2", "@SUM(A1)", "\t=1", "\r=1"])
    assert.equal((parse(toCsv(table({ cell: [cell] })), { columns: true })[0] as { cell: string }).cell, `'${cell}`);
  assert.equal(toCsv(table({ cell: [-2] })), "cell\n-2\n");
});

test("any text comes back as it was, but for the apostrophe", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => {
      // A second column, because parsers pass over an empty line.
      const made = toCsv(table({ cell: cells, end: cells.map(() => "x") }));
      const back = (parse(made) as string[][]).slice(1).map(([cell]) => cell);
      assert.deepEqual(
        back,
        cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
      );
    }),
  );
});
