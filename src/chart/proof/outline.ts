import type { Point } from "../svg/matrix.ts";

/** Straight pieces a curve is read as: enough to tell what lies on what. */
const PIECES = 8;
const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

function bezier(points: readonly Point[], t: number): Point {
  let rest = points;
  while (rest.length > 1) {
    rest = rest.slice(1).map(([x, y], i) => {
      const [px, py] = rest[i] as Point;
      return [px + (x - px) * t, py + (y - py) * t] as const;
    });
  }
  return rest[0] as Point;
}

/** An elliptical arc by its ends (SVG 2, appendix B.2.4), as points after the first. */
function arc(from: Point, to: Point, radii: Point, tilt: number, large: boolean, sweep: boolean): Point[] {
  let [rx, ry] = [Math.abs(radii[0]), Math.abs(radii[1])];
  if (rx === 0 || ry === 0 || (from[0] === to[0] && from[1] === to[1])) return [to];
  const [cos, sin] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x1, y1] = [cos * dx + sin * dy, -sin * dx + cos * dy];
  const grow = Math.sqrt(Math.max(1, (x1 / rx) ** 2 + (y1 / ry) ** 2));
  rx *= grow;
  ry *= grow;
  const below = (rx * y1) ** 2 + (ry * x1) ** 2;
  const root = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - below) / below)) * (large === sweep ? -1 : 1);
  const [cx1, cy1] = [(root * rx * y1) / ry, (-root * ry * x1) / rx];
  const cx = cos * cx1 - sin * cy1 + (from[0] + to[0]) / 2;
  const cy = sin * cx1 + cos * cy1 + (from[1] + to[1]) / 2;
  const start = Math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx);
  let turn = Math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - start;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const pieces = Math.max(2, Math.ceil(Math.abs(turn) / (Math.PI / PIECES)));
  return Array.from({ length: pieces }, (_, i) => {
    const angle = start + (turn * (i + 1)) / pieces;
    const [x, y] = [rx * Math.cos(angle), ry * Math.sin(angle)];
    return [cx + cos * x - sin * y, cy + sin * x + cos * y] as const;
  });
}

/** One letter of a path with as many numbers as it takes; flags of an arc may be written without spaces. */
function* steps(d: string): Generator<{ letter: string; n: number[] }> {
  const NUMBER = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
  const FLAG = /[\s,]*([01])/y;
  const LETTER = /[\s,]*([MmLlHhVvCcSsQqTtAaZz])/y;
  let at = 0;
  let letter = "";
  const read = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(d);
    if (found) at = pattern.lastIndex;
    return found?.[1];
  };
  while (at < d.length) {
    const next = read(LETTER);
    if (next !== undefined) letter = next;
    else if (letter === "" || letter === "Z" || letter === "z") return;
    const count = ARGUMENTS[letter.toUpperCase()] ?? 0;
    const n: number[] = [];
    for (let i = 0; i < count; i++) {
      const isFlag = letter.toUpperCase() === "A" && (i === 3 || i === 4);
      const value = read(isFlag ? FLAG : NUMBER);
      if (value === undefined) return;
      n.push(Number(value));
    }
    yield { letter, n };
    if (letter === "M") letter = "L";
    else if (letter === "m") letter = "l";
  }
}

/**
 * The outlines of a path's `d`, curves as short straight pieces. As browsers do, stops at the first error; stops past
 * `most` points too.
 */
export function outlinesOfPath(d: string, most: number): Point[][] {
  const outlines: Point[][] = [];
  let points: Point[] = [];
  let [x, y] = [0, 0];
  let control: Point | undefined;
  let before = "";
  let total = 0;
  for (const { letter, n } of steps(d)) {
    const kind = letter.toUpperCase();
    const [ox, oy] = letter === kind ? [0, 0] : [x, y];
    const at = (i: number): Point => [(n[i] ?? 0) + ox, (n[i + 1] ?? 0) + oy];
    let added: Point[] = [];
    let handle: Point | undefined;
    const curve = (handles: readonly Point[], end: Point): void => {
      const all = [[x, y] as const, ...handles, end];
      added = Array.from({ length: PIECES }, (_, i) => bezier(all, (i + 1) / PIECES));
      handle = handles.at(-1);
    };
    const mirrored = (kinds: string): Point =>
      control && kinds.includes(before) ? [2 * x - control[0], 2 * y - control[1]] : [x, y];
    if (kind === "M") {
      points = [at(0)];
      outlines.push(points);
    } else if (kind === "Z") {
      const first = points[0];
      if (first) {
        [x, y] = first;
        points = [first];
        outlines.at(-1)?.push(first);
      }
    } else if (kind === "L") added = [at(0)];
    else if (kind === "H") added = [[(n[0] ?? 0) + ox, y]];
    else if (kind === "V") added = [[x, (n[0] ?? 0) + oy]];
    else if (kind === "C") curve([at(0), at(2)], at(4));
    else if (kind === "S") curve([mirrored("CS"), at(0)], at(2));
    else if (kind === "Q") curve([at(0)], at(2));
    else if (kind === "T") curve([mirrored("QT")], at(0));
    else if (kind === "A") added = arc([x, y], at(5), [n[0] ?? 0, n[1] ?? 0], n[2] ?? 0, n[3] === 1, n[4] === 1);
    // after a Z, drawing goes on from where the outline began, as an outline of its own
    if (added.length > 0 && outlines.at(-1) !== points) outlines.push(points);
    points.push(...added);
    [x, y] = points.at(-1) ?? [x, y];
    control = handle;
    before = kind;
    total += added.length + 1;
    if (total > most) break;
  }
  return outlines;
}

/** An ellipse as a polygon. */
export function ellipse(cx: number, cy: number, rx: number, ry: number): Point[] {
  return Array.from({ length: 24 }, (_, i) => {
    const angle = (i * Math.PI) / 12;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)] as const;
  });
}

/** The list of a polygon's or polyline's `points`. */
export function readPoints(list: string, most: number): Point[] {
  const n = (list.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g) ?? []).slice(0, 2 * most).map(Number);
  return Array.from({ length: Math.floor(n.length / 2) }, (_, i) => [n[2 * i] ?? 0, n[2 * i + 1] ?? 0] as const);
}
