import { markFindings } from "../../locale/messages/proof-marks.ts";
import { apart, closest } from "./color.ts";
import { colorsOf, isRamp } from "./mark-colors.ts";
import type { Rule } from "./rule.ts";

/** ΔE2000 that categories, and steps of a ramp whose order helps, must be apart. */
const CATEGORIES = 10;
const STEPS = 5;
/** Past this a ramp is meant to be smooth; past this nobody reads the rest either. */
const MOST = 12;

/** Every two colours of the marks, under normal, protan, deutan and tritan vision; the eye that tells them worst. */
export const similarColors: Rule = {
  code: "similar-colors",
  severity: "warning",
  means: markFindings.similarColors.means,
  example: {
    body: '<g id="x-marks"><rect x="10" y="40" width="18" height="18" fill="#b5271d"/><rect x="40" y="40" width="18" height="18" fill="#4f5f00"/></g>',
  },
  *check({ scene }) {
    const colors = colorsOf(scene, "marks");
    if (colors.length > MOST) return;
    const needed = isRamp(colors) ? STEPS : CATEGORIES;
    for (const [i, first] of colors.entries()) {
      for (const second of colors.slice(i + 1)) {
        if (apart(first, second) < 1) continue;
        const worst = closest(first, second);
        if (worst.apart >= needed) continue;
        const rounded = Math.floor(worst.apart * 10) / 10;
        yield markFindings.similarColors.says({ first, second, eye: worst.eye, apart: rounded, needed });
      }
    }
  },
};
