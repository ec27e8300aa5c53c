import { proofMessages } from "../../locale/messages/proof.ts";
import { contrast } from "../contrast.ts";
import { readTransform } from "../svg/boxes.ts";
import type { SvgNode } from "../svg/node.ts";
import type { Rule } from "./rule.ts";

interface Ground {
  readonly fill: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const HEX = /^#[0-9a-f]{6}$/i;

/** Filled rectangles in paint order, moved by the translations above them; other shapes are not seen through. */
function grounds(node: SvgNode, dx = 0, dy = 0, fill = "#000000"): Ground[] {
  if (/^(clipPath|defs|mask|pattern)$/.test(node.name)) return [];
  const a = node.attributes;
  const [, , , , tx, ty] = readTransform(a.transform);
  const [x, y] = [dx + tx, dy + ty];
  const own = a.fill ?? fill;
  if (node.name === "rect") {
    const left = x + Number(a.x ?? 0);
    const top = y + Number(a.y ?? 0);
    return [{ fill: own, left, top, right: left + Number(a.width), bottom: top + Number(a.height) }];
  }
  return node.children.flatMap((child) => (typeof child === "string" ? [] : grounds(child, x, y, own)));
}

/**
 * Text under WCAG AA on what lies behind its middle: 4.5 to 1, or 3 for large text (24 px, or 18.66 px bold).
 * Sees rectangles only; text over a line or a curve is not judged.
 */
export const faintText: Rule = {
  code: "faint-text",
  severity: "warning",
  check({ root, texts }) {
    const behind = grounds(root);
    return texts.flatMap((box) => {
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const ground = behind.findLast((g) => g.left <= x && x <= g.right && g.top <= y && y <= g.bottom)?.fill;
      if (!ground || !HEX.test(ground) || !HEX.test(box.fill)) return [];
      const needed = box.size >= 24 || (box.size >= 18.66 && Number(box.weight) >= 600) ? 3 : 4.5;
      const ratio = Math.floor(contrast(box.fill, ground) * 100) / 100;
      return ratio < needed ? [proofMessages.faintText({ text: box.text, ratio, needed })] : [];
    });
  },
};
