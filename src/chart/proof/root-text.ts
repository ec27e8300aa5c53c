import { type SvgNode, textOf } from "../svg/node.ts";

/** The text of the picture's own title or description, a child of the root; "" without one. */
export function rootText(root: SvgNode, name: "title" | "desc"): string {
  const node = root.children.find((child): child is SvgNode => typeof child !== "string" && child.name === name);
  return node
    ? textOf(node)
        .replace(/[ \t\r\n]+/g, " ")
        .trim()
    : "";
}
