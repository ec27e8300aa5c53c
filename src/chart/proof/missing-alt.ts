import { wordFindings } from "../../locale/messages/proof-words.ts";
import { rootText } from "./root-text.ts";
import type { Rule } from "./rule.ts";

export const missingAlt: Rule = {
  code: "missing-alt",
  severity: "error",
  means: wordFindings.missingAlt.means,
  example: { desc: "" },
  *check({ root }) {
    if (rootText(root, "desc") === "") yield wordFindings.missingAlt.says();
  },
};
