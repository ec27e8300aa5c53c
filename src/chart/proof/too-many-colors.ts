import { proofMessages } from "../../locale/messages/proof.ts";
import { type SvgNode, walk } from "../svg/node.ts";
import type { Rule } from "./rule.ts";

const MOST = 8;

function fills(node: SvgNode, inherited: string | undefined, found: Set<string>): void {
  const own = node.attributes.fill ?? inherited;
  if (/^(rect|circle|path|polygon)$/.test(node.name) && own !== undefined && own !== "none") found.add(own);
  for (const child of node.children) if (typeof child !== "string") fills(child, own, found);
}

/** More than 8 colours among the marks. */
export const tooManyColors: Rule = {
  code: "too-many-colors",
  severity: "warning",
  check({ root }) {
    const found = new Set<string>();
    for (const node of walk(root)) {
      if (/-marks(-\d+)?$/.test(node.attributes.id ?? "")) fills(node, undefined, found);
    }
    return found.size > MOST ? [proofMessages.tooManyColors({ count: found.size })] : [];
  },
};
