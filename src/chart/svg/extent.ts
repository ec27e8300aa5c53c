import { IDENTITY, type Matrix, multiply, readTransform } from "./matrix.ts";
import type { SvgNode } from "./node.ts";

/** An upright box in px of the root. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Point = readonly [number, number];

/** Elements that are drawn elsewhere, or measured as text. */
const APART = new Set(["text", "defs", "clipPath", "pattern", "marker", "mask", "title", "desc", "style"]);

/** How many numbers each command of a path takes. */
const ARITY: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** The points a path's data goes through or leans on: its curves stay between them. */
export function pathPoints(d: string): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = "", list = ""] of d.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const command = letter.toUpperCase();
    const [dx, dy] = letter === command ? [() => 0, () => 0] : [() => x, () => y];
    const numbers = [...list.matchAll(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi)].map(Number);
    const arity = ARITY[command] ?? 0;
    for (let at = 0; arity > 0 && at + arity <= numbers.length; at += arity) {
      const n = numbers.slice(at, at + arity);
      if (command === "H") points.push([(n[0] ?? 0) + dx(), y]);
      else if (command === "V") points.push([x, (n[0] ?? 0) + dy()]);
      else if (command === "A") {
        const [rx = 0, ry = 0] = n;
        const end: Point = [(n[5] ?? 0) + dx(), (n[6] ?? 0) + dy()];
        // half a circle or more reaches a radius beyond its chord's middle; a flatter arc hardly leaves its chord
        const middle: Point = [(x + end[0]) / 2, (y + end[1]) / 2];
        if (Math.hypot(end[0] - x, end[1] - y) > 1.8 * Math.min(rx, ry)) {
          points.push([middle[0] - rx, middle[1] - ry], [middle[0] + rx, middle[1] + ry]);
        }
        points.push(end);
      } else {
        const [baseX, baseY] = [dx(), dy()];
        for (let i = 0; i + 1 < n.length; i += 2) points.push([(n[i] ?? 0) + baseX, (n[i + 1] ?? 0) + baseY]);
      }
      [x, y] = points.at(-1) ?? [x, y];
    }
  }
  return points;
}

function pointsOf({ name, attributes: a }: SvgNode): Point[] {
  const n = (key: string): number => Number(a[key] ?? 0);
  switch (name) {
    case "rect":
      return [
        [n("x"), n("y")],
        [n("x") + n("width"), n("y") + n("height")],
      ];
    case "circle":
    case "ellipse": {
      const [rx, ry] = name === "circle" ? [n("r"), n("r")] : [n("rx"), n("ry")];
      return [
        [n("cx") - rx, n("cy") - ry],
        [n("cx") + rx, n("cy") + ry],
      ];
    }
    case "line":
      return [
        [n("x1"), n("y1")],
        [n("x2"), n("y2")],
      ];
    case "polyline":
    case "polygon":
      return pathPoints(`M${a.points ?? ""}`);
    case "path":
      return pathPoints(a.d ?? "");
    default:
      return [];
  }
}

/**
 * The boxes of the shapes of some layers, each smaller by `slack` px a side: what is left outside a drawing then is
 * more than may hang over its edge. Line widths and markers are not counted; what is clipped is left out.
 */
export function reach(layers: readonly SvgNode[], slack: number): Extent[] {
  const found: Extent[] = [];
  const visit = (node: SvgNode, above: Matrix): void => {
    if (APART.has(node.name) || node.attributes["clip-path"] !== undefined) return;
    const { transform } = node.attributes;
    const matrix = transform === undefined ? above : multiply(above, readTransform(transform));
    const [a, b, c, d, e, f] = matrix;
    const points = pointsOf(node).filter((point) => point.every(Number.isFinite));
    if (points.length > 0) {
      const xs = points.map(([x, y]) => a * x + c * y + e);
      const ys = points.map(([x, y]) => b * x + d * y + f);
      const [least, most] = [
        (all: number[]) => all.reduce((p, q) => Math.min(p, q)),
        (all: number[]) => all.reduce((p, q) => Math.max(p, q)),
      ];
      found.push({
        left: least(xs) + slack,
        right: most(xs) - slack,
        top: least(ys) + slack,
        bottom: most(ys) - slack,
      });
    }
    for (const child of node.children) if (typeof child !== "string") visit(child, matrix);
  };
  for (const layer of layers) visit(layer, IDENTITY);
  return found;
}
