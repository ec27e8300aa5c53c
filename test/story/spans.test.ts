import assert from "node:assert/strict";
import { test } from "node:test";
import * as Plot from "@observablehq/plot";
import fc from "fast-check";
import { lanes } from "../../src/chart/story/lanes.ts";
import { spans } from "../../src/chart/story/spans.ts";
import { canvas, drawn, faultsOf, textsOf, variants, wide } from "./drawn.ts";

const WIDTH = 500;
const some = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 470 }), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 8, max: 60 }))
    .map(([from, length, label]) => ({ from, to: Math.min(WIDTH, from + length), label })),
  { maxLength: 25 },
);
const rules = fc.array(fc.integer({ min: 0, max: WIDTH }), { maxLength: 1 });

test("lanes: no label on another span, another label or a rule", () => {
  fc.assert(
    fc.property(some, rules, (given, at) => {
      const placed = lanes(given, at, WIDTH).map(({ lane, side, rule = 0 }, i) => {
        const { from = 0, to = 0, label = 0 } = given[i] ?? {};
        const left = side === "before" ? from - label : side === "past-rule" ? rule : to;
        return { lane, from, to, left, right: left + label, side };
      });
      placed.forEach((a, i) => {
        for (const b of placed.slice(i + 1)) {
          if (a.lane !== b.lane) continue;
          const [aFrom, aTo] = [Math.min(a.from, a.left), Math.max(a.to, a.right)];
          const [bFrom, bTo] = [Math.min(b.from, b.left), Math.max(b.to, b.right)];
          assert.ok(aTo < bFrom || bTo < aFrom);
        }
        // a span as wide as the axis leaves its label no place but past the end
        const anyRoom = a.to + (a.right - a.left) <= WIDTH || a.from - (a.right - a.left) >= 0;
        if (anyRoom && a.right <= WIDTH) for (const rule of at) assert.ok(a.left >= rule || a.right <= rule);
      });
    }),
    { numRuns: 300 },
  );
});

test("lanes: after the span; before it where there is no room after; past a rule where neither is free", () => {
  const one = (from: number, to: number, at: number[]) => lanes([{ from, to, label: 30 }], at, 100)[0];
  assert.deepEqual(one(10, 20, []), { lane: 0, side: "after" });
  assert.deepEqual(one(60, 90, []), { lane: 0, side: "before" });
  assert.deepEqual(one(40, 50, [60]), { lane: 0, side: "before" });
  assert.deepEqual(one(10, 20, [30]), { lane: 0, side: "past-rule", rule: 30 });
});

const rows = [
  { date: "2015", n: 1 },
  { date: "2023-09/2024-05", n: 23 },
  { date: "2024-08/2025-01", n: 7 },
  { date: "2024", n: 3 },
  { date: "2025-10/2025-12", n: 5 },
];
const domain = ["2015-01-01", "2026-01-01"] as const;

test("spans: drawn under bars, no label on the rule, all on the drawing", async () => {
  const closed = "2024-06-25";
  for (const variant of variants) {
    const svg = await drawn(variant, (t) => {
      const wider = spans(t, rows, {
        label: "n",
        domain,
        rules: [closed],
        heading: { fr: "Plus larges", en: "Wider" },
      });
      assert.ok(wider.lanes >= 3);
      return {
        x: { type: "utc", domain: domain.map((day) => new Date(day)) },
        y: { domain: [-wider.lanes - 0.6, 5], ticks: [0, 5] },
        marks: [
          Plot.ruleY([0]),
          ...wider.marks,
          Plot.ruleX([new Date(closed)]),
          Plot.text([new Date(closed)], { y: 4, text: () => "repère" }),
        ],
      };
    });
    assert.deepEqual(faultsOf(svg), []);
    const { boxes } = textsOf(svg);
    const mark = boxes.find(({ text }) => text === "repère");
    const rule = ((mark?.left ?? 0) + (mark?.right ?? 0)) / 2;
    const labels = boxes.filter(({ text }) => rows.some(({ n }) => String(n) === text));
    assert.ok(labels.length >= rows.length);
    for (const { left, right, text } of labels) assert.ok(left > rule || right < rule, text);
  }
});

test("spans: the words of a tooltip say the period in the picture's language; undated rows are not drawn", () => {
  const titles = (lang: "fr" | "en") =>
    spans(canvas({ ...wide, lang }), [...rows.slice(1, 2), { date: null, n: 9 }], { label: "n", domain }).marks.flatMap(
      (mark) => ((mark as unknown as { data: { title: string }[] }).data ?? []).map(({ title }) => title),
    );
  assert.deepEqual([...new Set(titles("fr"))], ["de septembre 2023 à mai 2024\u00a0: 23"]);
  assert.deepEqual([...new Set(titles("en"))], ["September 2023 to May 2024: 23"]);
});
