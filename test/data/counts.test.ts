import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { list, rows } from "./rows.ts";

// Rows of the researchers' tables on the day of the first release. A row may be added (and this number changed with
// it, and CHANGES.md); none may go missing.
const EXPECTED = {
  incidents: 121,
  closures: 86,
  platforms: 88,
  case_timeline: 48,
  statistics: 118,
  sources: 505,
  organisations: 142,
  countries: 34,
};

for (const [table, count] of Object.entries(EXPECTED))
  test(`${table}.csv has its ${count} rows`, () => assert.equal(rows(table).length, count));

test("the keys of the researched tables are all there", () => {
  const keys = (["incidents", "closures", "platforms", "case_timeline", "sources"] as const).flatMap((table) =>
    rows(table).map((row) => `${table}/${Object.values(row)[0]}`),
  );
  const sum = createHash("sha256").update(keys.sort().join("\n")).digest("hex");
  assert.equal(sum, "04f62aabf2a0fa8c44430fae292683761a0ed4d2578df07c524c0290fc060985");
});

test("the dossier holds the totals its notes state: 75 rows in France for 132 attacks that are numbered, 46 elsewhere", () => {
  const france = rows("incidents").filter((row) => row.country === "FR");
  assert.equal(france.length, 75);
  assert.equal(rows("incidents").length - france.length, 46);
  const numbered = france.filter((row) => row.part_of === "").reduce((sum, row) => sum + Number(row.attacks), 0);
  assert.equal(numbered, 132);
});

test("every row of every table of facts cites at least one source, but for contacts with no platform named", () => {
  for (const table of ["incidents", "closures", "platforms", "case_timeline", "statistics", "organisations"])
    for (const row of rows(table)) {
      const key = Object.values(row)[0] as string;
      assert.equal(list(row.source_ids).length > 0, !key.startsWith("unspecified-"), `${table}/${key}`);
    }
});

test("an address that names a victim or a private person is not in the repository", () => {
  const restricted = rows("sources").filter((row) => row.restricted_url === "yes");
  assert.equal(restricted.length, 12);
  for (const row of restricted) {
    assert.equal(row.url, "");
    assert.match(row.url_sha256 ?? "", /^[0-9a-f]{64}$/);
  }
});
