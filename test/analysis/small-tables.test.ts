import assert from "node:assert/strict";
import { test } from "node:test";
import { from } from "arquero";
import { lifetimes, medianLifetime } from "../../src/analysis/lifetimes.ts";
import { missingness } from "../../src/analysis/missingness.ts";
import { perPopulation } from "../../src/analysis/per-population.ts";
import { readPartialDate } from "../../src/dossier/partial-date.ts";
import { departementByCode } from "../../src/places/departements.ts";

const date = (edtf: string) => readPartialDate(edtf).date ?? null;

test("missingness: empty text, empty lists and null are empty; words for unknown count apart", () => {
  const table = from([
    { name: "a", motive: "alleged", harms: ["injury"], count: 0, seen: false },
    { name: "", motive: "not_reported", harms: [], count: null, seen: null },
    { name: null, motive: "not_reported", harms: ["threat"], count: 3, seen: true },
  ]);
  assert.deepEqual(missingness(table, (value) => value === "not_reported").objects(), [
    { column: "name", rows: 3, filled: 1, unknown: 0, empty: 2, share: 1 / 3 },
    { column: "motive", rows: 3, filled: 1, unknown: 2, empty: 0, share: 1 / 3 },
    { column: "harms", rows: 3, filled: 2, unknown: 0, empty: 1, share: 2 / 3 },
    { column: "count", rows: 3, filled: 2, unknown: 0, empty: 1, share: 2 / 3 },
    { column: "seen", rows: 3, filled: 2, unknown: 0, empty: 1, share: 2 / 3 },
  ]);
  assert.equal(missingness(table).get("filled", 1), 3);
  assert.equal(missingness(table.filter("false")).get("share", 0), null);
});

test("perPopulation: per 100 000 inhabitants, unknown where the place is", () => {
  const table = from([
    { department: "75", attacks: 4 },
    { department: "984", attacks: 1 },
    { department: "1", attacks: 1 },
    { department: null, attacks: 1 },
  ]);
  const paris = departementByCode("75")?.population ?? 0;
  assert.ok(paris > 2_000_000);
  assert.deepEqual(perPopulation(table).array("per_100k"), [400_000 / paris, null, null, null]);
  assert.deepEqual(perPopulation(table).array("population"), [paris, null, null, null]);
  assert.throws(() => perPopulation(table, "victims"), /victims/);
});

const platforms = from([
  { platform_id: "coco", launched: date("2003"), source_ids: ["s1"] },
  { platform_id: "switter", launched: date("2018-03-28"), source_ids: ["s2"] },
  { platform_id: "secret", launched: date("2015"), source_ids: ["s3"] },
  { platform_id: "8chan", launched: null, source_ids: [] },
]);
const closure = (ref: string, platform_id: string, when: string | null, scope = "platform") => ({
  ref,
  platform_id,
  date: when === null ? null : date(when),
  scope,
  source_ids: ["s9", "s1"],
});
const closures = from([
  closure("C1", "coco", "2024-06-25"),
  closure("C2", "switter", "2018-04-18"),
  closure("C3", "switter", "2022-03-14"),
  closure("C4", "secret", "2015"),
  closure("C5", "8chan", "2019-08-05"),
  closure("C6", "coco", null),
  closure("C7", "coco", "2025", "country_block"),
]);

test("lifetimes: from launch to closure, as wide as the dates are vague", () => {
  const found = lifetimes(closures, platforms);
  assert.deepEqual([...found.array("refs")].flat(), ["C1", "C2", "C3", "C4", "C5", "C6"]);
  assert.deepEqual(found.object(0), {
    platform_id: "coco",
    from_start: "2003-01-01",
    from_end: "2003-12-31",
    to_start: "2024-06-25",
    to_end: "2024-06-25",
    // 31 December 2003 and 1 January 2003 to 25 June 2024: 7482 and 7846 days.
    years_min: 7482 / 365.2425,
    years_max: 7846 / 365.2425,
    refs: ["C1"],
    source_ids: ["s1", "s9"],
  });
  // Known to the day at both ends: one number. Within one year: from nothing to a year less a day.
  assert.deepEqual([found.get("years_min", 1), found.get("years_max", 1)], [21 / 365.2425, 21 / 365.2425]);
  assert.deepEqual([found.get("years_min", 3), found.get("years_max", 3)], [0, 364 / 365.2425]);
  // Unknown stays unknown.
  assert.deepEqual([found.get("years_min", 4), found.get("to_end", 4)], [null, "2019-08-05"]);
  assert.deepEqual([found.get("years_max", 5), found.get("from_end", 5)], [null, "2003-12-31"]);
  assert.equal(lifetimes(closures, platforms, "country_block").numRows(), 1);
});

test("medianLifetime: the median of the shortest and of the longest, unknown lives aside", () => {
  const found = medianLifetime(lifetimes(closures, platforms));
  // Shortest: 0, 21, 1447 and 7482 days; longest: 21, 364, 1447 and 7846.
  assert.equal(found?.platforms, 4);
  assert.equal(found?.min.toFixed(9), ((21 + 1447) / 2 / 365.2425).toFixed(9));
  assert.equal(found?.max.toFixed(9), ((364 + 1447) / 2 / 365.2425).toFixed(9));
  assert.equal(medianLifetime(lifetimes(closures.filter("false"), platforms)), null);
});
