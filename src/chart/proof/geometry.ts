import type { Point } from "../svg/matrix.ts";

/** An upright box, in px of the picture as it is shown. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around points; undefined for none, or where one is not a number. */
export function boxAround(points: Iterable<Point>): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return Number.isFinite(left + top + right + bottom) ? { left, top, right, bottom } : undefined;
}

export function meet(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export function holds(box: Box, x: number, y: number): boolean {
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}

/** Is a point inside closed outlines, by the even-odd rule. */
export function inside(outlines: readonly (readonly Point[])[], x: number, y: number): boolean {
  let within = false;
  for (const points of outlines) {
    let [px, py] = points.at(-1) ?? [0, 0];
    for (const [qx, qy] of points) {
      if (py > y !== qy > y && x < ((qx - px) * (y - py)) / (qy - py) + px) within = !within;
      [px, py] = [qx, qy];
    }
  }
  return within;
}

/** Does the segment from `a` to `b` pass through a box (Liang and Barsky's clipping). */
export function crosses(box: Box, [ax, ay]: Point, [bx, by]: Point): boolean {
  let [from, to] = [0, 1];
  const [dx, dy] = [bx - ax, by - ay];
  for (const [p, q] of [
    [-dx, ax - box.left],
    [dx, box.right - ax],
    [-dy, ay - box.top],
    [dy, box.bottom - ay],
  ] as const) {
    if (p === 0) {
      if (q < 0) return false;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
    if (from > to) return false;
  }
  return true;
}
