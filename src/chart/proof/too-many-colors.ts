import { markFindings } from "../../locale/messages/proof-marks.ts";
import { colorsOf, isRamp } from "./mark-colors.ts";
import type { Rule } from "./rule.ts";

const MOST = 8;

/** Of the marks; a ramp from light to dark may have as many as it likes. */
export const tooManyColors: Rule = {
  code: "too-many-colors",
  severity: "warning",
  means: markFindings.tooManyColors.means,
  example: {
    body: `<g id="x-marks">${[
      "#000000",
      "#00008b",
      "#4169e1",
      "#87ceeb",
      "#ffff00",
      "#b8860b",
      "#8b4513",
      "#ffe4b5",
      "#dc143c",
    ]
      .map((fill, i) => `<rect x="${20 * i}" y="40" width="18" height="18" fill="${fill}"/>`)
      .join("")}</g>`,
  },
  *check({ scene }) {
    const colors = colorsOf(scene, "marks");
    if (colors.length > MOST && !isRamp(colors)) yield markFindings.tooManyColors.says({ count: colors.length });
  },
};
