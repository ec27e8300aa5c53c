import assert from "node:assert/strict";
import { test } from "node:test";
import { from } from "arquero";
import fc from "fast-check";
import { type Period, periodOf, placeAround, placeInPeriods, yearsOf } from "../../src/analysis/periods.ts";

const cases: [period: Period, start: string, end: string, placed: string, from: string, to: string][] = [
  ["quarter", "2024-04-16", "2024-04-16", "within", "2024-04-01", "2024-06-30"],
  ["quarter", "2024-02-01", "2024-02-29", "within", "2024-01-01", "2024-03-31"],
  ["quarter", "2023-10-31", "2023-10-31", "within", "2023-10-01", "2023-12-31"],
  ["quarter", "2024-03-31", "2024-04-01", "across", "2024-03-31", "2024-04-01"],
  ["quarter", "2023-01-01", "2023-12-31", "across", "2023-01-01", "2023-12-31"],
  ["year", "2023-01-01", "2023-12-31", "within", "2023-01-01", "2023-12-31"],
  ["year", "2022-12-31", "2023-01-09", "across", "2022-12-31", "2023-01-09"],
  ["month", "2024-02-29", "2024-02-29", "within", "2024-02-01", "2024-02-29"],
  ["month", "2023-02-10", "2023-02-10", "within", "2023-02-01", "2023-02-28"],
  ["month", "2024-01-01", "2024-03-31", "across", "2024-01-01", "2024-03-31"],
];

for (const [period, start, end, placed, first, last] of cases)
  test(`by ${period}: ${start} to ${end} is ${placed}`, () => {
    const [row] = placeInPeriods(from([{ date: { start, end } }]), period).objects() as Record<string, string>[];
    assert.deepEqual([row?.placed, row?.from, row?.to], [placed, first, last]);
  });

test("an unknown date is undated, and kept", () => {
  const [row] = placeInPeriods(from([{ date: null }]), "quarter").objects() as Record<string, unknown>[];
  assert.deepEqual([row?.placed, row?.from, row?.to], ["undated", null, null]);
});

for (const [start, end, side] of [
  ["2024-06-24", "2024-06-24", "before"],
  ["2024-06-25", "2024-06-25", "across"],
  ["2024-06-26", "2024-06-26", "after"],
  ["2024-06-01", "2024-06-30", "across"],
  ["2023-01-01", "2023-12-31", "before"],
] as const)
  test(`around 25 June 2024: ${start} to ${end} is ${side}`, () => {
    const table = from([{ date: { start, end } }, { date: null }]);
    assert.deepEqual(placeAround(table, "2024-06-25").array("side"), [side, "undated"]);
  });

test("the years that dates reach, undated rows aside", () => {
  const table = placeInPeriods(
    from([
      { date: { start: "2019-05-01", end: "2019-05-31" } },
      { date: null },
      { date: { start: "2015-11-01", end: "2016-02-29" } },
    ]),
    "quarter",
  );
  assert.deepEqual(yearsOf(table), { first: 2015, last: 2019 });
  assert.throws(() => yearsOf(placeInPeriods(from([{ date: null }]), "year")), RangeError);
});

const isoDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("any day lies in its period, and the day after the period's last lies in the next", () => {
  fc.assert(
    fc.property(isoDay, fc.constantFrom<Period>("month", "quarter", "year"), (day, period) => {
      const { from: first, to: last } = periodOf(day, period);
      assert.ok(first <= day && day <= last);
      const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
      assert.equal(periodOf(next, period).from, next);
    }),
  );
});
