import { wordFindings } from "../../locale/messages/proof-words.ts";
import { type SvgNode, textOf, walk } from "../svg/node.ts";
import type { Rule } from "./rule.ts";

/** The groups a screen reader would read a label at a time: outermost axes and grids not hidden from it. */
function* openAxes(node: SvgNode): Generator<string> {
  for (const child of node.children) {
    if (typeof child === "string" || child.attributes["aria-hidden"] === "true") continue;
    const { id = "" } = child.attributes;
    if (/-(f?[xy]-axis|grid)(-\d+)?$/.test(id)) yield id;
    else yield* openAxes(child);
  }
}

/**
 * What axe-core's `svg-img-alt` and `aria-valid-attr-value` ask of a picture: role="img", a name that its references
 * reach, a language; and that axes stay out of the way where the role is lost, as when a designer ungroups the file.
 */
export const notAnnounced: Rule = {
  code: "not-announced",
  severity: "error",
  means: wordFindings.notAnnounced.means,
  example: { root: "" },
  *check({ root, lang }) {
    const words = wordFindings.notAnnounced;
    const a = root.attributes;
    if (a.role !== "img" && a.role !== "graphics-document") yield words.role();
    if (lang === undefined && !a.lang && !a["xml:lang"]) yield words.lang();
    const wanted = ["aria-labelledby", "aria-describedby"].flatMap((attribute) =>
      (a[attribute] ?? "")
        .split(/\s+/)
        .filter(Boolean)
        .map((id) => ({ attribute, id })),
    );
    if (wanted.length > 0) {
      const filled = new Set<string>();
      for (const node of walk(root)) {
        const text = node.name === "title" || node.name === "desc" ? node.children.join("") : textOf(node);
        if (node.attributes.id !== undefined && node !== root && text.trim() !== "") filled.add(node.attributes.id);
      }
      for (const reference of wanted) if (!filled.has(reference.id)) yield words.dangling(reference);
    }
    for (const layer of openAxes(root)) yield words.axis({ layer });
  },
};
