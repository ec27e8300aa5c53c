import { textFindings } from "../../locale/messages/proof-texts.ts";
import { faceOf } from "../type/face.ts";
import type { Rule } from "./rule.ts";

/** Of texts set in the theme's font: a reader would see an empty box, or another font. */
export const missingGlyph: Rule = {
  code: "missing-glyph",
  severity: "error",
  means: textFindings.missingGlyph.means,
  example: { body: '<text x="10" y="40" font-size="13">Coco 中</text>' },
  *check({ scene, theme }) {
    for (const line of scene.lines) {
      if (!line.measured) continue;
      const missing = new Set(line.runs.flatMap((run) => faceOf(theme, run.style.weight).missing(run.text)));
      if (missing.size === 0) continue;
      yield { ...textFindings.missingGlyph.says({ text: line.text, characters: [...missing].join(", ") }), at: line };
    }
  },
};
