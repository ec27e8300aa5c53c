import { wordFindings } from "../../locale/messages/proof-words.ts";
import { altFaults } from "./alt.ts";
import { rootText } from "./root-text.ts";
import type { Rule } from "./rule.ts";

export const weakAlt: Rule = {
  code: "weak-alt",
  severity: "error",
  means: wordFindings.weakAlt.means,
  example: { desc: "Un graphique en barres sur les plateformes." },
  *check({ root, lang }) {
    const alt = rootText(root, "desc");
    if (alt === "") return;
    for (const fault of altFaults(alt, rootText(root, "title"), lang ?? "fr")) {
      if (fault.why === "language" && lang === undefined) continue;
      yield wordFindings.weakAlt.says(fault);
    }
  },
};
