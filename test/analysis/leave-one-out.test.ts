import assert from "node:assert/strict";
import { test } from "node:test";
import type { ColumnTable } from "arquero";
import fc from "fast-check";
import { totalAttacks } from "../../src/analysis/counting.ts";
import { leaveOneOut } from "../../src/analysis/leave-one-out.ts";
import { incidents } from "./some-incidents.ts";

const attacks = (table: ColumnTable) => totalAttacks(table).attacks;

test("only the rows that rest on the source alone go, and the answer rests on those that are left", () => {
  const table = incidents(
    { source_ids: ["a"], attacks: 10 },
    { source_ids: ["a", "b"], attacks: 3 },
    { source_ids: ["b", "b"], attacks: 1 },
    { source_ids: ["c", "a"], attacks: 2 },
    { source_ids: [], attacks: 5 },
  );
  assert.deepEqual(leaveOneOut(table, "source_ids", attacks).objects(), [
    { left_out: "a", rows_lost: 1, value: 11, refs: ["R2", "R3", "R4", "R5"], source_ids: ["a", "b", "c"] },
    { left_out: "b", rows_lost: 1, value: 20, refs: ["R1", "R2", "R4", "R5"], source_ids: ["a", "b", "c"] },
    { left_out: "c", rows_lost: 0, value: 21, refs: ["R1", "R2", "R3", "R4", "R5"], source_ids: ["a", "b", "c"] },
  ]);
});

test("several answers make several columns; a column of single values works as well", () => {
  const table = incidents({ platform_id: "coco", attacks: 4 }, { platform_id: "grindr" }, { platform_id: "grindr" });
  const found = leaveOneOut(table, "platform_id", (rows) => ({ attacks: attacks(rows), rows: rows.numRows() }));
  assert.deepEqual(found.objects(), [
    { left_out: "coco", rows_lost: 1, attacks: 2, rows: 2, refs: ["R2", "R3"], source_ids: ["s1"] },
    { left_out: "grindr", rows_lost: 2, attacks: 4, rows: 1, refs: ["R1"], source_ids: ["s1"] },
  ]);
});

test("a table of no row asks nothing of no source", () => {
  const found = leaveOneOut(incidents({}).filter("false"), "source_ids", attacks);
  assert.deepEqual(
    [found.numRows(), found.columnNames()],
    [0, ["left_out", "rows_lost", "value", "refs", "source_ids"]],
  );
});

test("a column that is not there is named", () => {
  assert.throws(() => leaveOneOut(incidents({}), "publishers", attacks), /publishers/);
});

test("leaving a source out never adds an attack, and loses exactly the rows it says", () => {
  const row = fc.record({
    source_ids: fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 }),
    attacks: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), (rows) => {
      const table = incidents(...rows);
      const found = leaveOneOut(table, "source_ids", (one) => ({ attacks: attacks(one), rows: one.numRows() }));
      for (const one of found.objects() as Record<string, number>[]) {
        assert.ok(Number(one.attacks) <= attacks(table));
        assert.equal(Number(one.rows) + Number(one.rows_lost), rows.length);
      }
    }),
    { numRuns: 60 },
  );
});

test("the question is asked once of the whole, then only for sources that rows rest on", () => {
  const shared = Array.from({ length: 100 }, (_, i) => ({ source_ids: [0, 1, 2, 3, 4].map((n) => `s${i * 5 + n}`) }));
  const single = Array.from({ length: 100 }, (_, i) => ({ source_ids: [`t${i}`] }));
  let asked = 0;
  const found = leaveOneOut(incidents(...shared, ...single), "source_ids", (rows) => {
    asked++;
    return attacks(rows);
  });
  assert.deepEqual([found.numRows(), asked], [600, 101]);
});
