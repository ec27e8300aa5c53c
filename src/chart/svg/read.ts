import { SaxesParser } from "saxes";
import type { SvgNode } from "./node.ts";

/** Reads an SVG file strictly, as a browser reads `<img>`. Throws on XML that is not well formed, with line and column. */
export function readSvg(text: string): SvgNode {
  const parser = new SaxesParser();
  const stack: SvgNode[] = [];
  let root: SvgNode | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const node: SvgNode = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
    stack.at(-1)?.children.push(node);
    root ??= node;
    stack.push(node);
  });
  parser.on("closetag", () => {
    stack.pop();
  });
  const addText = (piece: string): void => {
    const parent = stack.at(-1);
    if (parent && (piece.trim() !== "" || parent.name === "text" || parent.name === "tspan"))
      parent.children.push(piece);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  if (!root) throw new Error("an empty SVG file");
  return root;
}

/** The little of the DOM this needs, so that any server-side DOM will do. */
interface DomNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue?: string | null;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
  readonly childNodes: ArrayLike<unknown>;
}

/** Copies a DOM element, such as the one Observable Plot returns, into plain data. */
export function fromDom(element: unknown): SvgNode {
  const dom = element as DomNode;
  const attributes: Record<string, string> = {};
  for (const { name, value } of Array.from(dom.attributes ?? [])) attributes[name] = value;
  const children: (SvgNode | string)[] = [];
  for (const child of Array.from(dom.childNodes) as DomNode[]) {
    if (child.nodeType === 1) children.push(fromDom(child));
    else if (child.nodeType === 3 && child.nodeValue) children.push(child.nodeValue);
  }
  return { name: dom.localName, attributes, children };
}
