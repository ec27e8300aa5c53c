import assert from "node:assert/strict";
import { test } from "node:test";
import { from } from "arquero";
import fc from "fast-check";
import { countBy, countItems, crossItems } from "../../src/analysis/count-by.ts";
import { totalAttacks } from "../../src/analysis/counting.ts";
import { incidents } from "./some-incidents.ts";

const closures = from([
  { ref: "C1", mechanism: "seizure", grounds: ["child_abuse", "ambushes"], source_ids: ["s2", "s1"] },
  { ref: "C2", mechanism: "owner_decision", grounds: ["legal_risk"], source_ids: ["s3"] },
  { ref: "C3", mechanism: "seizure", grounds: ["child_abuse", "child_abuse"], source_ids: ["s1"] },
  { ref: "C4", mechanism: null, grounds: [], source_ids: ["s4"] },
]);

test("countBy: rows by group, with what they rest on; unknown is a group", () => {
  assert.deepEqual(countBy(closures, "mechanism").objects(), [
    { mechanism: "seizure", count: 2, refs: ["C1", "C3"], source_ids: ["s1", "s2"] },
    { mechanism: "owner_decision", count: 1, refs: ["C2"], source_ids: ["s3"] },
    { mechanism: null, count: 1, refs: ["C4"], source_ids: ["s4"] },
  ]);
});

test("countBy: sources are their own sources", () => {
  const sources = from([
    { source_id: "s2", kind: "press", language: "fr" },
    { source_id: "s1", kind: "press", language: "fr" },
    { source_id: "s3", kind: "press", language: "en" },
  ]);
  assert.deepEqual(countBy(sources, ["kind", "language"]).objects(), [
    { kind: "press", language: "fr", count: 2, source_ids: ["s1", "s2"] },
    { kind: "press", language: "en", count: 1, source_ids: ["s3"] },
  ]);
});

test("countItems: a row counts once for each item it names; one that names none is unknown", () => {
  assert.deepEqual(countItems(closures, "grounds").objects(), [
    { grounds: "child_abuse", count: 2, refs: ["C1", "C3"], source_ids: ["s1", "s2"] },
    { grounds: "ambushes", count: 1, refs: ["C1"], source_ids: ["s1", "s2"] },
    { grounds: "legal_risk", count: 1, refs: ["C2"], source_ids: ["s3"] },
    { grounds: null, count: 1, refs: ["C4"], source_ids: ["s4"] },
  ]);
});

test("crossItems: pairs", () => {
  const found = crossItems(closures, "grounds", "mechanism").objects() as Record<string, unknown>[];
  assert.deepEqual(
    found.map(({ grounds, mechanism, count }) => [grounds, mechanism, count]),
    [
      ["child_abuse", "seizure", 2],
      ["ambushes", "seizure", 1],
      ["legal_risk", "owner_decision", 1],
      [null, null, 1],
    ],
  );
});

test("incidents go through the counting rules: what a series counts is not counted again", () => {
  const table = incidents(
    { attacks: 10, harms: ["injury", "robbery"] },
    { attacks: 1, harms: ["injury"], part_of: "row-1" },
    { attacks: null, harms: ["injury"] },
  );
  assert.deepEqual(countItems(table, "harms").objects(), [
    { harms: "injury", count: 2, attacks: 11, refs: ["R1", "R3"], source_ids: ["s1"] },
    { harms: "robbery", count: 1, attacks: 10, refs: ["R1"], source_ids: ["s1"] },
  ]);
  assert.deepEqual(countBy(table, "platform_id").objects(), [
    { platform_id: "coco", count: 2, attacks: 11, refs: ["R1", "R3"], source_ids: ["s1"] },
  ]);
});

test("an empty table gives an empty table with its columns", () => {
  const none = countBy(closures.filter("false"), "mechanism");
  assert.deepEqual([none.numRows(), none.columnNames()], [0, ["mechanism", "count", "refs", "source_ids"]]);
});

test("a column that is not there, or that holds lists, is named", () => {
  assert.throws(() => countBy(closures, "mecanism"), /mecanism/);
  assert.throws(() => countBy(closures, "grounds"), /countItems/);
  assert.throws(() => crossItems(closures, "grounds", "country"), /country/);
});

test("groups add up to the whole; items to at least the rows", () => {
  const row = fc.record({
    attacks: fc.integer({ min: 1, max: 30 }),
    platform_id: fc.constantFrom("coco", "grindr", "tinder"),
    harms: fc.array(fc.constantFrom("injury", "robbery", "threat"), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const table = incidents(...rows);
      const sum = (name: string, of = countBy(table, "platform_id")) =>
        [...of.array(name)].reduce((total, n) => total + Number(n), 0);
      assert.equal(sum("count"), rows.length);
      assert.equal(sum("attacks"), totalAttacks(table).attacks);
      assert.ok(sum("count", countItems(table, "harms")) >= rows.length);
    }),
    { numRuns: 60 },
  );
});
