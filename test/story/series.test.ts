import assert from "node:assert/strict";
import { test } from "node:test";
import { boxAt, freeSpot } from "../../src/chart/story/free-spot.ts";
import { series } from "../../src/chart/story/series.ts";
import { seriesLayout } from "../../src/chart/story/series-layout.ts";
import type { SeriesPanel, SeriesPoint } from "../../src/chart/story/series-parts.ts";
import { canvas, drawn, faultsOf, narrow, textsOf, variants, wide } from "./drawn.ts";

const point = (year: number, value: number, more: Partial<SeriesPoint> = {}): SeriesPoint => ({
  year,
  value,
  replaced: false,
  broken: false,
  breakWords: "",
  title: "",
  ...more,
});
const panel = (...points: SeriesPoint[]): SeriesPanel => ({
  heading: "Témoignages reçus",
  lines: [{ name: "", color: "#124573", points }],
});
const layout = (...panels: SeriesPanel[]) => seriesLayout(canvas(wide), panels, "ou");

test("series: only years that follow one another are joined", () => {
  const { links } = layout(panel(point(2008, 4), point(2009, 8), point(2011, 6), point(2012, 2)));
  assert.equal(links.length, 2);
});

test("series: a break is not crossed, and its words stand at it", () => {
  const { links, breaks, years } = layout(
    panel(point(2021, 4), point(2022, 8), point(2023, 6, { broken: true, breakWords: "nouvelle méthode" })),
  );
  assert.equal(links.length, 1);
  assert.equal(breaks.length, 1);
  const at = (year: string) => years.find(({ text }) => text === year)?.x ?? Number.NaN;
  assert.ok((breaks[0]?.x ?? 0) > at("2022") && (breaks[0]?.x ?? 0) < at("2023"));
});

test("series: a first value is hollow, tied to what revised it, and joined to no year", () => {
  const { links, dots } = layout(panel(point(2020, 5), point(2021, 8, { replaced: true }), point(2021, 9)));
  assert.deepEqual(
    links.map(({ revision }) => revision),
    [false, true],
  );
  assert.equal(links[1]?.x1, links[1]?.x2);
  assert.deepEqual(
    dots.map(({ hollow }) => hollow),
    [false, true, false],
  );
});

test("series: from a year with two values the line forks and closes again, and the end names both", () => {
  const { links } = layout(panel(point(2016, 5), point(2017, 6), point(2017, 8), point(2018, 9)));
  assert.equal(links.length, 4);
  const { ends } = layout(panel(point(2016, 5), point(2017, 6), point(2017, 8)));
  assert.equal(ends[0]?.text, "6 ou 8");
});

test("series: each panel has its own scale from zero, and all share the years", () => {
  const { levels, dots } = layout(panel(point(2020, 4800)), panel(point(2020, 31), point(2021, 12)));
  assert.deepEqual(
    levels.map(({ text }) => text.replace(/\D/g, "")),
    ["0", "2500", "5000", "0", "20", "40"],
  );
  assert.equal(dots[0]?.x, dots[1]?.x);
});

const rows = [
  ...[2016, 2017, 2018, 2020].map((year) => ({
    p: "A",
    l: "a",
    fr: "Ensemble",
    en: "All",
    year,
    n: 100 * (year - 2010),
  })),
  ...[2016, 2017, 2018, 2020].map((year) => ({
    p: "A",
    l: "b",
    fr: "Délits",
    en: "Crimes",
    year,
    n: 98 * (year - 2010),
  })),
  { p: "A", l: "c", fr: "Première série", en: "First series", year: 2016, n: 590 },
  {
    p: "Un compte qui n’a rien de commun avec le premier, ni la source ni l’unité",
    l: "d",
    fr: "",
    en: "",
    year: 2020,
    n: 7,
  },
];

test("series: nothing over another, nothing out of the picture, in every variant", async () => {
  for (const variant of variants) {
    const svg = await drawn(variant, (t) =>
      series(t, rows, {
        panel: "p",
        line: "l",
        year: "year",
        value: "n",
        said: (row) => row.l === "d" || (row.l === "a" && row.year === 2017),
        broken: (row) => (row.year === 2018 ? { fr: "nouvelle méthode", en: "new method" } : row.year === 2017),
      }),
    );
    assert.deepEqual(faultsOf(svg), []);
    const texts = textsOf(svg).boxes.map(({ text }) => text);
    assert.ok(texts.includes(variant.lang === "fr" ? "nouvelle méthode" : "new method"));
    // the only line of a panel is named by its heading
    assert.ok(texts.includes("7"));
    // a value is said at its dot where it is asked for, and not twice where it is the line's last
    assert.ok(texts.includes("700"));
    assert.equal(texts.filter((text) => text === "7").length, 1);
  }
});

test("series: a dot says its year, its value and what became of it", async () => {
  const svg = await drawn(narrow, (t) =>
    series(
      t,
      [
        { p: "A", l: "b", fr: "Délits", en: "Crimes", year: 2021, n: 2170 },
        { p: "B", l: "c", fr: "Témoignages", en: "Testimonies", year: 2021, n: 1515 },
        { p: "A", l: "a", fr: "Ensemble", en: "All", year: 2021, n: 3790, v: "first" },
        { p: "A", l: "a", fr: "Ensemble", en: "All", year: 2021, n: 3920, v: "revised" },
      ],
      { panel: "p", line: "l", year: "year", value: "n", version: "v" },
    ),
  );
  assert.match(svg, /<title>Ensemble\n2021\u00a0: 3\u202f790\ntel que publié d’abord<\/title>/);
  // alone in its panel, it has its name all the same
  assert.match(svg, /<title>Témoignages\n2021\u00a0: 1\u202f515<\/title>/);
  assert.match(svg, /<title>Ensemble\n2021\u00a0: 3\u202f920\nrévisé<\/title>/);
});

test("series: what was replaced is drawn over what replaced it, or it would be hidden", async () => {
  const pair = ["first", "revised"].map((v, i) => ({ p: "A", l: "a", fr: "a", en: "a", year: 2021, n: 3790 + i, v }));
  const svg = await drawn(wide, (t) =>
    series(t, pair, { panel: "p", line: "l", year: "year", value: "n", version: "v" }),
  );
  const titles = [...svg.matchAll(/<title>([^<]*)<\/title><\/circle>/g)].map(([, title]) => title?.split("\n").at(-1));
  assert.deepEqual(titles, ["révisé", "tel que publié d’abord"]);
});

test("series: a value said at a dot covers no line, dot or other word", () => {
  const points = [2020, 2021, 2022, 2023, 2024].map((year) => point(year, (year - 2018) * 80, { said: year === 2023 }));
  for (const variant of variants) {
    const { values, dots, links, ends } = seriesLayout(canvas(variant), [panel(...points)], "ou");
    const [value] = values;
    assert.ok(value);
    const box = boxAt(value, { width: canvas(variant).textWidth(value.text, { weight: 600 }), height: 12 });
    const within = (x: number, y: number) => x > box.left && x < box.right && y > box.top && y < box.bottom;
    for (const { x, y } of [...dots, ...ends]) assert.ok(!within(x, y));
    for (const { x1, y1, x2, y2 } of links)
      for (let i = 0; i <= 20; i++) assert.ok(!within(x1 + ((x2 - x1) * i) / 20, y1 + ((y2 - y1) * i) / 20));
  }
});

test("a free spot is the first that covers nothing, or the one that covers least", () => {
  const room = { left: 0, right: 100, top: 0, bottom: 100 };
  const size = { width: 20, height: 10 };
  const spot = (x: number) => ({ x, y: 50, anchor: "middle" }) as const;
  const box = { left: 40, right: 60, top: 40, bottom: 60 };
  const line = { x1: 70, y1: 0, x2: 70, y2: 100 };
  const find = (...xs: [number, ...number[]]) =>
    freeSpot([spot(xs[0]), ...xs.slice(1).map(spot)], size, { boxes: [box], segments: [line], room }).x;
  assert.equal(find(50, 75, 20), 20);
  assert.equal(find(99, 50), 50);
  assert.equal(find(65, 99, 75), 75);
});
