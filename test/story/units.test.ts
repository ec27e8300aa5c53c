import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { FigureError } from "../../src/chart/figure-error.ts";
import { units } from "../../src/chart/story/units.ts";
import { unitsLayout } from "../../src/chart/story/units-layout.ts";
import { canvas, drawn, faultsOf, textsOf, variants, wide } from "./drawn.ts";

const groups = fc.array(
  fc.record({
    label: fc.constantFrom("Coco", "Grindr", "Une plateforme au nom assez long pour deux lignes", "Non précisée"),
    parts: fc.array(
      fc.record({ value: fc.integer({ min: 0, max: 40 }), color: fc.constant("#000000"), title: fc.constant("") }),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 5 },
);

for (const variant of variants) {
  test(`units: as many squares as counted, none over another nor out of the drawing (${variant.lang}, ${variant.size})`, () => {
    const t = canvas(variant);
    fc.assert(
      fc.property(groups, (some) => {
        const { groups: placed, side, height } = unitsLayout(t, some);
        const squares = placed.flatMap(({ parts }) => parts.flatMap((part) => part.units));
        assert.equal(
          squares.length,
          some.flatMap(({ parts }) => parts).reduce((sum, { value }) => sum + value, 0),
        );
        assert.equal(new Set(squares.map(String)).size, squares.length);
        const sorted = [...squares].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
        sorted.forEach(([x, y], i) => {
          assert.ok(x >= 0 && x + side <= t.width && y >= 0 && y + side <= height + 1);
          const next = sorted[i + 1];
          if (next && next[1] === y) assert.ok(next[0] - x >= side + 2);
          else if (next) assert.ok(next[1] - y >= side + 2 || next[1] === y);
        });
      }),
      { numRuns: 60 },
    );
  });
}

test("units: every group has as many to a line, by fives", () => {
  const { groups: placed } = unitsLayout(canvas(wide), [
    { label: "a", parts: [{ value: 95, color: "", title: "" }] },
    { label: "b", parts: [{ value: 12, color: "", title: "" }] },
  ]);
  const columns = placed.map(({ parts }) => [...new Set(parts[0]?.units.map(([x]) => x))]);
  assert.equal((columns[0]?.length ?? 0) % 10, 0);
  assert.deepEqual(columns[0]?.slice(0, 12), columns[1]);
  const steps = columns[1]?.slice(1).map((x, i) => x - (columns[1]?.[i] ?? 0));
  const [step = 0] = steps ?? [];
  assert.deepEqual(
    steps?.map((s) => s > step),
    [false, false, false, false, true, false, false, false, false, true, false],
  );
});

const rows = [
  { k: { fr: "Blessés", en: "Injured" }, n: 4, c: "#b5271d" },
  { k: { fr: "Blessés", en: "Injured" }, n: 8, c: "#949390" },
  { k: { fr: "Tués", en: "Killed" }, n: 0, c: "#949390" },
];

test("units: drawn with names and numbers, one titled shape a colour", async () => {
  for (const variant of variants) {
    for (const shape of ["square", "dot"] as const) {
      const svg = await drawn(variant, (t) => units(t, rows, { label: "k", value: "n", color: "c", shape }));
      assert.deepEqual(faultsOf(svg), []);
      const fr = variant.lang === "fr";
      const texts = textsOf(svg).boxes.map(({ text }) => text);
      for (const text of fr ? ["Blessés", "12", "Tués", "0"] : ["Injured", "12", "Killed", "0"]) {
        assert.ok(texts.includes(text), text);
      }
      assert.deepEqual(
        [...svg.matchAll(/<title>([^<]*)<\/title><\/path>/g)].map(([, title]) => title),
        fr ? ["Blessés\u00a0: 4", "Blessés\u00a0: 8"] : ["Injured: 4", "Injured: 8"],
      );
    }
  }
});

test("units: what is unknown is hollow, within the squares' own room; the tooltip says what is counted", async () => {
  const known = [
    { fr: "Oui", en: "Yes", rows: 2 },
    { fr: "Non précisé", en: "Not specified", rows: 3 },
  ];
  for (const variant of variants) {
    for (const shape of ["square", "dot"] as const) {
      const t = canvas(variant);
      const svg = await drawn(variant, (c) =>
        units(c, known, { value: "rows", shape, hollow: (row) => row.en !== "Yes" }),
      );
      const { other, paper } = t.color;
      const paths = [...svg.matchAll(/<path ([^>]*)><title>([^<]*)<\/title>/g)];
      assert.deepEqual(
        paths.map(([, attributes = "", title = ""]) => [
          /fill="([^"]*)"/.exec(attributes)?.[1],
          /stroke="([^"]*)"/.exec(attributes)?.[1],
          title.replaceAll("\u00a0", " "),
        ]),
        variant.lang === "fr"
          ? [
              [other, "none", "Oui : 2 faits ou séries de faits"],
              [paper, other, "Non précisé : 3 faits ou séries de faits"],
            ]
          : [
              [other, "none", "Yes: 2 events or series of events"],
              [paper, other, "Not specified: 3 events or series of events"],
            ],
      );
    }
  }
});

test("units: what cannot be counted is refused", () => {
  const of = (n: number) => () => units(canvas(wide), [{ k: "a", n }], { label: "k", value: "n" });
  for (const bad of [1.5, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(of(bad), (error: FigureError) => error.code === "not-a-count");
  }
  assert.throws(of(601), (error: FigureError) => error.code === "too-many-units");
});
