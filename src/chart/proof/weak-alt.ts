import { proofWords } from "../../locale/messages/proof.ts";
import { altFaults } from "./alt.ts";
import { rootText } from "./root-text.ts";
import type { Rule } from "./rule.ts";

export const weakAlt: Rule = {
  code: "weak-alt",
  severity: "error",
  means: proofWords.weakAlt.means,
  example: { desc: "Un graphique en barres sur les plateformes." },
  *check({ root, lang }) {
    const alt = rootText(root, "desc");
    if (alt === "") return;
    for (const fault of altFaults(alt, rootText(root, "title"), lang ?? "fr")) {
      if (fault.why === "language" && lang === undefined) continue;
      yield proofWords.weakAlt.says(fault);
    }
  },
};
