import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { FigureError } from "../../src/chart/figure-error.ts";
import { readScene } from "../../src/chart/proof/scene.ts";
import { classes } from "../../src/chart/story/classes.ts";
import { departementMap } from "../../src/chart/story/departement-map.ts";
import { departementTiles } from "../../src/chart/story/departement-tiles.ts";
import { settleNumbers } from "../../src/chart/story/numbers-on-map.ts";
import { readSvg } from "../../src/chart/svg/read.ts";
import { shortPath } from "../../src/chart/svg/short-path.ts";
import { labelOf } from "../../src/chart/svg/together.ts";
import { theme } from "../../src/chart/theme.ts";
import { tileGrid } from "../../src/places/tile-grid.ts";
import { canvas, drawn, faultsOf, textsOf, variants, wide } from "./drawn.ts";

const every = tileGrid.map(({ code }, i) => ({ department: code, n: 10 + ((i * 37) % 90) }));
const few = [
  { department: "65", n: 12 },
  { department: "93", n: 11 },
  { department: "972", n: 10 },
  { department: "2A", n: 1 },
];
const options = { value: "n", thresholds: [1, 5, 10] };

for (const [name, draw] of [
  ["map", departementMap],
  ["tiles", departementTiles],
] as const) {
  test(`${name}: a number on all 101 départements, none over another, at every width`, async () => {
    for (const variant of variants) {
      const svg = await drawn(variant, (t) => draw(t, every, options));
      assert.deepEqual(faultsOf(svg), []);
      const numbers = textsOf(svg).boxes.filter(({ text, weight }) => /^\d\d$/.test(text) && weight === "600");
      assert.equal(numbers.length, 101);
      assert.ok(textsOf(svg).boxes.every(({ size }) => size >= 11));
    }
  });

  test(`${name}: name and amount as tooltips, in the picture's language; colours by class`, async () => {
    const fr = await drawn(wide, (t) => draw(t, few, options));
    const en = await drawn({ ...wide, lang: "en" }, (t) => draw(t, few, options));
    assert.match(fr, /<title>Martinique\u00a0: 10<\/title>/);
    assert.match(en, /<title>Martinique: 10<\/title>/);
    assert.match(fr, /<title>Guyane\u00a0: rien de rapporté<\/title>/);
    const { shapes } = readScene(readSvg(fr), theme);
    const fillOf = (place: string) => shapes.find(({ node }) => labelOf(node).startsWith(place))?.style.fill;
    assert.deepEqual(
      ["Guyane", "Corse-du-Sud", "Martinique"].map(fillOf),
      ["#f0efed", "#f6dcd3", "#b5271d"].map((hex) => ({ hex, alpha: 1 })),
    );
  });

  test(`${name}: rows without a place, and two for one, are refused`, () => {
    const of = (rows: { department: string | null; n: number }[]) => () => draw(canvas(wide), rows, options);
    for (const department of [null, "", "1", "20", "987", "Nord"]) {
      assert.throws(of([{ department, n: 1 }]), (error: FigureError) => error.code === "unknown-departement");
    }
    assert.throws(
      of([
        { department: "59", n: 1 },
        { department: "59", n: 2 },
      ]),
      (error: FigureError) => error.code === "departement-twice",
    );
  });

  test(`${name}: without numbers it has a legend; without rows it is an empty map`, async () => {
    const svg = await drawn(wide, (t) => draw(t, few, { ...options, label: false }));
    assert.match(svg, /id="[^"]*-legend"/);
    assert.match(await drawn(wide, (t) => draw(t, [], options)), /Guyane/);
  });
}

test("classes: the first limit parts empty from some, the last is the accent", () => {
  const t = canvas(wide);
  const { colorOf } = classes(t, [1, 5, 10]);
  assert.deepEqual([0, 1, 4, 5, 9, 10, 99].map(colorOf), [
    "#f0efed",
    "#f6dcd3",
    "#f6dcd3",
    "#eab3a3",
    "#eab3a3",
    "#b5271d",
    "#b5271d",
  ]);
  assert.equal(classes(t, [1]).colorOf(3), t.color.accent);
  for (const bad of [[], [1, 2, 3, 4, 5, 6]]) assert.throws(() => classes(t, bad), RangeError);
  assert.throws(() => classes(t, [1, 2], ["#000000"]), RangeError);
});

test("numbers on a map: moved no more than needed, apart when there is room", () => {
  const at = (x: number, y: number) => ({ text: "12", x, y, width: 12, height: 8 });
  assert.deepEqual(settleNumbers([at(0, 0), at(50, 0)]), [at(0, 0), at(50, 0)]);
  const [, moved] = settleNumbers([at(0, 0), at(2, 3)]);
  assert.deepEqual(moved, at(2, 10));
});

test("short paths: the same places to a tenth of a pixel, in fewer characters", () => {
  const cases: [string, string][] = [
    ["M10,10L20,10L20,20.5L10,20Z", "M10,10l10,0 0,10.5-10-0.5z"],
    ["M1.04,1L1.06,1L5,1L4,0Z", "M1,1l0.1,0 3.9,0-1-1z"],
    ["M1,1L1,1L2,2ZM5,5L6,5L6,6Z", "M1,1l1,1zM5,5l1,0 0,1z"],
    ["M0,0A5,5,0,1,1,0,1Z", "M0,0A5,5,0,1,1,0,1Z"],
    ["M0,0C1,1,2,2,3,3", "M0,0C1,1,2,2,3,3"],
    ["", ""],
  ];
  for (const [given, expected] of cases) assert.equal(shortPath(given), expected);
  const points = fc.array(
    fc.tuple(fc.double({ min: -900, max: 900, noNaN: true }), fc.double({ min: -900, max: 900, noNaN: true })),
    { minLength: 2, maxLength: 30 },
  );
  const round = (n: number): number => Math.round(n * 100) / 100 + 0;
  fc.assert(
    fc.property(points, (all) => {
      const path = shortPath(`M${all.map(([x, y]) => `${round(x)},${round(y)}`).join("L")}Z`);
      const [start = "", steps = ""] = path.slice(1, -1).split("l");
      let [x = 0, y = 0] = start.split(",").map(Number);
      const numbers = (steps.match(/-?[\d.]+/g) ?? []).map(Number);
      for (let i = 0; i < numbers.length; i += 2) [x, y] = [x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)];
      const [lastX = 0, lastY = 0] = all.at(-1) ?? [];
      assert.ok(Math.abs(x - lastX) < 0.06 && Math.abs(y - lastY) < 0.06);
    }),
  );
});
