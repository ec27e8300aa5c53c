import assert from "node:assert/strict";
import { test } from "node:test";
import { from } from "arquero";
import fc from "fast-check";
import { compareWindows } from "../../src/analysis/compare-windows.ts";
import { leaveEachOut } from "../../src/analysis/leave-each-out.ts";
import { reportedTogether } from "../../src/analysis/reported-together.ts";
import { incidents } from "./some-incidents.ts";

const rows = (...sources: string[][]) => from(sources.map((source_ids, i) => ({ ref: `R${i + 1}`, source_ids })));
const groups = (...sources: string[][]) => [...reportedTogether(rows(...sources)).array("together")];

test("rows that share a report are told of together, and so are those that a chain of reports links", () => {
  assert.deepEqual(groups(["a"], ["b"], ["a", "c"], ["d"], ["c", "b"]), ["R1", "R1", "R1", "R4", "R1"]);
  assert.deepEqual(groups(["a"], ["b"], ["c"]), ["R1", "R2", "R3"]);
  assert.deepEqual(groups(["a", "b"], ["a", "b"]), ["R1", "R1"]);
  assert.deepEqual(groups([], [], ["a"]), ["R1", "R2", "R3"], "no report links nothing");
});

test("groups are the connected parts of the graph of rows and reports, whatever the rows", () => {
  const lists = fc.array(fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(lists, (sources) => {
      const found = groups(...sources);
      // by another path: spread each row's mark to whatever shares a report, until nothing moves
      const marks = sources.map((_, i) => i);
      for (let moved = true; moved; ) {
        moved = false;
        for (const [i, one] of sources.entries())
          for (const [j, other] of sources.entries())
            if (one.some((source) => other.includes(source)) && (marks[j] as number) < (marks[i] as number)) {
              marks[i] = marks[j] as number;
              moved = true;
            }
      }
      assert.deepEqual(
        found,
        marks.map((mark) => `R${mark + 1}`),
      );
    }),
  );
});

// Two months either side of 25 June 2024 hold, before: R1 and R2 told of together, R3 alone; after: R4, R5, R6 alone.
const told = reportedTogether(
  incidents(
    { date: "2024-05-01", attacks: 3, source_ids: ["a"] },
    { date: "2024-05-02", attacks: 1, source_ids: ["a", "b"] },
    { date: "2024-06-10", attacks: 1, source_ids: ["c"] },
    { date: "2024-07-01", attacks: 2, source_ids: ["d"] },
    { date: "2024-07-02", attacks: 1, source_ids: ["e"] },
    { date: "2024-08-01", attacks: 1, source_ids: ["f"] },
    { date: "2024-04", attacks: 7, source_ids: ["g"] }, // straddles the start: perhaps before
    { date: "2024-08", attacks: 5, source_ids: ["d"] }, // straddles the end: perhaps after, in a case already there
    { attacks: 9, source_ids: ["h"] },
  ),
);
const compared = compareWindows(told, "2024-06-25", {
  two: { months: 2, until: "2024-12-31" },
  all: { until: "2024-12-31" },
});
const [two, all] = compared.objects() as Record<string, number>[];

test("a window: attacks and groups on each side, what straddles left out of both", () => {
  assert.deepEqual(
    [two?.window, two?.before_from, two?.before_days, two?.after_to, two?.after_days],
    ["two", "2024-04-25", 61, "2024-08-25", 61],
  );
  assert.deepEqual([two?.attacks_before, two?.attacks_after, two?.attacks_straddling], [5, 4, 12]);
  assert.deepEqual([two?.groups_before, two?.groups_after], [2, 3]);
  assert.equal(two?.attacks_ratio, 4 / 5);
});

test("the ratio is that of groups, with R's interval; its extremes put what straddles on one side", () => {
  // poisson.test(c(3, 2), c(61, 61))$conf.int
  assert.equal(two?.ratio, 1.5);
  assert.ok(Math.abs(Number(two?.low) - 0.1718284926) < 1e-9 && Math.abs(Number(two?.high) - 17.95916083) < 1e-7);
  assert.equal(two?.ratio_least, 1, "R7 would be a third group before");
  assert.equal(two?.ratio_most, 1.5, "R8 is of a group that is there already");
});

test("rates, not counts: sides of different lengths are compared per day", () => {
  assert.equal(all?.groups_before, 3);
  assert.equal(all?.groups_after, 3);
  assert.ok(Math.abs(Number(all?.ratio) - Number(all?.before_days) / Number(all?.after_days)) < 1e-12);
  assert.deepEqual([all?.before_days, all?.after_days], [85, 189]);
});

test("each window rests on the rows of both sides, and on no other", () => {
  assert.deepEqual(two?.refs, ["R1", "R2", "R3", "R4", "R5", "R6"] as unknown);
  assert.deepEqual(two?.source_ids, ["a", "b", "c", "d", "e", "f"] as unknown);
});

test("without the column of groups, the error names it", () => {
  assert.throws(() => compareWindows(incidents({}), "2024-06-25", {}), /together/);
});

test("leaveEachOut: nothing, then each source, publisher and kind, each with the rows that are left", () => {
  const sources = from([
    { source_id: "a", publisher: "P", kind: "press" },
    { source_id: "b", publisher: "P", kind: "press" },
    { source_id: "c", publisher: null, kind: "association" },
  ]);
  const table = incidents({ source_ids: ["a"] }, { source_ids: ["a", "b"] }, { source_ids: ["b", "c"] });
  const left = leaveEachOut(table, sources, (some) => some.numRows()).objects() as Record<string, unknown>[];
  assert.deepEqual(
    left.map(({ by, left_out, rows_lost, value, refs }) => [by, left_out, rows_lost, value, refs]),
    [
      ["nothing", null, 0, 3, ["R1", "R2", "R3"]],
      ["source", "a", 1, 2, ["R2", "R3"]],
      ["source", "b", 0, 3, ["R1", "R2", "R3"]],
      ["source", "c", 0, 3, ["R1", "R2", "R3"]],
      ["publisher", "P", 2, 1, ["R3"]],
      ["publisher", "c", 0, 3, ["R1", "R2", "R3"]],
      ["kind", "association", 0, 3, ["R1", "R2", "R3"]],
      ["kind", "press", 2, 1, ["R3"]],
    ],
  );
});
