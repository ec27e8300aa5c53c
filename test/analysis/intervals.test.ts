import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { binomialInterval } from "../../src/analysis/binomial-interval.ts";
import { poissonInterval } from "../../src/analysis/poisson-interval.ts";
import { rateRatio } from "../../src/analysis/rate-ratio.ts";

const r = JSON.parse(readFileSync(new URL("r-values.json", import.meta.url), "utf8")) as Record<string, string[]>;
const rows = (name: string): number[][] => {
  const found = (r[name] ?? []).map((row) => row.split(" ").map(Number));
  assert.ok(found.length > 15, `${name}: the values of R are there`);
  return found;
};

/** Equal to one part in a hundred million. */
function close(found: number, expected: number, what: string): void {
  const right = found === expected || Math.abs(found - expected) <= 1e-8 * Math.abs(expected);
  assert.ok(right, `${what}: ${found}, R gives ${expected}`);
}

test("poissonInterval: as R's poisson.test, from 0 to 100 000", () => {
  for (const [count = 0, level = 0, low = 0, high = 0] of rows("poisson")) {
    const found = poissonInterval(count, { level });
    close(found.low, low, `low of ${count} at ${level}`);
    close(found.high, high, `high of ${count} at ${level}`);
  }
});

test("poissonInterval: as R's poisson.test over an exposure", () => {
  for (const [count = 0, exposure = 0, level = 0, low = 0, high = 0] of rows("exposed")) {
    const found = poissonInterval(count, { level, exposure });
    close(found.rate, count / exposure, "rate");
    close(found.low, low, `low of ${count} over ${exposure}`);
    close(found.high, high, `high of ${count} over ${exposure}`);
  }
});

test("binomialInterval: as R's binom.test", () => {
  for (const [successes = 0, trials = 0, level = 0, low = 0, high = 0] of rows("binomial")) {
    const found = binomialInterval(successes, trials, level);
    close(found.low, low, `low of ${successes}/${trials} at ${level}`);
    close(found.high, high, `high of ${successes}/${trials} at ${level}`);
  }
});

test("rateRatio: as R's poisson.test of two counts, zeros and unequal exposures included", () => {
  for (const [a = 0, ta = 0, b = 0, tb = 0, level = 0, ratio = 0, low = 0, high = 0] of rows("ratio")) {
    const found = rateRatio({ count: a, exposure: ta }, { count: b, exposure: tb }, level);
    close(found.ratio, ratio, `ratio of ${a}/${ta} to ${b}/${tb}`);
    close(found.low, low, `low of ${a}/${ta} to ${b}/${tb} at ${level}`);
    close(found.high, high, `high of ${a}/${ta} to ${b}/${tb} at ${level}`);
  }
});

test("the intervals of the textbook: Garwood's 0 and 4 events, Clopper and Pearson's 5 of 10", () => {
  assert.equal(poissonInterval(0).low, 0);
  // P(no event | μ) = 0.025 has an answer by hand.
  close(poissonInterval(0).high, -Math.log(0.025), "none");
  assert.equal(poissonInterval(4).low.toFixed(2), "1.09");
  assert.equal(poissonInterval(4).high.toFixed(2), "10.24");
  assert.equal(binomialInterval(5, 10).low.toFixed(4), "0.1871");
  assert.equal(binomialInterval(5, 10).high.toFixed(4), "0.8129");
  close(binomialInterval(0, 20).high, 1 - 0.025 ** (1 / 20), "none of twenty");
});

test("nothing on either side: nothing is known, and the ratio cannot be printed", () => {
  const { ratio, low, high } = rateRatio({ count: 0, exposure: 183 }, { count: 0, exposure: 183 });
  assert.deepEqual([ratio, low, high], [Number.NaN, 0, Number.POSITIVE_INFINITY]);
  const none = binomialInterval(0, 0);
  assert.deepEqual([none.share, none.low, none.high], [Number.NaN, 0, 1]);
});

test("what is no count, exposure or level is refused in words", () => {
  for (const count of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
    assert.throws(() => poissonInterval(count), /is not a count|n’est pas un décompte/);
  for (const exposure of [0, -3, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(() => poissonInterval(1, { exposure }), RangeError);
    assert.throws(() => rateRatio({ count: 1, exposure: 1 }, { count: 1, exposure }), RangeError);
  }
  for (const level of [0, 1, 95, Number.NaN]) assert.throws(() => binomialInterval(1, 2, level), RangeError);
  assert.throws(() => binomialInterval(3, 2), /larger than the whole|plus grande que le tout/);
});

const count = fc.oneof(fc.nat(30), fc.nat(3000), fc.nat(100_000));
const level = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99);
const exposure = fc.integer({ min: 1, max: 4000 });

test("an interval holds its estimate, and grows with its level", () => {
  fc.assert(
    fc.property(count, count, exposure, exposure, level, (a, b, ta, tb, sure) => {
      const more = sure + (1 - sure) / 2;
      for (const [estimate, at, wider] of [
        [a, poissonInterval(a, { level: sure }), poissonInterval(a, { level: more })],
        [a / Math.max(1, a + b), binomialInterval(a, a + b, sure), binomialInterval(a, a + b, more)],
        [
          rateRatio({ count: a, exposure: ta }, { count: Math.max(1, b), exposure: tb }).ratio,
          rateRatio({ count: a, exposure: ta }, { count: Math.max(1, b), exposure: tb }, sure),
          rateRatio({ count: a, exposure: ta }, { count: Math.max(1, b), exposure: tb }, more),
        ],
      ] as const) {
        assert.ok(at.low <= estimate && estimate <= at.high);
        assert.ok(wider.low <= at.low && at.high <= wider.high);
      }
    }),
    { numRuns: 150 },
  );
});

test("a larger count has a higher interval, also where the library's quantiles are mended", () => {
  for (let n = 0; n < 1200; n++) {
    const [here, next] = [poissonInterval(n), poissonInterval(n + 1)];
    assert.ok(here.low < next.low && here.high < next.high, `${n} and ${n + 1}`);
  }
});

test("the ratio of two rates is the inverse of the ratio the other way round", () => {
  fc.assert(
    fc.property(count, count, exposure, exposure, level, (a, b, ta, tb, sure) => {
      const there = rateRatio({ count: a, exposure: ta }, { count: b, exposure: tb }, sure);
      const back = rateRatio({ count: b, exposure: tb }, { count: a, exposure: ta }, sure);
      close(there.low, 1 / back.high, "low");
      close(there.high, 1 / back.low, "high");
      if (a + b > 0) close(there.ratio, 1 / back.ratio, "ratio");
    }),
    { numRuns: 150 },
  );
});
