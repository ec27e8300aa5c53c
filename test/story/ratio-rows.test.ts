import assert from "node:assert/strict";
import { test } from "node:test";
import { dotTable } from "../../src/chart/story/dot-table.ts";
import { ratioRows } from "../../src/chart/story/ratio-rows.ts";
import { type RatioRow, ratioRowsLayout } from "../../src/chart/story/ratio-rows-layout.ts";
import { formatFactor, formatRatio } from "../../src/locale/ratios.ts";
import { canvas, drawnVega, faultsOf, narrow, textsOf, variants, wide } from "./drawn.ts";

const rows = [
  { fr: "Six mois de part et d’autre", en: "Six months either side", r: 0.4, low: 0.038, high: 2.44, a: 0.17, n: 5 },
  { fr: "Dix-huit mois", en: "Eighteen months", r: 0.67, low: 0.27, high: 1.59, a: 0.67, n: 15 },
  { fr: "Tout le relevé", en: "The whole register", r: 2.04, low: 0.89, high: 4.29, a: 2.15, n: 30 },
];
const options = {
  ratio: "r",
  low: "low",
  high: "high",
  least: "a",
  most: "r",
  beside: "a",
  detail: (row: { n?: number }) => ({ fr: `Affaires : ${row.n}`, en: `Cases: ${row.n}` }),
  columns: { ratio: { fr: "affaires", en: "cases" }, beside: { fr: "attaques", en: "attacks" } },
  sides: { less: { fr: "moins après", en: "fewer after" }, more: { fr: "plus après", en: "more after" } },
};

test("a ratio on an axis is a factor, and its words are those of the language", () => {
  assert.equal(formatFactor(1, "fr"), "autant");
  assert.equal(formatFactor(1, "en"), "same");
  assert.equal(formatFactor(0.25, "fr"), "÷\u00a04");
  assert.equal(formatFactor(8, "en"), "×\u00a08");
  assert.equal(formatRatio(0.4, "fr", { low: 0.04, high: 2.4 }), "0,40 (de 0,04 à 2,40)");
  assert.equal(formatRatio(0.4, "en", { low: 0.04, high: 2.4 }), "0.40 (0.04 to 2.40)");
  assert.equal(formatRatio(1, "en"), "1.00");
});

for (const variant of variants)
  test(`ratios: nothing over anything, names, figures and both sides (${variant.lang}, ${variant.size})`, async () => {
    const svg = await drawnVega(variant, (t) => ratioRows(t, rows, options));
    assert.deepEqual(faultsOf(svg), []);
    const texts = textsOf(svg).boxes.map(({ text }) => text);
    const fr = variant.lang === "fr";
    for (const words of fr
      ? ["Six mois de part et d’autre", "0,40", "0,17", "affaires", "attaques", "← moins après", "autant"]
      : ["Six months either side", "0.40", "0.17", "cases", "attacks", "more after →", "same"])
      assert.ok(texts.includes(words), `${words} in ${texts.join(" | ")}`);
    assert.match(svg, fr ? /<title>Six mois[^<]*0,40 \(de 0,04 à 2,44\)/ : /<title>Six months[^<]*0\.40 \(0\.04 to/);
  });

const row = (ratio: number, more: Partial<RatioRow> = {}): RatioRow => ({
  label: "Une ligne",
  detail: "",
  ratio,
  beside: null,
  low: null,
  high: null,
  least: null,
  most: null,
  color: "#000000",
  said: "",
  ...more,
});
const laid = (some: readonly RatioRow[], variant = wide) =>
  ratioRowsLayout(canvas(variant), some, { ratio: "affaires", beside: "" }, { less: "← moins après", more: "plus →" });
/** Px of a ratio on a layout's scale. */
const place = ({ domain, range }: ReturnType<typeof laid>, ratio: number): number =>
  range[0] + ((range[1] - range[0]) * Math.log(ratio / domain[0])) / Math.log(domain[1] / domain[0]);

test("the scale holds every ratio and its interval, and one", () => {
  const layout = laid([row(3, { low: 1.5, high: 6 }), row(4)]);
  assert.ok(layout.domain[0] < 1 && layout.domain[1] > 6);
  assert.ok(layout.ticks.includes(1), "one is always told");
  assert.deepEqual(
    layout.ticks.map((tick) => Math.log2(tick) % 1),
    layout.ticks.map(() => 0),
  );
});

test("the words on both sides of one have their room, however far to a side the ratios are", () => {
  for (const variant of [wide, narrow])
    for (const ratios of [[8, 9], [0.1, 0.2], [1], [0.56, 3.5]]) {
      const t = canvas(variant);
      const layout = laid(
        ratios.map((ratio) => row(ratio)),
        variant,
      );
      const one = place(layout, 1);
      assert.ok(one - 6 - t.textWidth("← moins après") >= layout.range[0] - 9.01, `${ratios} ${variant.size}`);
      assert.ok(one + 6 + t.textWidth("plus →") <= layout.range[1] + 9.01, `${ratios} ${variant.size}`);
    }
});

test("an interval without end goes on to the end of the scale", () => {
  const layout = laid([row(2, { low: 0, high: Number.POSITIVE_INFINITY })]);
  assert.deepEqual([layout.rows[0]?.low, layout.rows[0]?.high], layout.domain);
});

test("a ratio that has no place on the scale is refused, by name", () => {
  for (const r of [0, Number.POSITIVE_INFINITY, Number.NaN, -1])
    assert.throws(() => ratioRows(canvas(wide), [{ ...rows[0], r }], options), /Six mois/);
  assert.throws(() => ratioRows(canvas(wide), [{ ...rows[0], a: 0 }], options), /Six mois/);
});

test("table of dots: hollow ones are rings, and a zero is written where it is asked for", async () => {
  const counts = [
    { fr: "Coco", when: "avant", n: 3, more: false },
    { fr: "Coco", when: "avant", n: 2, more: true },
    { fr: "Coco", when: "après", n: 0, more: false },
  ];
  const table = { row: "fr", column: "when", value: "n", hollow: "more" };
  const asked = await drawnVega(wide, (t) => dotTable(t, counts, { ...table, zeros: true }));
  const texts = (svg: string) => textsOf(svg).boxes.map(({ text }) => text);
  assert.ok(texts(asked).includes("5") && texts(asked).includes("0"));
  assert.ok(!texts(await drawnVega(wide, (t) => dotTable(t, counts, table))).includes("0"));
  const { layer } = dotTable(canvas(wide), counts, table) as { layer: { data: { values: { hollow?: boolean }[] } }[] };
  const rings = layer.flatMap(({ data }) => data.values.filter(({ hollow }) => hollow));
  assert.equal(rings.length, 2);
});
