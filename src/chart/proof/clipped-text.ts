import { proofMessages } from "../../locale/messages/proof.ts";
import type { Rule } from "./rule.ts";

/** Text that leaves the picture, by the font's real widths. */
export const clippedText: Rule = {
  code: "clipped-text",
  severity: "error",
  check: ({ texts, width, height }) =>
    texts.flatMap((box) => {
      const by = Math.max(-box.left, -box.top, box.right - width, box.bottom - height);
      return by > 0.5 ? [proofMessages.clippedText({ text: box.text, by: Math.ceil(by) })] : [];
    }),
};
