import assert from "node:assert/strict";
import { test } from "node:test";
import { escape as plain } from "arquero";
import fc from "fast-check";
import { countBeforeAfter } from "../../src/analysis/before-after.ts";
import { addDays, addMonths, daysBetween } from "../../src/analysis/calendar.ts";
import { totalAttacks } from "../../src/analysis/counting.ts";
import { placeInWindows, windowsAround } from "../../src/analysis/windows.ts";
import { incidents } from "./some-incidents.ts";

test("months are those of the calendar, and short ones end where they end", () => {
  const cases: [string, number, string][] = [
    ["2024-06-25", -6, "2023-12-25"],
    ["2024-06-25", 18, "2025-12-25"],
    ["2024-08-31", 6, "2025-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2024-01-31", -2, "2023-11-30"],
    ["2024-12-15", 1, "2025-01-15"],
  ];
  for (const [day, months, expected] of cases) assert.equal(addMonths(day, months), expected);
  assert.equal(addDays("2024-02-28", 2), "2024-03-01");
  assert.equal(daysBetween("2024-02-28", "2024-03-01"), 3);
  for (const wrong of ["2024-02-30", "2024-06", "25/06/2024", ""]) assert.throws(() => addDays(wrong, 1), RangeError);
});

test("six months either side of 25 June 2024, the day itself in neither", () => {
  assert.deepEqual(windowsAround("2024-06-25", { months: 6, until: "2026-11-30" }), {
    before: { from: "2023-12-25", to: "2024-06-24", days: 183 },
    after: { from: "2024-06-26", to: "2024-12-25", days: 183 },
  });
});

test("a window ends where the data end, and says how many days are left", () => {
  const { before, after } = windowsAround("2024-06-25", { months: 12, since: "2024-06-01", until: "2024-07-05" });
  assert.deepEqual(before, { from: "2024-06-01", to: "2024-06-24", days: 24 });
  assert.deepEqual(after, { from: "2024-06-26", to: "2024-07-05", days: 10 });
});

test("a window with no day, no whole month or no real day is refused", () => {
  for (const options of [
    { months: 6, until: "2024-06-25" },
    { months: 6, since: "2024-06-25", until: "2026-01-01" },
    { months: 0, until: "2026-01-01" },
    { months: 1.5, until: "2026-01-01" },
    { until: "2026-01-01" },
  ])
    assert.throws(() => windowsAround("2024-06-25", options), RangeError);
});

// Counted by hand: windows of one month, 25 May to 24 June and 26 June to 25 July 2024.
const hand = incidents(
  { date: "2024-05-25", attacks: 1 }, // first day of the window before
  { date: "2024-06-24", attacks: 2 }, // last day of it
  { date: "2024-06-25", attacks: 100 }, // the day itself: outside
  { date: "2024-06-26", attacks: 4 }, // first day after
  { date: "2024-06-26/2024-07-25", attacks: 8 }, // wholly after
  { date: "2024-06", attacks: 16 }, // straddles the day
  { date: "2024-05", attacks: 32 }, // straddles the start: perhaps before, never after
  { date: "2024-07", attacks: 64 }, // straddles the end: perhaps after, never before
  { date: "2024", attacks: 128 }, // perhaps anywhere
  { date: "2024-05-24", attacks: 256 }, // too early
  { date: "2025", attacks: 512 }, // too late
  { attacks: null }, // not dated, no number: one
  { date: "2024-07-01", attacks: 9, part_of: "row-9" }, // in a series already
);

test("countBeforeAfter: each row where its date allows, the rest apart", () => {
  const found = countBeforeAfter(hand, { day: "2024-06-25", months: 1, until: "2026-11-30" });
  const numbers = ({ attacks, rows }: { attacks: number; rows: number }) => [attacks, rows];
  assert.deepEqual(numbers(found.before), [3, 2]);
  assert.deepEqual(numbers(found.after), [12, 2]);
  assert.deepEqual(numbers(found.straddling), [16 + 32 + 64 + 128, 4]);
  assert.deepEqual(numbers(found.undated), [1, 1]);
  assert.deepEqual(numbers(found.outside), [100 + 256 + 512, 3]);
  assert.deepEqual([found.before.most, found.before.mostRows], [3 + 16 + 32 + 128, 5]);
  assert.deepEqual([found.after.most, found.after.mostRows], [12 + 16 + 64 + 128, 5]);
  assert.deepEqual([found.before.days, found.after.days], [31, 30]);
  assert.deepEqual([...found.after.incidents.array("ref")], ["R4", "R5"]);
});

test("countBeforeAfter: as far as the data go", () => {
  const found = countBeforeAfter(hand, { day: "2024-06-25", until: "2024-12-31" });
  assert.equal(found.before.from, "2024-01-01", "the first day that any row may have");
  assert.equal(found.after.to, "2024-12-31");
  assert.equal(found.before.attacks, 1 + 2 + 32 + 256);
  assert.equal(found.after.attacks, 4 + 8 + 64);
  assert.equal(found.straddling.attacks, 16 + 128);
  assert.equal(found.outside.attacks, 100 + 512);
});

test("placeInWindows keeps every row and column", () => {
  const windows = windowsAround("2024-06-25", { months: 1, until: "2026-11-30" });
  const placed = placeInWindows(hand, windows);
  assert.equal(placed.numRows(), 13);
  assert.deepEqual(placed.columnNames(), [...hand.columnNames(), "side", "perhaps_before", "perhaps_after"]);
});

const dates = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: 2022, max: 2026 }).map(String),
  fc.integer({ min: 0, max: 48 }).map((n) => addMonths("2022-06-01", n).slice(0, 7)),
  fc.integer({ min: 0, max: 1500 }).map((n) => addDays("2022-06-01", n)),
  fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 400 })).map(([n, more]) => {
    const start = addDays("2022-06-01", n);
    return `${start}/${addDays(start, more)}`;
  }),
);
const anyIncidents = fc
  .array(fc.tuple(dates, fc.nat(20)), { minLength: 1, maxLength: 25 })
  .map((rows) => incidents(...rows.map(([date, attacks]) => ({ ...(date ? { date } : {}), attacks }))));

test("the five parts add up to the whole, whatever the dates and the window", () => {
  fc.assert(
    fc.property(anyIncidents, fc.integer({ min: 1, max: 24 }), (table, months) => {
      const { before, after, straddling, undated, outside } = countBeforeAfter(table, {
        day: "2024-06-25",
        months,
        until: "2026-11-30",
      });
      const parts = [before, after, straddling, undated, outside];
      assert.equal(
        parts.reduce((sum, part) => sum + part.attacks, 0),
        totalAttacks(table).attacks,
      );
      assert.equal(
        parts.reduce((sum, part) => sum + part.incidents.numRows(), 0),
        table.numRows(),
      );
      assert.ok(before.most <= before.attacks + straddling.attacks && before.most >= before.attacks);
    }),
    { numRuns: 60 },
  );
});

test("a wider window never counts less", () => {
  fc.assert(
    fc.property(anyIncidents, fc.integer({ min: 1, max: 24 }), (table, months) => {
      const at = (n: number) => countBeforeAfter(table, { day: "2024-06-25", months: n, until: "2029-12-31" });
      for (const side of ["before", "after"] as const)
        assert.ok(at(months)[side].attacks <= at(months + 1)[side].attacks);
    }),
    { numRuns: 40 },
  );
});

test("a filter of the table is a filter of the count", () => {
  const few = hand.filter(plain((row: { ref: string }) => row.ref !== "R2"));
  assert.equal(countBeforeAfter(few, { day: "2024-06-25", months: 1, until: "2026-11-30" }).before.attacks, 1);
});
