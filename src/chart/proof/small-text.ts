import { textFindings } from "../../locale/messages/proof-texts.ts";
import type { Rule } from "./rule.ts";

const LEAST = 11;

/** At the size the picture says it has, transforms and view box counted. */
export const smallText: Rule = {
  code: "small-text",
  severity: "error",
  means: textFindings.smallText.means,
  example: { body: '<g transform="scale(0.5)"><text x="10" y="60" font-size="16">Petit</text></g>' },
  *check({ scene }) {
    for (const line of scene.lines) {
      if (line.size >= LEAST - 0.01) continue;
      yield { ...textFindings.smallText.says({ text: line.text, size: Math.round(line.size * 10) / 10 }), at: line };
    }
  },
};
