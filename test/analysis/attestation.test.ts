import assert from "node:assert/strict";
import { test } from "node:test";
import { from } from "arquero";
import { attestation, intersections, restingOnOne } from "../../src/analysis/attestation.ts";
import { incidents } from "./some-incidents.ts";

const sources = from([
  { source_id: "s1", publisher: "Le Bien public", kind: "press" },
  { source_id: "s2", publisher: "Le Bien public", kind: "press" },
  { source_id: "s3", publisher: "SOS homophobie", kind: "association" },
  { source_id: "s4", publisher: null, kind: "official" },
  { source_id: "s5", publisher: null, kind: "official" },
]);

const table = attestation(
  incidents(
    { source_ids: ["s1"] },
    { source_ids: ["s2", "s1"], attacks: 5 },
    { source_ids: ["s3", "s1"], attacks: 7 },
    { source_ids: ["s1", "s3", "s2"] },
    { source_ids: ["s4", "s5"] },
    { source_ids: ["s3"], part_of: "row-3" },
  ),
  sources,
);

test("attestation: kinds, publishers and how many of each", () => {
  const found = table.objects() as Record<string, unknown>[];
  assert.deepEqual(
    found.map((row) => [row.kinds, row.publishers, row.source_count, row.publisher_count]),
    [
      [["press"], ["Le Bien public"], 1, 1],
      [["press"], ["Le Bien public"], 2, 1],
      [["association", "press"], ["Le Bien public", "SOS homophobie"], 2, 2],
      [["association", "press"], ["Le Bien public", "SOS homophobie"], 3, 2],
      [["official"], ["s4", "s5"], 2, 2],
      [["association"], ["SOS homophobie"], 1, 1],
    ],
  );
});

test("intersections: each countable row in exactly one combination, the largest first", () => {
  const found = intersections(table).objects() as Record<string, unknown>[];
  assert.deepEqual(
    found.map((row) => [row.combination, row.kinds, row.count, row.attacks, row.refs]),
    [
      ["association+press", ["association", "press"], 2, 8, ["R3", "R4"]],
      ["press", ["press"], 2, 6, ["R1", "R2"]],
      ["official", ["official"], 1, 1, ["R5"]],
    ],
  );
  assert.deepEqual(found[0]?.source_ids, ["s1", "s2", "s3"]);
});

test("restingOnOne: on one source, on one publisher", () => {
  const { oneSource, onePublisher } = restingOnOne(table);
  assert.deepEqual([...oneSource.array("ref")], ["R1", "R6"]);
  assert.deepEqual([...onePublisher.array("ref")], ["R1", "R2", "R6"]);
});

test("a row with no source rests on none", () => {
  const bare = attestation(incidents({ source_ids: [] }), sources);
  assert.deepEqual([...bare.array("source_count")], [0]);
  assert.equal(restingOnOne(bare).oneSource.numRows(), 0);
  assert.deepEqual([...intersections(bare).array("kinds")], [[]]);
});

test("a source that is not in the table is named", () => {
  assert.throws(() => attestation(incidents({ source_ids: ["s9"] }), sources), /s9/);
});
