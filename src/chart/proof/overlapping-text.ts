import { textFindings } from "../../locale/messages/proof-texts.ts";
import { meet } from "./geometry.ts";
import type { Rule } from "./rule.ts";
import { surely } from "./text-lines.ts";

/** Over each other by more than a pixel both ways. */
export const overlappingText: Rule = {
  code: "overlapping-text",
  severity: "error",
  means: textFindings.overlappingText.means,
  example: {
    body: '<text x="10" y="40" font-size="12">Coco</text><text x="14" y="43" font-size="12">Grindr</text>',
  },
  *check({ scene }) {
    const placed = scene.lines.map((line) => ({ line, box: surely(line) })).sort((a, b) => a.box.left - b.box.left);
    for (const [i, a] of placed.entries()) {
      for (let j = i + 1; j < placed.length; j++) {
        const b = placed[j] as (typeof placed)[number];
        if (b.box.left >= a.box.right - 1) break;
        const shared = meet(a.box, b.box);
        // lines of one text are set by the author, their boxes meet where line heights are tight
        const least = a.line.node === b.line.node ? 4 : 1;
        if (shared.right - shared.left <= 1 || shared.bottom - shared.top <= least) continue;
        // the boxes of slanted texts are wider than the texts: only their meeting in the middle is sure
        if (a.line.turned !== b.line.turned || (a.line.turned && !upright(a.line.box))) continue;
        const [first, second] = a.line.order <= b.line.order ? [a.line, b.line] : [b.line, a.line];
        yield { ...textFindings.overlappingText.says({ first: first.text, second: second.text }), at: second };
      }
    }
  },
};

/** A text turned by a quarter is taller than wide. */
function upright(box: { left: number; right: number; top: number; bottom: number }): boolean {
  return box.bottom - box.top > 2 * (box.right - box.left);
}
