import { type SvgNode, walk } from "../../chart/svg/node.ts";

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

/** What shapes inherit from their group. */
const SHAREABLE = /^(fill|stroke)(-|$)/;

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

/** What a mark says, or nothing: the text of the <title> in it. */
export function labelOf(node: SvgNode | string | undefined): string {
  if (typeof node !== "object") return "";
  const title = node.children.find(isTitle);
  return typeof title === "object" ? title.children.join("") : "";
}

function isTitle(node: SvgNode | string): boolean {
  return typeof node === "object" && node.name === "title";
}

/** Neighbours that say the same thing, in one group that says it once, in the paint they share. */
function together(children: readonly (SvgNode | string)[]): (SvgNode | string)[] {
  const out: (SvgNode | string)[] = [];
  for (let at = 0; at < children.length; ) {
    const label = labelOf(children[at]);
    let end = at + 1;
    while (label !== "" && end < children.length && labelOf(children[end]) === label) end++;
    const run = children.slice(at, end);
    out.push(...(run.length > 1 ? [oneMark(label, run as SvgNode[])] : run));
    at = end;
  }
  return out;
}

function oneMark(label: string, shapes: readonly SvgNode[]): SvgNode {
  const [first] = shapes;
  const shared = Object.entries(first?.attributes ?? {}).filter(
    ([key, value]) => SHAREABLE.test(key) && shapes.every(({ attributes }) => attributes[key] === value),
  );
  const alone = shapes.map(({ name, attributes, children }) => ({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).filter(([key]) => !shared.some(([other]) => other === key)),
    ),
    children: children.filter((part) => !isTitle(part)),
  }));
  return {
    name: "g",
    attributes: Object.fromEntries(shared),
    children: [{ name: "title", attributes: {}, children: [label] }, ...alone],
  };
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
