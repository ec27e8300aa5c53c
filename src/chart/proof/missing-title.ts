import { wordFindings } from "../../locale/messages/proof-words.ts";
import { rootText } from "./root-text.ts";
import type { Rule } from "./rule.ts";

export const missingTitle: Rule = {
  code: "missing-title",
  severity: "error",
  means: wordFindings.missingTitle.means,
  example: { title: "" },
  *check({ root }) {
    if (rootText(root, "title") === "") yield wordFindings.missingTitle.says();
  },
};
