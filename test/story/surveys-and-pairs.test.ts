import assert from "node:assert/strict";
import { test } from "node:test";
import { contrast } from "../../src/chart/contrast.ts";
import type { FigureError } from "../../src/chart/figure-error.ts";
import { mixColors } from "../../src/chart/mix.ts";
import { perHundred } from "../../src/chart/story/per-hundred.ts";
import { valuePairs } from "../../src/chart/story/value-pairs.ts";
import { canvas, drawnVega, faultsOf, textsOf, variants, wide } from "./drawn.ts";

const surveys = [
  { fr: "Victimes d’injures ayant porté plainte", en: "Victims of insults who filed a complaint", n: 5, q: null },
  { fr: "Victimes de violences ou de menaces", en: "Victims of violence or threats", n: 20, q: "moins de" },
  { fr: "Victimes", en: "Victims", n: 0, q: null },
];

test("per hundred: a hundred dots each, as many in colour as the survey says", () => {
  type Line = { x: number; x2: number; color: string };
  const t = canvas(wide);
  const spec = perHundred(t, surveys, { value: "n", bound: (row) => row.q !== null }) as {
    layer: { data: { values: Line[] }; mark: { strokeDash: number[] } }[];
  };
  // each line is a row of dots, one a dash
  const dots = (layer: number, color: string) => {
    const { data, mark } = spec.layer[layer] ?? assert.fail("no such layer");
    const pitch = mark.strokeDash.reduce((sum, length) => sum + length, 0);
    return data.values
      .filter((line) => line.color === color)
      .reduce((sum, { x, x2 }) => sum + Math.round((x2 - x) / pitch) + 1, 0);
  };
  assert.equal(dots(0, t.color.accent), 25);
  const rest = mixColors([t.color.paper, t.color.other], 0.65);
  assert.equal(dots(0, rest), 275);
  // a bound is not a count: its dots are hollow
  assert.equal(dots(1, t.color.paper), 20);
});

test("per hundred: says the qualifier with the number; nothing overlaps, in every variant", async () => {
  for (const variant of variants) {
    const svg = await drawnVega(variant, (t) => perHundred(t, surveys, { value: "n", qualifier: "q" }));
    assert.deepEqual(faultsOf(svg), []);
    const texts = textsOf(svg).boxes.map(({ text }) => text.replaceAll("\u00a0", " "));
    assert.ok(texts.some((text) => text.startsWith("moins de 20")));
    assert.ok(
      texts.some((text) => text.startsWith(variant.lang === "fr" ? "5 sur 100" : "5 in 100")),
      texts.join("|"),
    );
  }
});

test("per hundred: the dots not counted are seen, in light and dark; what hollows a dot out is not a mark", () => {
  for (const variant of variants) {
    const t = canvas(variant);
    const spec = perHundred(t, surveys, { value: "n", bound: (row) => row.q !== null }) as {
      layer: { data: { values: { color: string; said?: string }[] }; encoding: object }[];
    };
    const rest = spec.layer[0]?.data.values.find(({ color }) => color !== t.color.accent)?.color ?? "";
    assert.ok(contrast(rest, t.color.paper) >= 1.9, `${rest} on ${t.color.paper}`);
    assert.ok(spec.layer[0]?.data.values.every(({ said }) => said));
    assert.ok(!spec.layer[1]?.data.values.some(({ said }) => said));
    assert.ok(!("tooltip" in (spec.layer[1]?.encoding ?? {})));
  }
});

test("per hundred: what is not a whole number from 0 to 100 is refused", () => {
  for (const n of [-1, 101, 3.5, Number.NaN])
    assert.throws(
      () => perHundred(canvas(wide), [{ fr: "a", en: "a", n }], { value: "n" }),
      (error: FigureError) => error.code === "not-per-hundred",
    );
});

const pairs = [
  { k: "total", fr: "Ensemble des infractions", en: "All offences", n: 3790, v: "first" },
  { k: "total", fr: "Ensemble des infractions", en: "All offences", n: 3920, v: "revised" },
  {
    k: "sos",
    fr: "Agressions signalées à l’association en 2017",
    en: "Assaults reported, 2017",
    n: 139,
    v: "conflict",
  },
  {
    k: "sos",
    fr: "Agressions signalées à l’association en 2017",
    en: "Assaults reported, 2017",
    n: 134,
    v: "conflict",
  },
];

test("value pairs: placed by how much more than the least they are", () => {
  const spec = valuePairs(canvas(wide), pairs, { by: "k", value: "n", version: "v" }) as {
    data: { values: { gap: number; least: boolean }[] };
  };
  assert.deepEqual(
    spec.data.values.map(({ gap, least }) => [gap.toFixed(4), least]),
    [
      ["0.0343", false],
      ["0.0373", false],
      ["0.0000", true],
      // a first edition is drawn over what revised it
      ["0.0000", true],
    ],
  );
});

test("value pairs: every value is written, nothing overlaps, in every variant", async () => {
  for (const variant of variants) {
    const svg = await drawnVega(variant, (t) => valuePairs(t, pairs, { by: "k", value: "n", version: "v" }));
    assert.deepEqual(faultsOf(svg), []);
    const texts = textsOf(svg).boxes.map(({ text }) => text.replace(/[\s,]/g, ""));
    for (const value of ["3790", "3920", "134", "139"]) assert.ok(texts.includes(value), value);
  }
});

test("value pairs: values all but equal do not hide one another, and the scale says what it measures", () => {
  const close = [
    { k: "v", fr: "Victimes", en: "Victims", n: 1378, v: "first" },
    { k: "v", fr: "Victimes", en: "Victims", n: 1380, v: "revised" },
    { k: "w", fr: "Hausse", en: "Rise", n: 13, v: "conflict" },
    { k: "w", fr: "Hausse", en: "Rise", n: 17, v: "conflict" },
  ];
  for (const variant of variants) {
    const spec = valuePairs(canvas(variant), close, { by: "k", value: "n", version: "v" }) as {
      data: { values: { y: number; dotY: number; said: string }[] };
    };
    const at = (digits: string) =>
      spec.data.values.find(({ said }) => said.replace(/\D/g, "") === digits) ?? assert.fail(digits);
    assert.ok(at("1380").dotY - at("1378").dotY >= 9);
    assert.equal(at("1380").y, at("1378").y);
    assert.equal(at("13").dotY, at("17").dotY);
    assert.match(JSON.stringify(spec), variant.lang === "fr" ? /de plus que la plus petite/ : /more than the lowest/);
  }
});
