import { chartMessages } from "../../locale/messages/chart.ts";
import { FigureError } from "../figure-error.ts";
import { length } from "./boxes.ts";
import { asCircle } from "./circle.ts";
import { roundNumbers, type SvgNode, textOf } from "./node.ts";
import { isTitle, together } from "./together.ts";

export interface TidyOptions {
  /** The figure's id, for messages. */
  readonly figure: string;
  /** What `currentColor` stands for. */
  readonly ink: string;
  /** The weight the theme has for an asked one. */
  readonly weight: (asked: string) => number;
  /** Typesets a text the engine wrote. */
  readonly typeset: (text: string) => string;
}

const REFUSED = new Set(["script", "foreignObject", "iframe", "use", "animate", "set", "feImage"]);
const DROPPED = new Set(["style", "metadata", "desc"]);

/** Attributes that may stay; the rest (classes, roles, English aria sentences, event handlers) goes. */
const KEPT =
  /^(data-name|data-row|id|d|points|transform|x|y|x1|y1|x2|y2|dx|dy|cx|cy|r|rx|ry|width|height|fill|stroke|opacity|text-anchor|offset|href|clip-path|mask|marker-(start|mid|end)|preserveAspectRatio|viewBox|paint-order|refX|refY|orient|markerWidth|markerHeight|markerUnits|gradientUnits|gradientTransform|patternUnits|patternTransform|spreadMethod|stop-(color|opacity)|fill-(opacity|rule)|clip-rule|stroke-(width|opacity|dasharray|dashoffset|linecap|linejoin)|font-(size|weight|style)|mix-blend-mode)$/;

const NUMERIC =
  /^(d|points|transform|x|y|x1|y1|x2|y2|dx|dy|cx|cy|r|rx|ry|width|height|opacity|fill-opacity|stroke-(width|opacity|dasharray|dashoffset)|stop-opacity|offset|font-size)$/;

/** Values that say nothing because they are the initial ones. */
const INITIAL: Record<string, string> = {
  "text-anchor": "start",
  "stroke-width": "1",
  "stroke-opacity": "1",
  "fill-opacity": "1",
  opacity: "1",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "font-style": "normal",
  "stroke-dasharray": "none",
  rx: "0",
  ry: "0",
};

/** Inherited by children: worth writing once on the group. */
const HOISTED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-dasharray",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "paint-order",
] as const;

const SHAPES = new Set(["rect", "circle", "ellipse", "path", "line", "polyline", "polygon", "text", "image", "tspan"]);

function attributesOf(node: SvgNode): Record<string, string> {
  const all = { ...node.attributes };
  for (const rule of (all.style ?? "").split(";")) {
    const [key, value] = rule.split(":");
    if (key && value) all[key.trim()] = value.trim();
  }
  return all;
}

function checkNumbers(node: SvgNode, key: string, value: string, figure: string): void {
  if (/NaN|Infinity|undefined/.test(value)) {
    throw new FigureError("bad-number", chartMessages.badNumber({ figure, element: node.name, attribute: key, value }));
  }
}

function cleanAttributes(
  node: SvgNode,
  em: number,
  inherits: ReadonlySet<string>,
  options: TidyOptions,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [key, raw] of Object.entries(attributesOf(node))) {
    if (!KEPT.test(key)) continue;
    let value = raw === "currentColor" ? options.ink : raw;
    if (key === "href" && !value.startsWith("#") && !value.startsWith("data:image/")) continue;
    if (key === "font-weight") value = String(options.weight(value));
    if (key === "font-size") value = String(length(value, em));
    if (/^(x|y|dx|dy)$/.test(key) && value.endsWith("em")) value = String(length(value, em));
    if (NUMERIC.test(key)) {
      checkNumbers(node, key, value, options.figure);
      value = roundNumbers(value);
      if (/^(x|y|dx|dy)$/.test(key) && value === "0" && !(node.name === "tspan" && key[0] !== "d")) continue;
    }
    if (key === "transform" && /^translate\(0(,0)?\)$/.test(value)) continue;
    // an initial value matters only where an ancestor set another one
    if (INITIAL[key] === value && !inherits.has(key)) continue;
    kept[key] = value;
  }
  return kept;
}

/** Is there nothing to see: no fill and no stroke of its own or from above, or no size. */
function isInvisible(node: SvgNode): boolean {
  const a = node.attributes;
  if (a.display === "none" || a.visibility === "hidden" || a.opacity === "0") return true;
  if (node.name === "rect" && (a.width === "0" || a.height === "0")) return true;
  if (node.name === "path") return (a.d ?? "") === "" || (a.fill === "none" && a.stroke === "none");
  return false;
}

function hoist(node: SvgNode): void {
  const elements = node.children.filter((child): child is SvgNode => typeof child !== "string");
  if (node.name !== "g" || elements.length === 0) return;
  for (const key of HOISTED) {
    const value = elements[0]?.attributes[key];
    if (value === undefined || elements.some((child) => child.attributes[key] !== value)) continue;
    for (const child of elements) delete child.attributes[key];
    node.attributes[key] = value;
  }
}

/**
 * An engine's picture with everything taken out that a page, a screen reader or a designer does not need, lengths in
 * px, numbers rounded, text typeset. Throws FigureError on scripts, pages, and marks whose place is not a number.
 * Returns undefined when nothing is left to see.
 */
export function tidy(
  node: SvgNode,
  options: TidyOptions,
  em = 13,
  above: ReadonlySet<string> = new Set(),
): SvgNode | undefined {
  if (REFUSED.has(node.name)) {
    throw new FigureError(
      "refused-element",
      chartMessages.externalImage({ figure: options.figure, element: node.name }),
    );
  }
  if (DROPPED.has(node.name) || isInvisible(node)) return undefined;
  const ownSize = attributesOf(node)["font-size"];
  const size = ownSize === undefined ? em : length(ownSize, em);
  const attributes = cleanAttributes(node, size, above, options);
  const inherits = new Set([...above, ...Object.keys(attributes).filter((key) => key in INITIAL)]);

  if (node.name === "title") {
    const text = options.typeset(textOf({ ...node, name: "text" }));
    return text === "" ? undefined : { name: "title", attributes: {}, children: [text] };
  }
  const children: (SvgNode | string)[] = [];
  for (const child of node.children) {
    if (typeof child === "string") {
      if (node.name === "text" || node.name === "tspan") children.push(options.typeset(child));
      continue;
    }
    const clean = tidy(child, options, size, inherits);
    if (!clean) continue;
    // a link is nothing in a picture, and a group that says nothing need not be
    const transparent = clean.name === "a" || (clean.name === "g" && Object.keys(clean.attributes).length === 0);
    if (transparent) children.push(...clean.children);
    else children.push(clean);
  }
  const clean = asCircle({ name: node.name, attributes, children: node.name === "g" ? together(children) : children });
  // a <title> is read as a tooltip only when it is the first child
  clean.children.sort((a, b) => Number(isTitle(b)) - Number(isTitle(a)));
  if (node.name === "g" && children.length === 0) return undefined;
  if ((node.name === "text" || node.name === "tspan") && textOf(clean).trim() === "") return undefined;
  hoist(clean);
  return clean;
}

/** How many shapes and texts a tree draws. */
export function countShapes(node: SvgNode): number {
  let count = SHAPES.has(node.name) && node.name !== "tspan" ? 1 : 0;
  for (const child of node.children) if (typeof child !== "string") count += countShapes(child);
  return count;
}
