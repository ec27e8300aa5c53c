import assert from "node:assert/strict";
import { test } from "node:test";
import { from } from "arquero";
import { countAttacks, countable, totalAttacks } from "../../src/analysis/counting.ts";

interface Row {
  incident_id: string;
  attacks: number | null;
  part_of?: string;
  may_overlap?: string[];
  place?: string;
  source_ids?: string[];
}

const incidents = (...rows: Row[]) =>
  from(
    rows.map((row) => ({
      part_of: null,
      may_overlap: [],
      place: "here",
      source_ids: ["s1"],
      ref: row.incident_id.toUpperCase(),
      ...row,
    })),
  );

// Each case counted by hand, on paper, from the rules of data/datapackage.json.
const cases: { name: string; rows: Row[]; attacks: number; atLeast: number; counted: number; unsaid: number }[] = [
  { name: "no rows", rows: [], attacks: 0, atLeast: 0, counted: 0, unsaid: 0 },
  { name: "one attack", rows: [{ incident_id: "a", attacks: 1 }], attacks: 1, atLeast: 1, counted: 1, unsaid: 0 },
  {
    name: "a series counts for its number",
    rows: [
      { incident_id: "a", attacks: 19 },
      { incident_id: "b", attacks: 1 },
    ],
    attacks: 20,
    atLeast: 20,
    counted: 2,
    unsaid: 0,
  },
  {
    name: "no number: at least one",
    rows: [
      { incident_id: "a", attacks: null },
      { incident_id: "b", attacks: 2 },
    ],
    attacks: 3,
    atLeast: 3,
    counted: 2,
    unsaid: 1,
  },
  {
    name: "a row that a series counts is not counted twice",
    rows: [
      { incident_id: "series", attacks: 10 },
      { incident_id: "one-of-them", attacks: 1, part_of: "series" },
    ],
    attacks: 10,
    atLeast: 10,
    counted: 1,
    unsaid: 0,
  },
  {
    name: "a part of a series outside the table is left out all the same",
    rows: [{ incident_id: "one-of-them", attacks: 1, part_of: "series" }],
    attacks: 0,
    atLeast: 0,
    counted: 0,
    unsaid: 0,
  },
  {
    name: "two rows that may be one event",
    rows: [
      { incident_id: "a", attacks: 4, may_overlap: ["b"] },
      { incident_id: "b", attacks: 1, may_overlap: ["a"] },
    ],
    attacks: 5,
    atLeast: 4,
    counted: 2,
    unsaid: 0,
  },
  {
    name: "two series and two single attacks that may be in either (Besançon)",
    rows: [
      { incident_id: "six", attacks: 6, may_overlap: ["x", "y"] },
      { incident_id: "two", attacks: 2, may_overlap: ["x", "y"] },
      { incident_id: "x", attacks: 1, may_overlap: ["six", "two"] },
      { incident_id: "y", attacks: 1, may_overlap: ["six", "two"] },
    ],
    attacks: 10,
    atLeast: 8,
    counted: 4,
    unsaid: 0,
  },
  {
    name: "an overlap with a row outside the table changes nothing",
    rows: [{ incident_id: "a", attacks: 1, may_overlap: ["elsewhere"] }],
    attacks: 1,
    atLeast: 1,
    counted: 1,
    unsaid: 0,
  },
];

for (const { name, rows, attacks, atLeast, counted, unsaid } of cases)
  test(`totalAttacks: ${name}`, () =>
    assert.deepEqual(totalAttacks(incidents(...rows)), { attacks, atLeast, rows: counted, unsaid }));

test("countAttacks: groups, with the references and sources behind each", () => {
  const table = incidents(
    { incident_id: "b", attacks: 2, place: "north", source_ids: ["s2", "s1"] },
    { incident_id: "a", attacks: null, place: "north", source_ids: ["s1"] },
    { incident_id: "c", attacks: 5, place: "south", source_ids: ["s3"] },
    { incident_id: "d", attacks: 1, place: "south", part_of: "c" },
  );
  assert.deepEqual(countAttacks(table, ["place"]).objects(), [
    { place: "north", attacks: 3, rows: 2, refs: ["A", "B"], source_ids: ["s1", "s2"] },
    { place: "south", attacks: 5, rows: 1, refs: ["C"], source_ids: ["s3"] },
  ]);
});

test("the groups of any column add up to the total", () => {
  const table = incidents(
    { incident_id: "a", attacks: 3, place: "north" },
    { incident_id: "b", attacks: null, place: "south" },
    { incident_id: "c", attacks: 4, place: "east" },
  );
  const groups = countAttacks(table, ["place"]).array("attacks") as number[];
  assert.equal(
    groups.reduce((a, b) => a + b, 0),
    totalAttacks(table).attacks,
  );
});

test("countable marks a row whose report gives no number", () => {
  const table = countable(incidents({ incident_id: "a", attacks: null }, { incident_id: "b", attacks: 1 }));
  assert.deepEqual(table.array("number_unsaid"), [true, false]);
});
