import assert from "node:assert/strict";
import { test } from "node:test";
import { renderFigure } from "../../src/chart/figure.ts";
import type { FigureError } from "../../src/chart/figure-error.ts";
import { textBoxes } from "../../src/chart/svg/boxes.ts";
import { readSvg } from "../../src/chart/svg/read.ts";
import { theme } from "../../src/chart/theme.ts";
import { faceOf } from "../../src/chart/type/face.ts";
import { byEngine, columns, extras, type Row } from "./samples.ts";

const long: Row[] = Array.from({ length: 5 }, (_, i) => ({
  k: `Direction centrale de la police judiciaire, office ${i} de lutte`,
  v: 10 - i,
}));
const forty: Row[] = Array.from({ length: 40 }, (_, i) => ({ k: `Catégorie ${i}`, v: (i * 37) % 41 }));
const shapes: Record<string, Row[]> = {
  "labels of 60 characters": long,
  "40 categories": forty,
  "no rows": [],
  "one row": [{ k: "Coco", v: 3 }],
  "all zeros": [
    { k: "a", v: 0 },
    { k: "b", v: 0 },
  ],
  negatives: [
    { k: "a", v: -4 },
    { k: "b", v: 7 },
  ],
  billions: [
    { k: "a", v: 1e9 },
    { k: "b", v: 2.35e9 },
  ],
  "a missing value": [
    { k: "a", v: null },
    { k: "b", v: 5 },
  ],
};

/** "drawn", or the code it is refused with. Bars across are drawn whatever the labels; columns are refused on a phone. */
const expected: Record<string, { bars: string; columns: string }> = {
  "labels of 60 characters": { bars: "drawn", columns: "labels-overlap" },
  "40 categories": { bars: "drawn", columns: "labels-overlap" },
  "no rows": { bars: "no-marks", columns: "no-marks" },
};

for (const engine of ["plot", "vegaLite"] as const) {
  for (const [name, rows] of Object.entries(shapes)) {
    for (const [kind, make] of [
      ["bars", byEngine],
      ["columns", columns],
    ] as const) {
      const outcome = expected[name]?.[kind] ?? "drawn";
      test(`${name}, ${kind} by ${engine} at 360 px: ${outcome}`, async () => {
        const draw = renderFigure("a/b", make[engine](rows), { lang: "fr", size: "narrow", mode: "light" }, extras);
        if (outcome !== "drawn") {
          await assert.rejects(draw, (error: FigureError) => error.code === outcome);
          return;
        }
        const root = readSvg((await draw).svg);
        for (const box of textBoxes(root, (weight) => faceOf(theme, weight))) {
          assert.ok(box.left >= 0 && box.right <= 360, box.text);
        }
      });
    }
  }
}

test("counts up to 8 have whole ticks", async () => {
  for (const engine of ["plot", "vegaLite"] as const) {
    const { svg } = await renderFigure(
      "a/b",
      columns[engine]([{ k: "Coco", v: 3 }]),
      { lang: "fr", size: "wide", mode: "light" },
      extras,
    );
    assert.doesNotMatch(svg, />\d,\d</, engine);
  }
});
