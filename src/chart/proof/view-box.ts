import { IDENTITY, type Matrix } from "../svg/matrix.ts";

/** From the user units of an `<svg>` or `<symbol>` to the px it is given. */
export function viewBoxMatrix(
  viewBox: string | undefined,
  width: number | undefined,
  height: number | undefined,
): Matrix {
  const [x = 0, y = 0, w = 0, h = 0] = (viewBox ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (!(w > 0 && h > 0)) return IDENTITY;
  const [sx, sy] = [(width ?? w) / w, (height ?? h) / h];
  const s = Math.min(sx, sy);
  if (!(s > 0 && Number.isFinite(s))) return IDENTITY;
  return [s, 0, 0, s, ((width ?? w * s) - w * s) / 2 - x * s, ((height ?? h * s) - h * s) / 2 - y * s];
}
