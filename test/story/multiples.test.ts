import assert from "node:assert/strict";
import { test } from "node:test";
import * as Plot from "@observablehq/plot";
import { multiples } from "../../src/chart/story/multiples.ts";
import { canvas, drawn, faultsOf, narrow, textsOf, variants, wide } from "./drawn.ts";

const names = ["Coco", "Grindr", "Bounty", "Une plateforme au nom assez long", "Non précisée"];
const rows = names.flatMap((z, k) =>
  Array.from({ length: 8 }, (_, i) => ({ z, year: 2018 + i, n: (i * (k + 3)) % 11 })),
);

test("multiples: in the order they come, four to a line, two on a phone", () => {
  const places = (variant: typeof wide) => {
    const { facet } = multiples(canvas(variant), rows, { by: "z" });
    return names.map((z) => rows.find((row) => row.z === z)).map((row) => row && [facet.fx(row), facet.fy(row)]);
  };
  assert.deepEqual(places(wide), [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
    [0, 1],
  ]);
  assert.deepEqual(places(narrow), [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
    [0, 2],
  ]);
});

test("multiples: every chart named, no text over another", async () => {
  for (const variant of variants) {
    const svg = await drawn(variant, (t) => {
      const small = multiples(t, rows, { by: "z" });
      return {
        ...small.options,
        x: { ticks: [2018, 2025] },
        y: { ticks: [0, 5, 10] },
        marks: [Plot.barY(rows, { ...small.facet, x: "year", y: "n" }), ...small.names],
      };
    });
    assert.deepEqual(faultsOf(svg), []);
    const texts = textsOf(svg).boxes.map(({ text }) => text);
    for (const name of names)
      assert.ok(
        texts.some((text) => name.startsWith(text)),
        name,
      );
  }
});

test("facets of Plot's own: the last tick label of one does not meet the first of the next", async () => {
  const svg = await drawn(wide, () => ({ marks: [Plot.barY(rows, { fy: "z", x: "year", y: "n" })] }));
  assert.deepEqual(faultsOf(svg), []);
});
