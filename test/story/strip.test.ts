import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { strip } from "../../src/chart/story/strip.ts";
import { stripLayout } from "../../src/chart/story/strip-layout.ts";
import { timeline } from "../../src/chart/story/timeline.ts";
import { timelineEvents } from "../../src/chart/story/timeline-events.ts";
import { canvas, drawn, faults, faultsOf, narrow, variants, wide } from "./drawn.ts";

const two = (n: number): string => String(n).padStart(2, "0");
const events = fc.array(
  fc.record({
    date: fc.oneof(
      fc
        .tuple(fc.integer({ min: 2003, max: 2025 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${two(month)}`),
      fc.integer({ min: 1, max: 28 }).map((day) => `2024-06-${two(day)}`),
      fc.constant("2024"),
    ),
    label: fc.constantFrom(
      "Fermeture du site",
      "Procès",
      "Une enquête est ouverte à Paris",
      "Le site change d’adresse",
    ),
    accent: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

test("strip: whatever the dates, no words over others, none out of the drawing", () => {
  const t = canvas(wide);
  let laidOut = 0;
  fc.assert(
    fc.property(events, (some) => {
      const laid = stripLayout(t, timelineEvents(t, some, { accent: "accent" }), "Sans date");
      if (!laid) return;
      laidOut++;
      const boxes = laid.events.map(({ left, top, width, rows, label }) => ({
        text: label,
        left,
        right: left + width,
        top,
        bottom: top + rows * laid.line,
      }));
      assert.deepEqual(faults(boxes, t.width, laid.height), []);
      for (const { top, rows } of laid.events) {
        assert.ok(top + rows * laid.line <= laid.bandTop || top >= laid.bandBottom);
      }
    }),
    { numRuns: 100 },
  );
  assert.ok(laidOut > 30, `only ${laidOut} of 100 laid out`);
});

const few = [
  { date: "2003", label: { fr: "Ouverture", en: "Opening" } },
  { date: "2021-12-22", label: { fr: "Enquête de « Têtu »", en: "Têtu investigates" } },
  { date: "2024-06-25", label: { fr: "Fermeture", en: "Closure" }, accent: true },
  { date: "", label: { fr: "Pétition", en: "Petition" } },
];

test("strip: drawn in both languages, its undated events in words", async () => {
  for (const variant of variants) {
    const svg = await drawn(variant, (t) => strip(t, few, { accent: "accent" }));
    assert.deepEqual(faultsOf(svg), []);
    assert.match(svg, variant.lang === "fr" ? /Ouverture/ : /Opening/);
    assert.match(svg, variant.lang === "fr" ? /Sans date/ : /Undated/);
  }
});

test("strip: the vertical chronology on a phone, with more than twelve events, or with words that do not fit", () => {
  const many = Array.from({ length: 13 }, (_, i) => ({ date: `20${10 + i}`, label: "Alerte" }));
  const long = Array.from({ length: 10 }, (_, i) => ({
    date: `20${10 + i}`,
    label: "Une phrase assez longue ".repeat(6),
  }));
  for (const [variant, rows] of [
    [narrow, few],
    [wide, many],
    [wide, long],
  ] as const) {
    const t = canvas(variant);
    assert.equal(strip<object>(t, rows).height, timeline<object>(t, rows).height);
  }
  assert.notEqual(strip(canvas(wide), few).height, timeline(canvas(wide), few).height);
});
