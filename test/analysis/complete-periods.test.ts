import assert from "node:assert/strict";
import { test } from "node:test";
import type { ColumnTable } from "arquero";
import fc from "fast-check";
import { addDays } from "../../src/analysis/calendar.ts";
import { completePeriods } from "../../src/analysis/complete-periods.ts";
import { countAttacks } from "../../src/analysis/counting.ts";
import { type Period, placeInPeriods } from "../../src/analysis/periods.ts";
import { incidents } from "./some-incidents.ts";

const perPeriod = (table: ColumnTable, period: Period, by: string[] = []) =>
  countAttacks(placeInPeriods(table, period), ["placed", "from", "to", ...by]);

test("an empty month is there, with nothing in it", () => {
  const counts = perPeriod(
    incidents({ date: "2024-01-31", attacks: 3 }, { date: "2024-03", attacks: 2, source_ids: ["s2"] }),
    "month",
  );
  assert.deepEqual(completePeriods(counts, "month", { from: "2024-01-15", to: "2024-04-01" }).objects(), [
    { placed: "within", from: "2024-01-01", to: "2024-01-31", attacks: 3, rows: 1, refs: ["R1"], source_ids: ["s1"] },
    { placed: "within", from: "2024-02-01", to: "2024-02-29", attacks: 0, rows: 0, refs: [], source_ids: [] },
    { placed: "within", from: "2024-03-01", to: "2024-03-31", attacks: 2, rows: 1, refs: ["R2"], source_ids: ["s2"] },
    { placed: "within", from: "2024-04-01", to: "2024-04-30", attacks: 0, rows: 0, refs: [], source_ids: [] },
  ]);
});

test("each platform is completed; vague, undated and outlying rows stay", () => {
  const counts = perPeriod(
    incidents(
      { date: "2024-02", platform_id: "grindr" },
      { date: "2024-01", platform_id: "coco" },
      { date: "2023", platform_id: "coco" },
      { platform_id: "tinder" },
      { date: "2019-05-05", platform_id: "coco" },
    ),
    "month",
    ["platform_id"],
  );
  const found = completePeriods(counts, "month", { from: "2024-01-01", to: "2024-02-29" }, ["platform_id"]);
  const rows = found.objects() as { placed: string; from: string; platform_id: string; attacks: number }[];
  assert.deepEqual(
    rows.map(({ placed, from, platform_id, attacks }) => [placed, from?.slice(0, 7), platform_id, attacks].join(" ")),
    [
      "within 2019-05 coco 1",
      "within 2024-01 grindr 0",
      "within 2024-01 coco 1",
      "within 2024-01 tinder 0",
      "within 2024-02 grindr 1",
      "within 2024-02 coco 0",
      "within 2024-02 tinder 0",
      "across 2023-01 coco 1",
      "undated  tinder 1",
    ],
  );
});

test("a table with no row gives a row of nothing for each period", () => {
  const none = perPeriod(incidents({ date: "2024-01" }), "quarter").filter("false");
  const found = completePeriods(none, "quarter", { from: "2023-11-01", to: "2024-06-30" });
  assert.deepEqual([...found.array("from")], ["2023-10-01", "2024-01-01", "2024-04-01"]);
  assert.deepEqual(found.object(2), {
    placed: "within",
    from: "2024-04-01",
    to: "2024-06-30",
    attacks: 0,
    rows: 0,
    refs: [],
    source_ids: [],
  });
});

test("completing adds nothing, loses nothing, and leaves no gap", () => {
  const day = fc.integer({ min: 0, max: 1400 }).map((n) => addDays("2022-01-01", n));
  const row = fc.record({
    date: fc.oneof(
      day,
      day.map((one) => one.slice(0, 7)),
      day.map((one) => one.slice(0, 4)),
    ),
    attacks: fc.integer({ min: 1, max: 20 }),
    platform_id: fc.constantFrom("coco", "grindr", "tinder"),
  });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 20 }),
      fc.constantFrom<Period>("month", "quarter", "year"),
      (rows, period) => {
        const counts = perPeriod(incidents(...rows), period, ["platform_id"]);
        const found = completePeriods(counts, period, { from: "2022-01-01", to: "2025-12-31" }, ["platform_id"]);
        const sum = (table: ColumnTable) => [...table.array("attacks")].reduce((total, n) => total + Number(n), 0);
        assert.equal(sum(found), sum(counts));
        const platforms = new Set(rows.map(({ platform_id }) => platform_id)).size;
        const periods = 4 * { month: 12, quarter: 4, year: 1 }[period];
        const within = (found.objects() as { placed: string }[]).filter(({ placed }) => placed === "within");
        assert.equal(within.length, platforms * periods);
      },
    ),
    { numRuns: 60 },
  );
});
