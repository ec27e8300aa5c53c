import { readTransform } from "../svg/matrix.ts";
import { type SvgNode, walk } from "../svg/node.ts";
import { ROW } from "../svg/together.ts";

function hasClass(node: SvgNode, name: string): boolean {
  return (node.attributes.class ?? "").split(" ").includes(name);
}

function elements(node: SvgNode): SvgNode[] {
  return node.children.filter((child): child is SvgNode => typeof child !== "string");
}

function isPainted(node: SvgNode): boolean {
  const seen = (paint: string | undefined): boolean =>
    paint !== undefined && paint !== "none" && paint !== "transparent";
  return seen(node.attributes.fill) || seen(node.attributes.stroke);
}

/** Drops the empty frames Vega draws before and after every group. */
function dropFrames(node: SvgNode): void {
  node.children = node.children.filter((child) => {
    if (typeof child === "string") return true;
    if (hasClass(child, "foreground") || hasClass(child, "background")) {
      return child.attributes.display !== "none" && isPainted(child);
    }
    dropFrames(child);
    return true;
  });
}

/** Parts a mark's words from its row, in the one text that Vega carries from a mark to its SVG. */
const ROW_SIGN = "\ue0ff";

/** A mark's words, and the place of the figure's row it comes from: {@link layerVega} parts the two. */
export function withRow(said: string, row: number | undefined): string {
  return row === undefined ? said : `${said}${ROW_SIGN}${row}`;
}

/** A data mark's aria-label, which we set from the notebook's tooltip, becomes the <title> a pointer shows. */
function titlesFromLabels(node: SvgNode): void {
  for (const child of elements(node)) {
    const [label, row] = (child.attributes["aria-label"] ?? "").split(ROW_SIGN);
    if (label && child.name !== "g") {
      child.children.unshift({ name: "title", attributes: {}, children: [label] });
      if (row !== undefined) child.attributes[ROW] = row;
    }
    titlesFromLabels(child);
  }
}

function axisName(group: SvgNode): string {
  const label = group.attributes["aria-label"] ?? "";
  if (label.startsWith("X")) return "x-axis";
  if (label.startsWith("Y")) return "y-axis";
  return "grid";
}

/** Names the groups of an axis, and says which axis it is. */
function nameAxis(group: SvgNode): string {
  const name = axisName(group);
  for (const part of walk(group)) {
    const role = /role-axis-(\w+)/.exec(part.attributes.class ?? "")?.[1];
    if (role === "label") part.attributes["data-name"] = `${name}-labels`;
    else if (role === "tick") part.attributes["data-name"] = `${name}-ticks`;
    else if (role === "title") part.attributes["data-name"] = `${name}-title`;
  }
  return name;
}

/** The innermost group that holds the axes and marks side by side, with the translations above it joined. */
function unwrap(node: SvgNode): SvgNode {
  const [only, another] = elements(node);
  const isContent = only === undefined || another !== undefined || only.name !== "g";
  const isMark = /\bmark-/.test(only?.attributes.class ?? "") && !(only && hasClass(only, "role-frame"));
  if (isContent || isMark) return node;
  const [a, b] = [readTransform(node.attributes.transform), readTransform(only.attributes.transform)];
  const transform = `translate(${a[4] + b[4]},${a[5] + b[5]})`;
  return unwrap({ ...only, attributes: { ...only.attributes, transform } });
}

/**
 * Turns the SVG Vega writes into named layers in paint order, `grid`, `x-axis`, `y-axis`, `marks`, under one group
 * that carries the origin. Vega fills nothing unless told, so the group says `fill="none"`.
 */
export function layerVega(root: SvgNode): SvgNode {
  dropFrames(root);
  const origin = elements(root).find((child) => child.name === "g") ?? { name: "g", attributes: {}, children: [] };
  const defs = elements(root).filter((child) => child.name === "defs");
  titlesFromLabels(origin);
  const view = unwrap({ ...origin, attributes: { transform: origin.attributes.transform ?? "" } });
  const layers: SvgNode[] = [];
  for (const child of elements(view)) {
    const isAxis = hasClass(child, "role-axis");
    const kind = isAxis ? nameAxis(child) : "marks";
    if (!isAxis) {
      // small multiples hold axes of their own
      for (const part of walk(child)) if (hasClass(part, "role-axis")) part.attributes["data-name"] = nameAxis(part);
      const role = /role-((?:row|column)-(?:header|footer|title))/.exec(child.attributes.class ?? "")?.[1];
      child.attributes["data-name"] = role ?? /mark-(\w+)/.exec(child.attributes.class ?? "")?.[1] ?? "mark";
    }
    const last = layers.at(-1);
    if (last && last.attributes["data-name"] === kind) last.children.push(child);
    else layers.push({ name: "g", attributes: { "data-name": kind }, children: [child] });
  }
  return {
    name: "g",
    attributes: { "data-name": "chart", fill: "none", transform: view.attributes.transform ?? "" },
    children: [...defs, ...layers],
  };
}

/** Moves the labels of a vertical band axis to the left edge, under the title's first letter. */
export function alignLabelsLeft(node: SvgNode, shift = 0, inLabels = false): void {
  const x = readTransform(node.attributes.transform)[4];
  if (inLabels && node.name === "text") {
    const y = readTransform(node.attributes.transform)[5];
    node.attributes["text-anchor"] = "start";
    node.attributes.transform = `translate(${-shift},${y})`;
    return;
  }
  const labels = inLabels || node.attributes["data-name"] === "y-axis-labels";
  for (const child of elements(node)) alignLabelsLeft(child, shift + x, labels);
}
