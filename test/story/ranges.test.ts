import assert from "node:assert/strict";
import { test } from "node:test";
import { elapsed, howLong } from "../../src/chart/story/how-long.ts";
import { ranges } from "../../src/chart/story/ranges.ts";
import { formatDuration, formatYears } from "../../src/locale/durations.ts";
import { canvas, drawnVega, faultsOf, textsOf, variants, wide } from "./drawn.ts";

const fr = canvas(wide);
const en = canvas({ ...wide, lang: "en" });

test("elapsed: whole units gone by, as one counts a person's age", () => {
  assert.equal(elapsed("2009-03-25", "2023-11-08", "year"), 14);
  assert.equal(elapsed("2009-03-25", "2023-03-24", "year"), 13);
  assert.equal(elapsed("2009-03-25", "2023-03-25", "year"), 14);
  assert.equal(elapsed("2016-12-31", "2017-06-01", "month"), 5);
  assert.equal(elapsed("2024-02-28", "2024-03-01", "day"), 2);
  assert.equal(elapsed("2015-12-31", "2015-01-01", "day"), 0);
});

test("how long: no more precise than the dates, in the unit a reader would use", () => {
  assert.equal(howLong(fr, "2003", "2024-06-25"), "20 ou 21\u00a0ans");
  assert.equal(howLong(en, "2003", "2024-06-25"), "20 or 21\u00a0years");
  assert.equal(howLong(fr, "2009-03-25", "2023-11-08"), "14\u00a0ans");
  assert.equal(howLong(fr, "2016-12", "2017-06"), "5 ou 6\u00a0mois");
  assert.equal(howLong(fr, "2015-05", "2015-06"), "1 à 60\u00a0jours");
  assert.equal(howLong(fr, "2014", "2015"), "23\u00a0mois au plus");
  assert.equal(howLong(en, "2012-06-12", "2012-06"), "18\u00a0days at most");
  assert.equal(howLong(fr, "2019-05-02", "2019-05-10"), "8\u00a0jours");
  assert.equal(howLong(fr, "2024-05-15", "2024-05-16"), "1\u00a0jour");
  assert.equal(howLong(fr, null, "2024"), "");
});

test("a duration: neighbours are an alternative, others an interval", () => {
  assert.equal(formatDuration(1, 1, "year", "fr"), "1\u00a0an");
  assert.equal(formatDuration(1, 2, "year", "en"), "1 or 2\u00a0years");
  assert.equal(formatDuration(3, 7, "month", "en"), "3 to 7\u00a0months");
  assert.equal(formatDuration(0, 1, "day", "fr"), "1\u00a0jour au plus");
  assert.equal(formatYears(4.605, 5.098, "fr"), "4,6 à 5,1\u00a0ans");
  assert.equal(formatYears(5.01, 4.99 + 0.02, "en"), "5.0\u00a0years");
});

const rows = [
  { fr: "Minitel", en: "Minitel", low: 29.5, high: 30.5 },
  { fr: "Coco", en: "Coco", low: 20.5, high: 21.5 },
  { fr: "Omegle", en: "Omegle", low: 14.6, high: 14.6 },
  { fr: "Rumeurs", en: "Rumours", low: 0, high: 0.2 },
];
const median = { min: 16, max: 19 };

for (const variant of variants)
  test(`ranges: names, words at the end, the median in its place (${variant.lang}, ${variant.size})`, async () => {
    const svg = await drawnVega(variant, (t) =>
      ranges(t, rows, { low: "low", high: "high", said: (row) => t.number(row.high), median }),
    );
    assert.deepEqual(faultsOf(svg), []);
    const names = variant.lang === "fr" ? ["Minitel", "Coco", "Médiane", "Omegle", "Rumeurs"] : undefined;
    const texts = textsOf(svg).boxes.map(({ text }) => text);
    if (names)
      assert.deepEqual(
        texts.filter((text) => names.includes(text)),
        names,
      );
    // what is certain, and what may be: nothing is in outline where the dates are to the day
    const titles = [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title ?? "");
    assert.equal(titles.filter((title) => title.startsWith("Coco")).length, 2);
    assert.equal(titles.filter((title) => title.startsWith("Omegle")).length, 1);
  });

test("ranges: a bar is as long as its amount, from zero", () => {
  const { layer, data } = ranges(fr, rows, { low: "low", high: "high", said: "fr" }) as {
    data: { values: { low: number; high: number }[] };
    layer: { encoding: { x: { field: string }; x2?: { field: string } } }[];
  };
  assert.deepEqual(
    data.values.map(({ low, high }) => [low, high]),
    rows.map(({ low, high }) => [low, high]),
  );
  assert.equal(layer[0]?.encoding.x.field, "low");
  assert.deepEqual(layer[1]?.encoding.x2, { field: "high" });
});

test("ranges: the median finds its place among rising rows too", () => {
  const rising = ranges(fr, [...rows].reverse(), { low: "low", high: "high", said: "fr", median });
  const { values } = rising.data as { values: { label: string }[] };
  assert.deepEqual(
    values.map(({ label }) => label),
    ["Rumeurs", "Omegle", "Médiane", "Coco", "Minitel"],
  );
});
