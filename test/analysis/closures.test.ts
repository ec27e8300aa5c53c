import assert from "node:assert/strict";
import { test } from "node:test";
import { table } from "arquero";
import { deciders } from "../../src/analysis/deciders.ts";
import { reopenings } from "../../src/analysis/reopenings.ts";
import { partialDate } from "../../src/dossier/partial-date.ts";

const organisations = table({
  organisation_id: ["police", "parquet", "justice-ministry", "apple", "google", "regulator", "somebody"],
  kind: ["police", "prosecutor", "ministry", "company", "company", "regulator", "authorities"],
});

const closures = table({
  ref: ["C1", "C2", "C3", "C4", "C5", "C6"],
  mechanism: ["seizure", "seizure", "hosting_withdrawal", "administrative_order", "administrative_order", "seizure"],
  decided_by: [
    ["police", "parquet"],
    ["justice-ministry"],
    ["apple", "google"],
    ["parquet", "regulator"],
    [],
    ["apple"],
  ],
});

test("deciders: one row a kind, not one a name", () => {
  const found = deciders(closures, organisations).objects() as { ref: string; decider: string; fr: string }[];
  assert.deepEqual(
    found.map(({ ref, decider }) => `${ref} ${decider}`),
    ["C1 justice", "C2 justice", "C3 company", "C4 justice", "C4 state", "C5 unknown", "C6 company"],
  );
  assert.equal(found.find(({ decider }) => decider === "unknown")?.fr, "Non précisé");
});

test("deciders: an authority that is not named is the state's, unless it seizes", () => {
  const unnamed = table({
    ref: ["C1", "C2"],
    mechanism: ["administrative_order", "seizure"],
    decided_by: [["somebody"], ["somebody"]],
  });
  const found = deciders(unnamed, organisations).array("decider");
  assert.deepEqual(found, ["state", "justice"]);
});

test("reopenings: days between as far as both dates allow, and nothing without both", () => {
  const some = table({
    ref: ["C1", "C2", "C3", "C4", "C5"],
    date: ["2012-06-12", "2024-05-15", null, "2021", "2024"].map((date) => (date ? partialDate(date) : null)),
    reopened_on: ["2012-06", "2024-05-29", "2024", "2022", null].map((date) => (date ? partialDate(date) : null)),
  });
  const found = reopenings(some).objects() as { ref: string; days_min: number; days_max: number }[];
  assert.deepEqual(
    found.map(({ ref, days_min: min, days_max: max }) => [ref, min, max]),
    [
      ["C1", 0, 18],
      ["C2", 14, 14],
      ["C4", 1, 729],
    ],
  );
});
