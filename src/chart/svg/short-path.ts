import { roundNumber } from "./node.ts";

/** Only straight lines between absolute points, as d3-path writes polygons and polylines. */
const STRAIGHT = /^(?:[ML]-?[\d.]+,-?[\d.]+|Z)+$/;

/**
 * The same straight-sided path in half the bytes: steps instead of places, rounded to a tenth of a pixel (without
 * drift: each step is from the last rounded point), points that fall on the one before left out. Other paths (curves,
 * arcs, places written otherwise) come back as they are.
 */
export function shortPath(d: string): string {
  if (!STRAIGHT.test(d)) return d;
  let out = "";
  let inSteps = false;
  let [x, y] = [0, 0];
  for (const [part = "", command = "", px, py] of d.matchAll(/([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g)) {
    if (part === "Z") {
      out += "z";
      inSteps = false;
      continue;
    }
    const [nx, ny] = [tenth(px), tenth(py)];
    const [dx, dy] = [tenth(nx - x), tenth(ny - y)];
    if (command === "M") {
      out += `M${roundNumber(nx)},${roundNumber(ny)}`;
      inSteps = false;
    } else if (dx !== 0 || dy !== 0) {
      // one letter opens a run of steps, and a minus sign parts two numbers as well as a comma
      out += `${inSteps ? (dx < 0 ? "" : " ") : "l"}${roundNumber(dx)}${dy < 0 ? "" : ","}${roundNumber(dy)}`;
      inSteps = true;
    }
    [x, y] = [nx, ny];
  }
  return out;
}

function tenth(value: number | string | undefined): number {
  return Math.round(Number(value) * 10) / 10;
}
