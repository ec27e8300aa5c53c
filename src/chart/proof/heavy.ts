import { fileFindings } from "../../locale/messages/proof-file.ts";
import type { Rule } from "./rule.ts";

const WISHED = 45_000;
const MOST = 150_000;

/** As written, before a server compresses it. */
export const heavy: Rule = {
  code: "heavy",
  severity: "warning",
  means: fileFindings.heavy.means,
  example: { root: `role="img" data-rows="${"0 ".repeat(22_500)}"` },
  *check({ bytes }) {
    if (bytes > MOST) yield { ...fileFindings.heavy.says({ bytes, most: MOST }), severity: "error" };
    else if (bytes > WISHED) yield fileFindings.heavy.says({ bytes, most: WISHED });
  },
};
