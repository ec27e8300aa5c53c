import { proofMessages } from "../../locale/messages/proof.ts";
import { faceOf } from "../type/face.ts";
import type { Rule } from "./rule.ts";

/** A character the theme's font has no drawing for: a reader would see an empty box, or another font. */
export const missingGlyph: Rule = {
  code: "missing-glyph",
  severity: "error",
  check: ({ texts, theme }) =>
    texts.flatMap((box) => {
      const missing = faceOf(theme, box.weight).missing(box.text);
      return missing.length > 0 ? [proofMessages.missingGlyph({ text: box.text, characters: missing.join(", ") })] : [];
    }),
};
