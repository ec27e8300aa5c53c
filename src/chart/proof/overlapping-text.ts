import { proofMessages } from "../../locale/messages/proof.ts";
import type { Rule } from "./rule.ts";

/** Two lines of text over each other by more than a pixel both ways. */
export const overlappingText: Rule = {
  code: "overlapping-text",
  severity: "error",
  check({ texts }) {
    const found = [];
    for (const [i, a] of texts.entries()) {
      for (const b of texts.slice(i + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // lines of one text are set by the author, their boxes meet where line heights are tight
        if (across > 1 && down > (a.node === b.node ? 4 : 1)) {
          found.push(proofMessages.overlappingText({ first: a.text, second: b.text }));
        }
      }
    }
    return found;
  },
};
