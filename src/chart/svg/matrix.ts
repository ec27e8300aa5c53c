export type Point = readonly [x: number, y: number];

/** An affine transform, as SVG writes it: `matrix(a b c d e f)`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that does `n`, then `m`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

export function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How much longer a transform makes things, on the whole. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Reads a `transform` attribute, or the CSS property of that name in px. */
export function readTransform(value: string | undefined): Matrix {
  if (value === undefined) return IDENTITY;
  let matrix = IDENTITY;
  for (const [, name, list] of value.slice(0, 1000).matchAll(/([a-zA-Z]+)\s*\(([^()]*)\)/g)) {
    const n = (list ?? "")
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((part) => Number.parseFloat(part));
    if (n.some(Number.isNaN)) continue;
    const [a = 0, b, c] = n;
    const angle = (a * Math.PI) / 180;
    let step = IDENTITY;
    if (name === "translate") step = [1, 0, 0, 1, a, b ?? 0];
    else if (name === "translateX") step = [1, 0, 0, 1, a, 0];
    else if (name === "translateY") step = [1, 0, 0, 1, 0, a];
    else if (name === "scale") step = [a, 0, 0, b ?? a, 0, 0];
    else if (name === "skewX") step = [1, 0, Math.tan(angle), 1, 0, 0];
    else if (name === "skewY") step = [1, Math.tan(angle), 0, 1, 0, 0];
    else if (name === "matrix" && n.length === 6) step = n as unknown as Matrix;
    else if (name === "rotate") {
      const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
      step = b === undefined ? turn : multiply(multiply([1, 0, 0, 1, b, c ?? 0], turn), [1, 0, 0, 1, -b, -(c ?? 0)]);
    }
    matrix = multiply(matrix, step);
  }
  return matrix;
}
