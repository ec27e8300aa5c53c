import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { FigureError } from "../../src/chart/figure-error.ts";
import { dotTable } from "../../src/chart/story/dot-table.ts";
import { dotTableLayout } from "../../src/chart/story/dot-table-layout.ts";
import { walk } from "../../src/chart/svg/node.ts";
import { readSvg } from "../../src/chart/svg/read.ts";
import { countShapes } from "../../src/chart/svg/tidy.ts";
import { labelOf } from "../../src/chart/svg/together.ts";
import { canvas, drawnVega, faultsOf, textsOf, variants, wide } from "./drawn.ts";

const cells = fc
  .uniqueArray(
    fc.record({
      row: fc.constantFrom("Saisie", "Retrait par l’hébergeur ou le magasin d’applications", "Décision de justice"),
      column: fc.constantFrom("Plateforme entière", "Une fonction", "Blocage dans un pays"),
      counts: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 3 }),
    }),
    { selector: ({ row, column }) => row + column, maxLength: 9 },
  )
  .map((some) =>
    some.map(({ counts, ...cell }) => ({ ...cell, parts: counts.map((n) => ({ n, color: "#000000", said: "" })) })),
  );

for (const variant of variants)
  test(`table of dots: as many dots as counted, none over another nor out (${variant.lang}, ${variant.size})`, () => {
    const t = canvas(variant);
    fc.assert(
      fc.property(cells, (some) => {
        const { dots, side, height, rules } = dotTableLayout(t, some);
        assert.equal(
          dots.length,
          some.flatMap(({ parts }) => parts).reduce((sum, { n }) => sum + n, 0),
        );
        for (const [i, a] of dots.entries()) {
          assert.ok(a.x - side / 2 >= 0 && a.x + side / 2 <= t.width && a.y + side / 2 <= height);
          for (const rule of rules) assert.ok(Math.abs(a.y - rule) > side / 2);
          for (const b of dots.slice(i + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= side + 2);
        }
      }),
      { numRuns: 40 },
    );
  });

const rows = [
  { how: "Saisie", what: "Plateforme", n: 17, c: "#949390" },
  { how: "Saisie", what: "Plateforme", n: 1, c: "#b5271d" },
  { how: "Propriétaire", what: "Plateforme", n: 13, c: "#949390" },
  { how: "Propriétaire", what: "Fonction", n: 0, c: "#949390" },
];

test("table of dots: a cell's rows count together, an empty cell has no number", async () => {
  for (const variant of variants) {
    const svg = await drawnVega(variant, (t) =>
      dotTable(t, rows, { row: "how", column: "what", value: "n", color: "c" }),
    );
    assert.deepEqual(faultsOf(svg), []);
    const texts = textsOf(svg).boxes.map(({ text }) => text);
    assert.deepEqual(
      texts.filter((text) => /^\d+$/.test(text)),
      ["18", "13"],
    );
    for (const name of ["Saisie", "Propriétaire", "Plateforme", "Fonction"]) assert.ok(texts.includes(name), name);
    const cells = [...walk(readSvg(svg))].filter((node) => /^(Saisie|Propriétaire), Plateforme/.test(labelOf(node)));
    assert.deepEqual(
      cells.map(countShapes).toSorted((a, b) => a - b),
      [1, 13, 17],
    );
    assert.equal([...svg.matchAll(/fill="#b5271d"/g)].length >= 1, true);
  }
});

test("table of dots: what cannot be counted is refused", () => {
  const of = (n: number) => () =>
    dotTable(canvas(wide), [{ how: "a", what: "b", n }], { row: "how", column: "what", value: "n" });
  for (const bad of [1.5, -1, Number.NaN]) assert.throws(of(bad), (error: FigureError) => error.code === "not-a-count");
});
