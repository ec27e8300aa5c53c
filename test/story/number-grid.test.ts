import assert from "node:assert/strict";
import { test } from "node:test";
import { numberGrid } from "../../src/chart/story/number-grid.ts";
import { drawn, faultsOf, textsOf, variants } from "./drawn.ts";

const company = { fr: "Entreprise", en: "Company" };
const state = { fr: "État", en: "State" };
const unknown = { fr: "Non précisé", en: "Not specified" };
const cell = (fr: string, column: typeof company, n: number) => ({ fr, en: fr, column, n });
const rows = [
  cell("Jordanie", unknown, 1),
  cell("Pakistan", state, 5),
  cell("France", company, 5),
  cell("France", state, 1),
  cell("Italie", company, 1),
];

for (const variant of variants)
  test(`grid of numbers: one disc a pair, its number in it, rows alike together (${variant.lang}, ${variant.size})`, async () => {
    const svg = await drawn(variant, (t) =>
      numberGrid(t, rows, {
        column: "column",
        columns: [company, state, unknown],
        value: "n",
        hollow: (row) => row.column === unknown,
      }),
    );
    assert.deepEqual(faultsOf(svg), []);
    const names = ["Italie", "France", "Pakistan", "Jordanie"];
    const texts = textsOf(svg).boxes.map(({ text, top }) => ({ text, top }));
    const placed = texts.filter(({ text }) => names.includes(text)).sort((a, b) => a.top - b.top);
    assert.deepEqual(
      placed.map(({ text }) => text),
      names,
    );
    const numbers = texts.filter(({ text }) => /^\d$/.test(text)).map(({ text }) => text);
    assert.deepEqual(numbers.sort(), ["1", "1", "1", "5", "5"]);
    assert.equal([...svg.matchAll(/<title>[^<]*<\/title>/g)].length, rows.length);
    assert.match(svg, variant.lang === "fr" ? /<title>France, Entreprise\u00a0: 5</ : /<title>France, Company: 5</);
  });
