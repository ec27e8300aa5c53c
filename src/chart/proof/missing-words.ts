import { proofMessages } from "../../locale/messages/proof.ts";
import { type SvgNode, textOf, walk } from "../svg/node.ts";
import type { Rule } from "./rule.ts";

/** The text of the picture's own title or description, a child of the root. */
export function rootText(root: SvgNode, name: "title" | "desc"): string {
  const node = root.children.find((child): child is SvgNode => typeof child !== "string" && child.name === name);
  return node ? textOf(node).trim() : "";
}

/** No title, alternative text, source line, language, or role: the picture cannot stand alone. */
export const missingWords: Rule = {
  code: "missing-words",
  severity: "error",
  check({ root }) {
    const has = {
      title: rootText(root, "title") !== "",
      desc: rootText(root, "desc") !== "",
      source: [...walk(root)].some(
        (node) => /(^|-)source$/.test(node.attributes.id ?? "") && textOf(node).trim() !== "",
      ),
      lang: /^(fr|en)/.test(root.attributes.lang ?? ""),
      role: root.attributes.role === "img",
    };
    return (Object.keys(has) as (keyof typeof has)[])
      .filter((what) => !has[what])
      .map((what) => proofMessages.missingWords({ what }));
  },
};
