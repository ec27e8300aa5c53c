import { fileFindings } from "../../locale/messages/proof-file.ts";
import type { Rule } from "./rule.ts";

/** An SVG shown by `<img>` gets no font from its page. Once a family; generic families are as good as none. */
export const fontNotEmbedded: Rule = {
  code: "font-not-embedded",
  severity: "warning",
  means: fileFindings.fontNotEmbedded.means,
  example: { family: "Arial, sans-serif" },
  *check({ scene }) {
    const told = new Set<string>();
    for (const line of scene.lines) {
      for (const { style } of line.runs) {
        const [first = ""] = style.family.split(",");
        const family = first.trim().replace(/^["']|["']$/g, "") || "serif";
        if (told.has(family) || scene.sheet.families.has(family)) continue;
        told.add(family);
        yield fileFindings.fontNotEmbedded.says({ family });
      }
    }
  },
};
