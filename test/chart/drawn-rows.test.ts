import assert from "node:assert/strict";
import { test } from "node:test";
import { table } from "arquero";
import { rowFinder } from "../../src/chart/drawn-rows.ts";

const rows = [
  { platform: "coco", n: 2, refs: ["I001", "I002"], source_ids: ["a"] },
  { platform: "grindr", n: 1, refs: ["I003"], source_ids: ["b"] },
  { platform: "grindr", n: 2, refs: ["I001", "I002"], source_ids: ["a"] },
  { platform: "tinder", n: 0, refs: [], source_ids: [] },
];
const rowOf = rowFinder(rows);

const cases: [why: string, drawn: unknown, row: number | undefined][] = [
  ["the row itself", rows[1], 1],
  ["a copy with more in it", { ...rows[1], x: 3 }, 1],
  ["its trace alone", { refs: ["I003"] }, 1],
  ["of two that rest on the same, the one it agrees with", { refs: ["I001", "I002"], platform: "grindr" }, 2],
  ["of two that rest on the same, the first, if nothing tells them apart", { refs: ["I001", "I002"] }, 0],
  ["references in another order are other references", { refs: ["I002", "I001"] }, undefined],
  ["the same references with other sources", { refs: ["I003"], source_ids: ["c"] }, undefined],
  ["a row that nothing is behind", { ...rows[3] }, 3],
  ["no trace at all, however alike", { platform: "grindr", n: 1 }, undefined],
  ["what says so itself", { figureRow: 2 }, 2],
  ["a group of one row's", [rows[0], { ...rows[0], dot: 2 }], 0],
  ["a group of several rows'", [rows[0], rows[1]], undefined],
  ["no object", 1, undefined],
  ["nothing", null, undefined],
];
for (const [why, drawn, row] of cases) test(why, () => assert.equal(rowOf(drawn), row));

test("an Arquero table's rows, as a story reads them, are those of its objects", () => {
  const data = table({ platform: ["coco", "grindr"], ref: ["C001", "C002"], source_ids: [["a"], ["a"]] });
  const find = rowFinder(data.objects());
  assert.deepEqual([...data].map(find), [0, 1]);
  assert.deepEqual(
    data
      .filter((d: { platform: string }) => d.platform === "grindr")
      .objects()
      .map(find),
    [1],
  );
});

test("a figure without rows ties nothing", () => assert.equal(rowFinder([])(rows[0]), undefined));
