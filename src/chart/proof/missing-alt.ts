import { proofWords } from "../../locale/messages/proof.ts";
import { rootText } from "./root-text.ts";
import type { Rule } from "./rule.ts";

export const missingAlt: Rule = {
  code: "missing-alt",
  severity: "error",
  means: proofWords.missingAlt.means,
  example: { desc: "" },
  *check({ root }) {
    if (rootText(root, "desc") === "") yield proofWords.missingAlt.says();
  },
};
