import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  d3NumberLocale,
  formatCompact,
  formatCount,
  formatNumber,
  formatPercent,
  isPlural,
} from "../../src/locale/numbers.ts";

// · stands for the narrow no-break space U+202F, _ for the no-break space U+00A0
const marked = (text: string): string => text.replaceAll("\u202f", "·").replaceAll("\u00a0", "_");

test("numbers, as each language writes them", () => {
  const table: [number, string, string][] = [
    [0, "0", "0"],
    [-0, "0", "0"],
    [7, "7", "7"],
    [999, "999", "999"],
    [1000, "1·000", "1,000"],
    [23051, "23·051", "23,051"],
    [1234567.5, "1·234·567,5", "1,234,567.5"],
    [0.1 + 0.2, "0,3", "0.3"],
    [-12.25, "−12,25", "−12.25"],
    [-0.0001, "0", "0"],
    [1e9, "1·000·000·000", "1,000,000,000"],
  ];
  for (const [value, fr, en] of table) {
    assert.equal(marked(formatNumber(value, "fr")), fr);
    assert.equal(marked(formatNumber(value, "en")), en);
  }
});

test("decimals are kept when asked for, and a sign shown", () => {
  assert.equal(formatNumber(2, "fr", { decimals: 1 }), "2,0");
  assert.equal(formatNumber(2.346, "en", { maxDecimals: 2 }), "2.35");
  assert.equal(formatNumber(3, "fr", { signed: true }), "+3");
  assert.equal(formatNumber(0, "fr", { signed: true }), "0");
});

test("what is not a number is refused, not printed", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e21])
    assert.throws(() => formatNumber(value, "fr"), RangeError);
});

test("percentages take shares", () => {
  assert.equal(marked(formatPercent(0.125, "fr")), "12,5·%");
  assert.equal(formatPercent(0.125, "en"), "12.5%");
  assert.equal(formatPercent(0.07, "en"), "7%");
  assert.equal(marked(formatPercent(10, "fr")), "1·000·%");
});

test("large numbers in a few characters", () => {
  assert.equal(marked(formatCompact(1.2e6, "fr")), "1,2_M");
  assert.equal(marked(formatCompact(2.35e9, "fr")), "2,35_Md");
  assert.equal(formatCompact(2.35e9, "en"), "2.35bn");
  assert.equal(marked(formatCompact(9999, "fr")), "9·999");
  assert.equal(formatCompact(-45000, "en"), "−45k");
});

test("the plural starts at 2 in French, at anything but 1 in English", () => {
  assert.deepEqual(
    [0, 1, 1.9, 2].map((n) => isPlural(n, "fr")),
    [false, false, false, true],
  );
  assert.deepEqual(
    [0, 1, 1.9, 2].map((n) => isPlural(n, "en")),
    [true, false, true, true],
  );
  assert.equal(marked(formatCount(1.9, "fr", "fait", "faits")), "1,9_fait");
  assert.equal(marked(formatCount(1200, "en", "attack", "attacks")), "1,200_attacks");
});

test("any number read back is the number written, to three decimals", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
      const read = Number(formatNumber(value, "fr").replaceAll("\u202f", "").replace(",", ".").replace("−", "-"));
      assert.ok(Math.abs(read - value) <= 0.0005 + Math.abs(value) * 1e-15);
    }),
  );
});

test("Vega is given the same rules", () => {
  assert.deepEqual(d3NumberLocale("fr"), {
    decimal: ",",
    thousands: "\u202f",
    grouping: [3],
    currency: ["", "\u00a0€"],
    percent: "\u202f%",
    minus: "−",
  });
});
