import type { SvgNode } from "../../chart/svg/node.ts";
import { theme } from "../../chart/theme.ts";
import { type EmbeddedFonts, embedFonts } from "../../chart/type/embed.ts";
import { nearestWeight } from "../../chart/type/face.ts";

/**
 * One set of fonts for a page: the characters of its drawings in the weight each is set in, and those of its own text
 * in the regular and in the half-bold weight.
 *
 * @param html the page's text, as HTML
 * @param strong what it sets in half-bold
 */
export function pageFonts(
  drawings: readonly SvgNode[],
  html: string,
  strong: readonly string[],
): Promise<EmbeddedFonts> {
  const texts = new Map<number, string[]>();
  const add = (weight: number, text: string) => texts.set(weight, [...(texts.get(weight) ?? []), text]);
  const visit = (node: SvgNode, above: number) => {
    const own = node.attributes["font-weight"];
    const weight = own === undefined ? above : nearestWeight(theme, own);
    for (const child of node.children) {
      if (typeof child === "string") add(node.name === "title" ? nearestWeight(theme, 600) : weight, child);
      else visit(child, weight);
    }
  };
  for (const drawing of drawings) visit(drawing, nearestWeight(theme, 400));
  add(nearestWeight(theme, 400), textOf(html));
  for (const text of strong) add(nearestWeight(theme, 600), text);
  return embedFonts(theme, texts);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/&([\w#]+);/g, (_, name: string) => ENTITIES[name] ?? "");
}
