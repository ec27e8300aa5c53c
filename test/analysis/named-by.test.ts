import assert from "node:assert/strict";
import { test } from "node:test";
import { from } from "arquero";
import { namedBy } from "../../src/analysis/named-by.ts";

const words = {
  "a-2021": { fr: "Le chiffre de 2021", en: "The figure of 2021" },
  a: { fr: "La série", en: "The series" },
  3: { fr: "Trois", en: "Three" },
};
const rows = from([
  { id: "a-2021", series: "a", n: 3 },
  { id: "a-2022", series: "a", n: 4 },
  { id: "b-2022", series: "b", n: null },
]);

test("named by: the most particular name first, null where there is none", () => {
  const table = namedBy(rows, words, "id", "series");
  assert.deepEqual([...table.array("fr")], ["Le chiffre de 2021", "La série", null]);
  assert.deepEqual([...table.array("en")], ["The figure of 2021", "The series", null]);
});

test("named by: a number is looked up as it is written", () => {
  assert.deepEqual([...namedBy(rows, words, "n").array("en")], ["Three", null, null]);
});

test("named by: a column that is not there is refused by name", () => {
  assert.throws(() => namedBy(rows, words, "serie"), /serie/);
});
