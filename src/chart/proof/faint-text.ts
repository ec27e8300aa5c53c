import { textFindings } from "../../locale/messages/proof-texts.ts";
import { contrast } from "../contrast.ts";
import { over } from "./color.ts";
import type { Finding, Rule } from "./rule.ts";

/** Under the middle of a text, where its outline does not hide the ground. Gradients and pictures are not judged. */
export const faintText: Rule = {
  code: "faint-text",
  severity: "error",
  means: textFindings.faintText.means,
  example: { body: '<text x="10" y="40" font-size="13" fill="#999999">Non précisée</text>' },
  *check({ scene }): Generator<Finding> {
    for (const line of scene.lines) {
      for (const { box, size, style, text } of line.runs) {
        const { fill } = style;
        if (typeof fill === "string") continue;
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        const halo =
          style.halo && typeof style.stroke !== "string" && style.strokeWidth >= 2 ? style.stroke.hex : undefined;
        const ground = halo ?? scene.groundAt(x, y, line.order);
        if (ground === undefined) continue;
        const ink = over({ hex: fill.hex, alpha: fill.alpha * style.fillOpacity * style.opacity }, ground);
        const bold = style.weight === "bold" || Number(style.weight) >= 600;
        const needed = size >= 24 || (bold && size >= 18.66) ? 3 : 4.5;
        const ratio = Math.floor(contrast(ink, ground) * 100) / 100;
        if (ratio < needed) yield { ...textFindings.faintText.says({ text, ratio, needed, ink, ground }), at: line };
      }
    }
  },
};
