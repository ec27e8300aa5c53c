import assert from "node:assert/strict";
import { test } from "node:test";
import { FigureError } from "../../src/chart/figure-error.ts";
import { rowBars } from "../../src/chart/story/row-bars.ts";
import { yearColumns } from "../../src/chart/story/year-columns.ts";
import { canvas, drawn, drawnVega, faultsOf, narrow, textsOf, variants, wide } from "./drawn.ts";

const row = (year: number | null, kind: string | null, n: number) => {
  const name = { press: "Presse", association: "Association" }[kind ?? ""] ?? "Autre";
  return { year, kind, n, fr: name, en: name };
};
const years = [row(2011, "press", 3), row(2011, null, 1), row(2024, "press", 91), row(2025, "association", 4)];
const unknown = { fr: "sans date connue", en: "date not known" };
const options = { year: "year", value: "n", by: "kind", order: ["press", "association", null], unknown };
const titlesOf = (svg: string) => [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title);

for (const variant of variants)
  test(`columns by year, and one apart for what has none (${variant.lang}, ${variant.size})`, async () => {
    const svg = await drawnVega(variant, (t) => yearColumns(t, [...years, row(null, "press", 166)], options));
    assert.deepEqual(faultsOf(svg), []);
    const texts = textsOf(svg).boxes.map(({ text }) => text);
    for (const total of ["4", "91", "166"]) assert.ok(texts.includes(total), total);
    assert.ok(texts.join(" ").includes(unknown[variant.lang]));
    const titles = titlesOf(svg);
    assert.equal(titles.length, 5);
    assert.ok(titles.includes(variant.lang === "fr" ? "2011, Presse\u00a0: 3" : "2011, Presse: 3"));
    // in outline, once
    assert.equal([...svg.matchAll(/fill-opacity="0"/g)].length, 1);
  });

test("columns by year: a year with nothing keeps its place, and there is none apart when every year is known", () => {
  const spec = yearColumns(canvas(wide), years, options) as { encoding: { x: { scale: { domain: number[] } } } };
  assert.deepEqual(
    spec.encoding.x.scale.domain,
    Array.from({ length: 15 }, (_, i) => 2011 + i),
  );
  assert.doesNotMatch(JSON.stringify(spec), /sans date/);
});

for (const variant of variants)
  test(`columns by year: the highest and the last are named, what has no year at its own column (${variant.lang}, ${variant.size})`, async () => {
    const long = Array.from({ length: 16 }, (_, i) => row(2011 + i, "press", i === 13 ? 91 : 3 + i));
    const svg = await drawnVega(variant, (t) => yearColumns(t, [...long, row(null, "press", 166)], options));
    assert.deepEqual(faultsOf(svg), []);
    const { boxes } = textsOf(svg);
    for (const year of ["2011", "2024", "2026"])
      assert.ok(
        boxes.some(({ text }) => text === year),
        year,
      );
    const centre = (wanted: string) => {
      const box = boxes.find(({ text }) => text === wanted) ?? assert.fail(wanted);
      return (box.left + box.right) / 2;
    };
    const [first = ""] = canvas(variant)
      .wrap(unknown[variant.lang], variant.size === "narrow" ? 50 : 60)
      .split("\n");
    assert.ok(Math.abs(centre(first) - centre("166")) < 1, `${centre(first)} under ${centre("166")}`);
    const right = Math.max(...boxes.map((box) => box.right));
    assert.ok(right <= (textsOf(svg).width + canvas(variant).width) / 2 + 0.5, `${right} is in the margin`);
  });

const gaps = [
  { fr: "Mineurs parmi les suspects, selon la source", en: "Minors among the suspects, as reported", said: 47 },
  { fr: "Date", en: "Date", said: 71 },
  { fr: "Étape", en: "Step", said: 75 },
];
const ends = [
  { fr: "dit", en: "said" },
  { fr: "non dit", en: "not said" },
] as const;

for (const variant of variants)
  test(`bars of a part, the rest in outline with its number (${variant.lang}, ${variant.size})`, async () => {
    const svg = await drawn(variant, (t) => rowBars(t, gaps, { value: "said", whole: () => 75, ends }));
    assert.deepEqual(faultsOf(svg), []);
    const texts = textsOf(svg).boxes.map(({ text }) => text);
    for (const text of ["28", "4", "0", ends[0][variant.lang], ends[1][variant.lang]])
      assert.ok(texts.includes(text), text);
    const said = variant.lang === "fr" ? "Date\u00a0: 71 (dit), 4 (non dit)" : "Date: 71 (said), 4 (not said)";
    assert.ok(titlesOf(svg).includes(said));
  });

test("bars of a value end with it; what is unknown is in outline only", async () => {
  const svg = await drawn(narrow, (t) => rowBars(t, gaps, { value: "said", hollow: (one) => one.said === 71 }));
  assert.deepEqual(faultsOf(svg), []);
  assert.deepEqual(
    textsOf(svg)
      .boxes.map(({ text }) => text)
      .filter((text) => /^\d+$/.test(text)),
    ["47", "71", "75"],
  );
  assert.equal(titlesOf(svg).length, 3);
});

test("a part larger than its whole is refused by name", () => {
  assert.throws(
    () => rowBars(canvas(wide), gaps, { value: "said", whole: () => 72 }),
    (error) => error instanceof FigureError && /"Étape": 75 is no part of 72|« Étape »/.test(error.message),
  );
});
