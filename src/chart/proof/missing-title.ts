import { proofWords } from "../../locale/messages/proof.ts";
import { rootText } from "./root-text.ts";
import type { Rule } from "./rule.ts";

export const missingTitle: Rule = {
  code: "missing-title",
  severity: "error",
  means: proofWords.missingTitle.means,
  example: { title: "" },
  *check({ root }) {
    if (rootText(root, "title") === "") yield proofWords.missingTitle.says();
  },
};
