import { type SvgNode, walk } from "../../chart/svg/node.ts";
import { isTitle, labelOf, together } from "../../chart/svg/together.ts";

/** What the page says once for both drawings, or what says nothing inside a page. */
const OF_A_FILE = new Set([
  "xmlns",
  "lang",
  "role",
  "aria-labelledby",
  "aria-describedby",
  "font-family",
  "font-style",
  "letter-spacing",
  "word-spacing",
  "text-rendering",
]);

/** Words of the frame that the page says in HTML, before and after the drawing. */
const SAID_BY_THE_PAGE = ["title", "subtitle", "note", "source", "credit"];

/**
 * A published picture as a page needs it: without what makes it a file, without the ids nothing refers to, and with the
 * marks that say the same thing side by side (the dots of a row) put together as one. The words of the frame stay to be
 * seen, and are kept from screen readers, whom the page tells them in HTML; what is kept from them holds no mark.
 */
export function slim(root: SvgNode): SvgNode {
  const referred = references(root);
  const said = new Set(SAID_BY_THE_PAGE.map((name) => `${root.attributes.id}-${name}`));

  const slimmed = (child: SvgNode | string, above: boolean): (SvgNode | string)[] => {
    if (typeof child === "string") return [child];
    const { id = "", ...others } = child.attributes;
    const attributes: Record<string, string> = {
      ...(referred.has(id) ? { id } : {}),
      ...(said.has(id) ? { "aria-hidden": "true" } : {}),
      ...others,
    };
    const hidden = above || attributes["aria-hidden"] === "true";
    const kept = child.children.filter((part) => !(hidden && isTitle(part)));
    const children = together(kept.flatMap((part) => slimmed(part, hidden)));
    // a group of marks stays: the outline of the mark under the pointer is drawn at its end, under the words after it
    const holdsMarks = [{ ...child, children }, ...children].some((part) => labelOf(part) !== "");
    const saysNothing = child.name === "g" && Object.keys(attributes).length === 0 && !holdsMarks;
    return saysNothing ? children : [{ name: child.name, attributes, children }];
  };

  const attributes = Object.fromEntries(
    Object.entries(root.attributes).filter(([key]) => key !== "id" && !OF_A_FILE.has(key)),
  );
  const children = together(root.children.flatMap((child) => slimmed(child, false)));
  return { name: root.name, attributes, children };
}

function references(root: SvgNode): Set<string> {
  const found = new Set<string>();
  for (const { attributes } of walk(root)) {
    for (const [key, value] of Object.entries(attributes)) {
      for (const [, id] of value.matchAll(/url\(["']?#([^)"']+)["']?\)/g)) found.add(id ?? "");
      if (key === "href" && value.startsWith("#")) found.add(value.slice(1));
    }
  }
  return found;
}
