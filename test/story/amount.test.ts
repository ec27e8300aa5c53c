import assert from "node:assert/strict";
import { test } from "node:test";
import { amount, none, unitOf } from "../../src/chart/story/amount.ts";
import { departementMap } from "../../src/chart/story/departement-map.ts";
import { departementTiles } from "../../src/chart/story/departement-tiles.ts";
import { periodBars } from "../../src/chart/story/period-bars.ts";
import { walk } from "../../src/chart/svg/node.ts";
import { readSvg } from "../../src/chart/svg/read.ts";
import { labelOf } from "../../src/chart/svg/together.ts";
import { canvas, drawn, wide } from "./drawn.ts";

const english = { ...wide, lang: "en" } as const;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const labels = (svg: string) =>
  [...walk(readSvg(svg))]
    .filter(({ name }) => name !== "svg")
    .flatMap((node) => (labelOf(node) ? [plain(labelOf(node))] : []));

test("a number and its noun agree; without a noun it stands alone", () => {
  const fr = canvas(wide);
  assert.equal(plain(amount(fr, 1, "attacks")), "1 attaque rapportée");
  assert.equal(plain(amount(fr, 4, "attacks")), "4 attaques rapportées");
  assert.equal(plain(amount(canvas(english), 0, "rows")), "0 events or series of events");
  assert.equal(plain(amount(fr, 2, { fr: ["cas", "cas"], en: ["case", "cases"] })), "2 cas");
  assert.equal(amount(fr, 4, undefined), "4");
});

test("the noun is the one asked for, or that of the column's name", () => {
  assert.equal(unitOf("closures", "attacks"), "closures");
  assert.equal(unitOf(undefined, "attacks"), "attacks");
  assert.equal(unitOf(undefined, "count"), undefined);
  assert.equal(
    unitOf(undefined, () => 1),
    undefined,
  );
});

test("of what there is none, it is said that none is reported", () => {
  assert.equal(none(canvas(wide), "attacks"), "aucune attaque rapportée");
  assert.equal(none(canvas(english), "closures"), "nothing reported");
  assert.equal(none(canvas(wide), undefined), "rien de rapporté");
});

const byDepartement = [
  { department: "89", attacks: 2, refs: ["I001"] },
  { department: "06", attacks: 1, refs: ["I002"] },
];
for (const [name, draw] of Object.entries({ tiles: departementTiles, map: departementMap })) {
  test(`${name}: a département says what is reported of it, and that nothing is`, async () => {
    const said = labels(await drawn(wide, (t) => draw(t, byDepartement, { value: "attacks" })));
    assert.ok(said.includes("Yonne : 2 attaques rapportées"));
    assert.ok(said.includes("Alpes-Maritimes : 1 attaque rapportée"));
    assert.equal(
      said.filter((label) => label.endsWith(" : aucune attaque rapportée")).length,
      said.length - said.filter((label) => /\d/.test(label)).length,
    );
    assert.equal(new Set(said).size, 101);
    const unnamed = labels(await drawn(english, (t) => draw(t, byDepartement, { value: (d) => d.attacks })));
    assert.ok(unnamed.includes("Yonne: 2") && unnamed.includes("Nord: nothing reported"));
  });
}

test("a bar of a period says what it counts", async () => {
  const rows = [
    { placed: "within", from: "2024-01-01", to: "2024-03-31", attacks: 3, fr: "Coco", en: "Coco" },
    { placed: "across", from: "2023-01-01", to: "2024-12-31", attacks: 1, fr: "Coco", en: "Coco" },
  ];
  const said = labels(await drawn(wide, (t) => periodBars(t, rows, { period: "quarter", value: "attacks" })));
  assert.deepEqual(said, ["T1 2024\n3 attaques rapportées", "de 2023 à 2024\n1 attaque rapportée"]);
});
