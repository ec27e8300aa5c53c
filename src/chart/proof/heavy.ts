import { proofWords } from "../../locale/messages/proof.ts";
import type { Rule } from "./rule.ts";

const WISHED = 45_000;
const MOST = 150_000;

/** As written, before a server compresses it. */
export const heavy: Rule = {
  code: "heavy",
  severity: "warning",
  means: proofWords.heavy.means,
  example: { root: `role="img" data-rows="${"0 ".repeat(22_500)}"` },
  *check({ bytes }) {
    if (bytes > MOST) yield { ...proofWords.heavy.says({ bytes, most: MOST }), severity: "error" };
    else if (bytes > WISHED) yield proofWords.heavy.says({ bytes, most: WISHED });
  },
};
