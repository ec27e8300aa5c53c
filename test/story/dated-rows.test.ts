import assert from "node:assert/strict";
import { test } from "node:test";
import { datedRows } from "../../src/chart/story/dated-rows.ts";
import { canvas, drawnVega, faultsOf, narrow, textsOf, variants, wide } from "./drawn.ts";

const event = { date: "2024-06-25", label: { fr: "fermeture, 25 juin 2024", en: "closure, 25 June 2024" } };
const calls = [
  { date: "2024-05-02", label: { fr: "Question écrite au Sénat", en: "Written question in the Senate" } },
  { date: "2018", label: { fr: "Une association alerte", en: "An association sounds the alarm" } },
  { date: null, label: { fr: "Pétition", en: "Petition" } },
  {
    date: "2024-04",
    label: { fr: "Une autre demande la fermeture immédiate du site", en: "Another calls for closure" },
  },
];

interface Layer {
  data?: { values: Record<string, number | string>[] };
}
const spec = (variant = wide, options = {}) =>
  datedRows(canvas(variant), calls, { event, ...options }) as unknown as {
    data: { values: Record<string, number | string>[] };
    layer: Layer[];
  };

test("dated rows: in order of date, the undated last; a day is a point, a year or a month as long as it may be", () => {
  const { values } = spec().data;
  assert.deepEqual(
    values.map(({ kind }) => kind),
    ["span", "span", "day", "undated"],
  );
  assert.deepEqual(
    values.map(({ date }) => String(date).replace("\u00a0", " ")),
    ["2018", "Avril 2024", "2 mai 2024", "Sans date"],
  );
  const [year, month, day, undated] = values;
  assert.deepEqual([year?.from, year?.to], [Date.UTC(2018, 0, 1), Date.UTC(2019, 0, 1)]);
  assert.deepEqual([month?.from, month?.to], [Date.UTC(2024, 3, 1), Date.UTC(2024, 4, 1)]);
  assert.equal(new Date(Number(day?.from)).toISOString().slice(0, 10), "2024-05-02");
  assert.equal(day?.from, day?.to);
  // it may be any day before the event
  assert.equal(undated?.from, Date.UTC(2018, 0, 1));
  assert.equal(new Date(Number(undated?.to)).toISOString().slice(0, 10), "2024-06-25");
});

test("dated rows: words and marks in every variant, none over another", async () => {
  for (const variant of variants) {
    const svg = await drawnVega(variant, (t) => datedRows(t, calls, { event }));
    assert.deepEqual(faultsOf(svg), []);
    const texts = textsOf(svg).boxes.map(({ text }) => text.replaceAll("\u00a0", " "));
    const fr = variant.lang === "fr";
    for (const text of fr ? ["Pétition", "Sans date", "2019"] : ["Petition", "Undated", "2019"])
      assert.ok(texts.includes(text), text);
    assert.ok(texts.includes(fr ? "fermeture, 25 juin 2024" : "closure, 25 June 2024"));
    // the year of the event keeps its name: the rule stops over it, and goes on under it
    const year = textsOf(svg).boxes.find(({ text }) => text === "2024") ?? assert.fail("no 2024");
    const chart = Number(/<g transform="translate\([\d.]+,([\d.]+)\)">/.exec(svg)?.[1]);
    const { accent } = canvas(variant).color;
    const rule = new RegExp(
      `stroke="${accent}" stroke-width="1.5">\\s*<line transform="translate\\([\\d.]+,([\\d.]+)\\)" x2="0" y2="([\\d.]+)"`,
      "g",
    );
    const rules = [...svg.matchAll(rule)].map(([, top, height]) => [
      chart + Number(top),
      chart + Number(top) + Number(height),
    ]);
    assert.equal(rules.length, 2);
    for (const [top = 0, bottom = 0] of rules)
      assert.ok(bottom < year.top || top > year.bottom - 2, `${top} to ${bottom}`);
    const said = [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = ""]) => title.replaceAll("\u00a0", " "));
    for (const title of fr
      ? ["Pétition", "2 mai 2024 : Question écrite au Sénat"]
      : ["Petition", "2 May 2024: Written question in the Senate"])
      assert.ok(said.includes(title), said.join(" | "));
  }
});

test("dated rows: on a phone the mark stands under its words, and words stop before the event", () => {
  const t = canvas(narrow);
  for (const row of spec(narrow).data.values) {
    assert.ok(Number(row.mark) > Number(row.labelY));
    for (const line of String(row.text).split("\n")) assert.ok(t.textWidth(line) < t.width * 0.93);
  }
});

test("dated rows: nothing dated, no event: refused", () => {
  assert.throws(() => datedRows(canvas(wide), [{ date: null, label: "x" }]), RangeError);
  assert.doesNotThrow(() => datedRows(canvas(wide), [{ date: null, label: "x" }], { event }));
});
