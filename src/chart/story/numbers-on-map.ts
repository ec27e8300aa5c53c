/** A number on a map: its middle, and its size in px. */
export interface MapNumber {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Air between two numbers. */
const AIR = 2;
/** How far a number may leave its place, and by what steps it looks around. */
const REACH = 16;
const STEP = 1;

const touch = (a: MapNumber, b: MapNumber): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + AIR && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + AIR;

/** Places around a point, the nearest first, in an order that does not change. */
const AROUND: readonly (readonly [number, number])[] = Array.from({ length: (2 * REACH + 1) ** 2 }, (_, i) => {
  const column = (i % (2 * REACH + 1)) - REACH;
  return [column * STEP, (Math.floor(i / (2 * REACH + 1)) - REACH) * STEP] as const;
})
  .filter(([dx, dy]) => Math.hypot(dx, dy) <= REACH)
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

/**
 * Moves numbers that would touch, each as little as it can, in the order given; one that finds no room around stays
 * where it was, and the proof-reading of the figure says so.
 */
export function settleNumbers<N extends MapNumber>(numbers: readonly N[]): N[] {
  const settled: N[] = [];
  for (const number of numbers) {
    const places = AROUND.map(([dx, dy]) => ({ ...number, x: number.x + dx, y: number.y + dy }));
    settled.push(places.find((place) => settled.every((other) => !touch(place, other))) ?? number);
  }
  return settled;
}
