import assert from "node:assert/strict";
import { test } from "node:test";
import { from } from "arquero";
import { crossTable } from "../../src/analysis/cross-table.ts";
import { datePrecision } from "../../src/analysis/date-precision.ts";
import { longTail } from "../../src/analysis/long-tail.ts";
import { incidents } from "./some-incidents.ts";

const source = (publisher: string | null, kind: string, language: string, i: number) => ({
  publisher,
  kind,
  language,
  source_ids: [`s${i}`],
});
const cited = ["b", "a", "a", "b", "a", "c", "c", "d", null, "b", "e"];
const sources = from(cited.map((name, i) => source(name, i % 3 === 0 ? "press" : "court", i < 8 ? "fr" : "nl", i)));

test("the long tail: often named one by one, seldom and once together, unknown last, nothing lost", () => {
  const rows = longTail(sources, "publisher", 3).objects() as Record<string, unknown>[];
  assert.deepEqual(
    rows.map((row) => [row.publisher, row.names, row.least, row.most, row.count]),
    [
      ["a", 1, 3, 3, 3],
      ["b", 1, 3, 3, 3],
      [null, 1, 2, 2, 2],
      [null, 2, 1, 1, 2],
      [null, 0, 1, 1, 1],
    ],
  );
  assert.deepEqual(rows[3]?.source_ids, ["s10", "s7"]);
  assert.equal(
    rows.reduce((sum, row) => sum + Number(row.count), 0),
    cited.length,
  );
});

test("a tail without a kind of group has no row for it", () => {
  const rows = longTail(
    sources.filter((d) => d.publisher === "a"),
    "publisher",
    2,
  );
  assert.deepEqual(rows.array("publisher"), ["a"]);
});

test("crossed: every pair, zero where there is none, the most frequent first, rare columns together at the end", () => {
  const rows = crossTable(sources, "kind", "language", 4).objects() as Record<string, unknown>[];
  assert.deepEqual(
    rows.map((row) => [row.kind, row.language, row.count]),
    [
      ["court", "fr", 5],
      ["court", null, 2],
      ["press", "fr", 3],
      ["press", null, 1],
    ],
  );
  const all = crossTable(
    sources.filter((d) => d.publisher === "b" || d.publisher === "e"),
    "publisher",
    "language",
  );
  assert.deepEqual(
    (all.objects() as Record<string, unknown>[]).map((row) => [row.publisher, row.language, row.count, row.source_ids]),
    [
      ["b", "fr", 2, ["s0", "s3"]],
      ["b", "nl", 1, ["s9"]],
      ["e", "fr", 0, []],
      ["e", "nl", 1, ["s10"]],
    ],
  );
});

test("precision: to the day, month, year, over a period, undated; deduced said apart", () => {
  const dates = ["2024-04-16", "2024-04?", "2024", "2024-04/2024-06", "2015-03-14?/2015-04"];
  const rows = datePrecision(incidents(...dates.map((date) => ({ date })), {})).objects() as Record<string, unknown>[];
  assert.deepEqual(
    rows.map((row) => [row.precision, row.deduced, row.rank, row.fr]),
    [
      ["day", false, 0, "Au jour près"],
      ["month", true, 1, "Au mois près, par déduction"],
      ["year", false, 2, "À l’année près"],
      ["interval", false, 3, "Sur une période"],
      ["interval", true, 3, "Sur une période, par déduction"],
      ["undated", false, 4, "Sans date"],
    ],
  );
  assert.equal(rows[1]?.en, "To the month, deduced");
});
