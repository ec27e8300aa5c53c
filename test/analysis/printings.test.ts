import assert from "node:assert/strict";
import { test } from "node:test";
import { from } from "arquero";
import { printings } from "../../src/analysis/printings.ts";
import { withAny } from "../../src/analysis/with-any.ts";
import { readPartialDate } from "../../src/dossier/partial-date.ts";

const date = (edtf: string) => readPartialDate(edtf).date ?? null;

const figures = from([
  { ref: "S2", value: 71, source_ids: ["c"] },
  { ref: "S1", value: 70, source_ids: ["b", "a", "d"] },
]);
const sources = from([
  { source_id: "a", publisher: "A", published_on: date("2024-06-25") },
  { source_id: "b", publisher: "B", published_on: date("2024-07") },
  { source_id: "c", publisher: "C", published_on: date("2025") },
  { source_id: "d", publisher: "D", published_on: null },
]);

test("printings: one row a report, by value, then by date of publication, the undated last", () => {
  const rows = printings(figures, sources).objects() as Record<string, unknown>[];
  assert.deepEqual(
    rows.map(({ ref, value, publisher, source_ids }) => [ref, value, publisher, source_ids]),
    [
      ["S1", 70, "A", ["a"]],
      ["S1", 70, "B", ["b"]],
      ["S1", 70, "D", ["d"]],
      ["S2", 71, "C", ["c"]],
    ],
  );
});

test("withAny: rows whose list holds one of the items; none has none, an empty list is none", () => {
  const steps = from([
    { id: 1, actors: ["sos", "acpe"] },
    { id: 2, actors: [] },
    { id: 3, actors: null },
    { id: 4, actors: ["acpe"] },
    { id: 5, actors: ["tetu"] },
  ]);
  assert.deepEqual([...withAny(steps, "actors", ["acpe", "sos"]).array("id")], [1, 4]);
  assert.deepEqual([...withAny(steps, "actors", [])].length, 0);
});
