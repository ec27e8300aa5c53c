import { textFindings } from "../../locale/messages/proof-texts.ts";
import type { Rule } from "./rule.ts";
import { surely } from "./text-lines.ts";

/** By the font's real widths where it is the theme's, estimated ones less 6 % a side where it is not. */
export const clippedText: Rule = {
  code: "clipped-text",
  severity: "error",
  means: textFindings.clippedText.means,
  example: { body: '<text x="300" y="40" font-size="14">Seine-Saint-Denis</text>' },
  *check({ scene }) {
    const { width, height } = scene;
    for (const line of scene.lines) {
      const box = surely(line);
      const clip = line.clip ?? { left: 0, top: 0, right: width, bottom: height };
      const out = (within: typeof clip): number =>
        Math.max(within.left - box.left, within.top - box.top, box.right - within.right, box.bottom - within.bottom);
      const by = Math.max(out({ left: 0, top: 0, right: width, bottom: height }), out(clip));
      if (by > 0.5) yield { ...textFindings.clippedText.says({ text: line.text, by: Math.ceil(by) }), at: line };
    }
  },
};
