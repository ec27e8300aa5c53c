import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { spread } from "../../src/chart/story/spread.ts";

const cases: [string, number[], number[], [number, number], number[]][] = [
  ["nothing to place", [], [], [0, 10], []],
  ["each where it wants", [0, 20, 40], [10, 10, 10], [0, 100], [0, 20, 40]],
  ["two at one place part evenly", [50, 50], [10, 10], [0, 100], [45, 55]],
  ["three at one place: the middle one stays", [50, 50, 50], [10, 10, 10], [0, 100], [40, 50, 60]],
  ["pushed off the top", [-20, 0], [10, 10], [0, 100], [0, 10]],
  ["pushed off the bottom", [95, 99], [10, 10], [0, 100], [80, 90]],
  ["a far one is not moved by a crowd", [10, 10, 90], [10, 10, 10], [0, 100], [5, 15, 90]],
  ["more than there is room for starts at the top", [0, 0, 0], [50, 50, 50], [0, 100], [0, 50, 100]],
];

for (const [name, wanted, sizes, [from, to], expected] of cases) {
  test(`spread: ${name}`, () => assert.deepEqual(spread(wanted, sizes, from, to), expected));
}

const things = fc
  .array(fc.tuple(fc.double({ min: 0, max: 500, noNaN: true }), fc.double({ min: 1, max: 60, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pairs) => ({ wanted: pairs.map(([at]) => at).sort((a, b) => a - b), sizes: pairs.map(([, size]) => size) }));

test("spread: never over each other, never out of a room that is large enough", () => {
  fc.assert(
    fc.property(things, ({ wanted, sizes }) => {
      const places = spread(wanted, sizes, 0, 1500);
      places.forEach((place, i) => {
        assert.ok(place >= -1e-6);
        assert.ok(place + (sizes[i] ?? 0) <= (places[i + 1] ?? 1500) + 1e-6);
      });
    }),
  );
});

test("spread: no other places without overlap are nearer to the wanted ones", () => {
  const cost = (places: readonly number[], wanted: readonly number[]): number =>
    places.reduce((sum, place, i) => sum + (place - (wanted[i] ?? 0)) ** 2, 0);
  fc.assert(
    fc.property(things, fc.infiniteStream(fc.double({ min: -3, max: 3, noNaN: true })), ({ wanted, sizes }, moves) => {
      const places = spread(wanted, sizes);
      // any other allowed placing: the same nudged, then pushed apart from the first on
      let least = Number.NEGATIVE_INFINITY;
      const others = places.map((place, i) => {
        const other = Math.max(least, place + (moves.next().value ?? 0));
        least = other + (sizes[i] ?? 0);
        return other;
      });
      assert.ok(cost(places, wanted) <= cost(others, wanted) + 1e-6);
    }),
  );
});
