import type { FontFace } from "../type/face.ts";
import { IDENTITY, type Matrix, multiply, readTransform } from "./matrix.ts";
import type { SvgNode } from "./node.ts";

/** A line of text where it stands in the picture, in px of the root; the box is upright and holds the turned text. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
  readonly weight: string;
  readonly fill: string;
  readonly turned: boolean;
  readonly node: SvgNode;
  /** Ids, or `data-name` while there are none, of the groups it stands in, outermost first. */
  readonly groups: readonly string[];
}

/** Height of capitals with their accents, and depth of descenders, in em: what a reader sees, not the line box. */
const ABOVE = 0.76;
const BELOW = 0.21;

/** A length in px: a number, `px`, or `em` of the font size it stands in. */
export function length(value: string | undefined, em: number): number {
  if (value === undefined) return 0;
  const amount = Number.parseFloat(value);
  if (Number.isNaN(amount)) return 0;
  return value.endsWith("em") ? amount * em : amount;
}

interface Inherited {
  readonly size: number;
  readonly weight: string;
  readonly anchor: string;
  readonly fill: string;
  readonly matrix: Matrix;
  readonly groups: readonly string[];
}

/** Where every line of text of a picture stands, measured with the real font. Texts with display="none" are left out. */
export function textBoxes(root: SvgNode, faceFor: (weight: string) => FontFace): TextBox[] {
  const boxes: TextBox[] = [];

  const inherit = (node: SvgNode, from: Inherited): Inherited => {
    const a = node.attributes;
    const name = a.id ?? a["data-name"];
    return {
      size: a["font-size"] === undefined ? from.size : length(a["font-size"], from.size),
      weight: a["font-weight"] ?? from.weight,
      anchor: a["text-anchor"] ?? from.anchor,
      fill: a.fill ?? from.fill,
      matrix: a.transform === undefined ? from.matrix : multiply(from.matrix, readTransform(a.transform)),
      groups: name === undefined || node.name === "text" ? from.groups : [...from.groups, name],
    };
  };

  const place = (text: string, x: number, y: number, style: Inherited, node: SvgNode): void => {
    const shown = text.trim();
    if (shown === "") return;
    const width = faceFor(style.weight).width(shown, style.size);
    const start = style.anchor === "middle" ? x - width / 2 : style.anchor === "end" ? x - width : x;
    const [a, b, c, d, e, f] = style.matrix;
    const corners = [start, start + width].flatMap((px) =>
      [y - ABOVE * style.size, y + BELOW * style.size].map((py) => [a * px + c * py + e, b * px + d * py + f] as const),
    );
    const xs = corners.map((corner) => corner[0]);
    const ys = corners.map((corner) => corner[1]);
    boxes.push({
      text: shown,
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
      size: style.size * Math.hypot(a, b),
      weight: style.weight,
      fill: style.fill,
      turned: Math.abs(b) > 1e-6,
      node,
      groups: style.groups,
    });
  };

  const visitText = (node: SvgNode, from: Inherited): void => {
    // how Vega hides the labels it found no room for
    if (node.attributes.opacity === "0") return;
    const style = inherit(node, from);
    const a = node.attributes;
    let x = length(a.x, style.size) + length(a.dx, style.size);
    let y = length(a.y, style.size) + length(a.dy, style.size);
    for (const child of node.children) {
      if (typeof child === "string") {
        place(child, x, y, style, node);
        continue;
      }
      if (child.name !== "tspan") continue;
      const inner = inherit(child, style);
      const t = child.attributes;
      if (t.x !== undefined) x = length(t.x, inner.size);
      if (t.y !== undefined) y = length(t.y, inner.size);
      x += length(t.dx, inner.size);
      y += length(t.dy, inner.size);
      const content = child.children.filter((part): part is string => typeof part === "string").join("");
      place(content, x, y, inner, node);
      if (inner.anchor === "start") x += faceFor(inner.weight).width(content, inner.size);
    }
  };

  const visit = (node: SvgNode, from: Inherited): void => {
    if (node.attributes.display === "none" || node.name === "defs" || node.name === "metadata") return;
    if (node.name === "text") {
      visitText(node, from);
      return;
    }
    const style = inherit(node, from);
    for (const child of node.children) if (typeof child !== "string") visit(child, style);
  };

  visit(root, { size: 16, weight: "400", anchor: "start", fill: "black", matrix: IDENTITY, groups: [] });
  return boxes;
}
