import { markFindings } from "../../locale/messages/proof-marks.ts";
import { lightness } from "./color.ts";
import { colorsOf } from "./mark-colors.ts";
import type { Rule } from "./rule.ts";

/** Points of CIE lightness (of 100) that two greys must be apart on newsprint. */
const NEEDED = 10;

/**
 * A legend is the sign that marks rely on their colour: where they carry labels, or stand each on its own row, there is
 * none. Judges the legend's colours that marks have.
 */
export const lostInGrey: Rule = {
  code: "lost-in-grey",
  severity: "warning",
  means: markFindings.lostInGrey.means,
  example: {
    body: `<g id="x-marks"><rect x="10" y="40" width="18" height="18" fill="#c8102e"/><rect x="30" y="40" width="18" height="18" fill="#2e62a8"/></g>
<g id="x-legend" font-size="12"><rect x="10" y="10" width="9" height="9" fill="#c8102e"/><text x="25" y="19">Coco</text><rect x="100" y="10" width="9" height="9" fill="#2e62a8"/><text x="115" y="19">Grindr</text></g>`,
  },
  *check({ scene }) {
    // what is on dark paper is for screens
    if (lightness(scene.groundAt(scene.width / 2, 1, Number.POSITIVE_INFINITY) ?? "#ffffff") < 50) return;
    const drawn = new Set(colorsOf(scene, "marks"));
    const named = colorsOf(scene, "legend").filter((color) => drawn.has(color));
    for (const [i, first] of named.entries()) {
      for (const second of named.slice(i + 1)) {
        const gap = Math.abs(lightness(first) - lightness(second));
        if (gap >= NEEDED) continue;
        yield markFindings.lostInGrey.says({ first, second, apart: Math.floor(gap * 10) / 10, needed: NEEDED });
      }
    }
  },
};
