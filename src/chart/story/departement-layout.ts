import type { Text } from "../../locale/lang.ts";
import {
  type DepartementShape,
  mapSize,
  metropoleShapes,
  overseasShapes,
  type Point,
  parisShapes,
} from "../../places/departement-shapes.ts";
import { departementByCode } from "../../places/departements.ts";
import type { Canvas } from "../canvas.ts";

/** A département where it is drawn, in px of the drawing. */
export interface PlacedShape {
  readonly code: string;
  readonly rings: readonly (readonly Point[])[];
  /** Where its number stands; nothing where another drawing of it, larger, has it. */
  readonly label: Point | undefined;
}

/** The name of a map drawn apart, from the top left of its first line. */
export interface InsetName {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface DepartementLayout {
  readonly height: number;
  readonly shapes: readonly PlacedShape[];
  readonly names: readonly InsetName[];
}

const PARIS: Text = { fr: "Paris et petite couronne", en: "Paris and inner suburbs" };
export const INSET_SIZE = 11.5;
/** The mainland is drawn no higher. */
const HIGHEST = 560;
const LINE = 14;

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const inParis = new Set(parisShapes.map(({ code }) => code));

function placed(shape: DepartementShape, scale: number, dx: number, dy: number, labelled = true): PlacedShape {
  const at = ([x, y]: Point): Point => [x * scale + dx, y * scale + dy];
  return {
    code: shape.code,
    rings: shape.rings.map((ring) => ring.map(at)),
    label: labelled ? at(shape.middle) : undefined,
  };
}

/** Shapes made to fill a room, from its left, under a line or more of words. */
function fitted(shapes: readonly DepartementShape[], room: Room): PlacedShape[] {
  const points = shapes.flatMap(({ rings }) => rings.flat());
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const scale = Math.min(room.width / (Math.max(...xs) - left), room.height / (Math.max(...ys) - top));
  return shapes.map((shape) => placed(shape, scale, room.x - left * scale, room.y - top * scale));
}

/** Where the overseas départements stand: in the Bay of Biscay, or in a line under the map on a phone. */
function overseasRooms(t: Canvas, map: Room): Room[] {
  const count = overseasShapes.length;
  if (t.narrow) {
    const pitch = t.width / count;
    return overseasShapes.map((_, i) => ({
      x: i * pitch,
      y: map.y + map.height + 10 + LINE,
      width: pitch - 16,
      height: pitch - 14,
    }));
  }
  const pitch = { x: 84, y: 92 };
  const top = map.y + map.height - 3 * pitch.y + 10;
  return overseasShapes.map((_, i) => ({
    x: (i % 2) * pitch.x,
    y: top + Math.floor(i / 2) * pitch.y + LINE,
    width: pitch.x - 24,
    height: pitch.y - LINE - 20,
  }));
}

/**
 * Places the 101 départements: the mainland and Corsica as wide as the drawing, Paris and its suburbs again, larger, in
 * the Channel, the overseas apart, each under its name. The drawings apart are not to the map's scale.
 */
export function departementLayout(t: Canvas): DepartementLayout {
  const scale = Math.min(t.width / mapSize.width, HIGHEST / mapSize.height);
  const top = t.narrow ? 26 : 0;
  const map: Room = {
    x: t.width - mapSize.width * scale,
    y: top,
    width: mapSize.width * scale,
    height: mapSize.height * scale,
  };
  const mainland = metropoleShapes.map((shape) => placed(shape, scale, map.x, map.y, !inParis.has(shape.code)));

  const parisName = t.wrap(t.say(PARIS), t.narrow ? 96 : 200, { size: INSET_SIZE });
  const parisTop = parisName.split("\n").length * LINE + 4;
  const paris = fitted(parisShapes, {
    x: 0,
    y: parisTop,
    width: t.narrow ? 84 : 136,
    height: t.narrow ? 66 : 108,
  });

  const rooms = overseasRooms(t, map);
  const overseas = overseasShapes.flatMap((shape, i) => fitted([shape], rooms[i] ?? map));
  const names = [
    { x: 0, y: 0, text: parisName },
    ...overseasShapes.map(({ code }, i) => ({
      x: rooms[i]?.x ?? 0,
      y: (rooms[i]?.y ?? 0) - LINE - 2,
      text: departementByCode(code)?.name ?? code,
    })),
  ];
  const shapes = [...mainland, ...paris, ...overseas];
  const lowest = Math.max(...shapes.flatMap(({ rings }) => rings.flat().map(([, y]) => y)));
  return { height: Math.ceil(lowest + 2), shapes, names };
}
