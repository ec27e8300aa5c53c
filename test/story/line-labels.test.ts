import assert from "node:assert/strict";
import { test } from "node:test";
import * as Plot from "@observablehq/plot";
import fc from "fast-check";
import type { FigureError } from "../../src/chart/figure-error.ts";
import { lineLabels } from "../../src/chart/story/line-labels.ts";
import { drawn, faultsOf, textsOf, variants, wide } from "./drawn.ts";

interface Row {
  z: string;
  x: number;
  y: number;
}

const names = ["Coco", "Grindr", "Bounty", "Hornet", "Snapchat", "Une plateforme au nom assez long", "Autres"];
const lines = fc
  .array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 7 })
  .map((all) => all.flatMap((ys, i): Row[] => ys.map((y, x) => ({ z: names[i] ?? "", x: 2020 + x, y }))));

const chart = (rows: readonly Row[]): Plot.PlotOptions["marks"] => [Plot.lineY(rows, { x: "x", y: "y", z: "z" })];
const get = { x: "x", y: "y", z: "z" };

for (const variant of variants) {
  test(`line labels: each line named once, no name over another (${variant.lang}, ${variant.size})`, async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (rows) => {
        const svg = await drawn(variant, (t) => ({
          x: { domain: [2020, 2024], ticks: [] },
          y: { domain: [0, 20], ticks: [] },
          marks: [...(chart(rows) ?? []), ...lineLabels(t, rows, get)],
        }));
        assert.deepEqual(faultsOf(svg), []);
        const texts = textsOf(svg).boxes.map(({ text }) => text);
        for (const name of new Set(rows.map(({ z }) => z))) {
          assert.ok(texts.includes(name.split(" ")[0] ?? "") || texts.some((text) => name.startsWith(text)), name);
        }
      }),
      { numRuns: 12 },
    );
  });
}

test("line labels: the colour of the line where it can be read, the palette's muted ink where not", async () => {
  const rows = [
    { z: "a", x: 2020, y: 1 },
    { z: "b", x: 2020, y: 9 },
  ];
  const svg = await drawn(wide, (t) => ({
    marks: [
      ...(chart(rows) ?? []),
      ...lineLabels(t, rows, { ...get, color: (d) => (d.z === "a" ? t.color.accent : t.color.other) }),
    ],
  }));
  const fills = textsOf(svg).boxes.filter(({ text }) => text === "a" || text === "b");
  assert.deepEqual(Object.fromEntries(fills.map(({ text, fill }) => [text, fill])), { a: "#b5271d", b: "#54565a" });
});

test("line labels: more names than the chart is high are refused; no rows, no marks", async () => {
  const rows = Array.from({ length: 30 }, (_, i) => ({ z: `Série ${i}`, x: 2020, y: i % 3 }));
  await assert.rejects(
    drawn(wide, (t) => ({ marks: [...(chart(rows) ?? []), ...lineLabels(t, rows, get)] })),
    (error: FigureError) => error.code === "line-labels-room",
  );
  await assert.rejects(
    drawn(wide, (t) => ({ marks: lineLabels(t, [], get) })),
    (error: FigureError) => error.code === "no-marks",
  );
});
