import { createHash, type Hash } from "node:crypto";
import type { SvgNode } from "../chart/svg/node.ts";

/**
 * SHA-256, in hexadecimal, of what a picture is, whatever the way its XML is written: names and values of elements and
 * attributes, and texts. It does not see the order of attributes, namespace prefixes, comments, processing instructions,
 * entities, the XML header, white space between elements, nor `<metadata>`, which holds the hash itself. So a picture
 * that another program has read and written back keeps it, and one whose path has changed by a digit does not.
 */
export function pictureHash(root: SvgNode): string {
  const hash = createHash("sha256");
  add(root, hash);
  return hash.digest("hex");
}

function add(node: SvgNode, hash: Hash): void {
  const name = local(node.name);
  if (name === "metadata") return;
  hash.update(`<${name}`);
  const attributes = Object.entries(node.attributes)
    .filter(([key]) => key !== "xmlns" && !key.startsWith("xmlns:"))
    .map(([key, value]) => ` ${local(key)}=${JSON.stringify(spaced(value))}`);
  hash.update(`${attributes.sort().join("")}>`);
  const spaces = name === "text" || name === "tspan" || name === "title" || name === "desc";
  for (const child of joined(node.children)) {
    if (typeof child !== "string") add(child, hash);
    else if (spaces ? child !== "" : child.trim() !== "")
      hash.update(JSON.stringify(spaces ? lines(child) : child.trim()));
  }
  hash.update("</>");
}

/** One text where a reader may have met several: around an entity, a comment, a CDATA section. */
function joined(children: SvgNode["children"]): SvgNode["children"] {
  const out: SvgNode["children"] = [];
  for (const child of children) {
    const last = out.at(-1);
    if (typeof child === "string" && typeof last === "string") out[out.length - 1] = last + child;
    else out.push(child);
  }
  return out;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** XML reads a tab or a line end in an attribute as a space. */
function spaced(value: string): string {
  return value.replace(/[\t\r\n]/g, " ");
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
