import { readTransform } from "../svg/matrix.ts";
import { type SvgNode, walk } from "../svg/node.ts";

/** Marks that carry data and have no colour of their own take the accent; rules and texts stay in ink. */
const DATA_MARK = /^(bar|rect|area|waffle|line|dot|tick|cell|delaunay|geo|hexgrid|link|arrow|vector)$/;

export interface PlotColors {
  readonly accent: string;
  readonly axisText: string;
  readonly axisLine: string;
  readonly grid: string;
}

function slug(label: string): string {
  return label
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** `x-axis`, `y-axis`, `fx-axis`… for what belongs to an axis, `grid`, else `marks`. */
function kindOf(name: string): string {
  const axis = /^(f?[xy])-axis/.exec(name);
  if (axis) return `${axis[1]}-axis`;
  return /^f?[xy]-grid/.test(name) ? "grid" : "marks";
}

function recolor(node: SvgNode, from: string, to: string): void {
  for (const key of ["fill", "stroke"]) if (node.attributes[key] === from) node.attributes[key] = to;
  for (const child of node.children) if (typeof child !== "string") recolor(child, from, to);
}

/** Gives a group of Plot's its name and the house's colours where Plot left its own. */
function dress(group: SvgNode, colors: PlotColors): void {
  const label = group.attributes["aria-label"] ?? "";
  const a = group.attributes;
  if (/axis (tick )?label$/.test(label)) {
    if (a.fill === undefined || a.fill === "currentColor") a.fill = colors.axisText;
  } else if (/axis tick$/.test(label)) {
    recolor(group, "currentColor", colors.axisLine);
  } else if (/-grid$/.test(label)) {
    if (a.stroke === "currentColor" && a["stroke-opacity"] === "0.1") {
      a.stroke = colors.grid;
      delete a["stroke-opacity"];
    }
  } else if (DATA_MARK.test(label)) {
    const filled = (node: SvgNode): boolean =>
      (node.attributes.fill !== undefined && !node.attributes.fill.startsWith("url(")) ||
      node.children.some((child) => typeof child !== "string" && filled(child));
    if (!filled(group)) a.fill = colors.accent;
    // Plot's dots are rings unless told; ours are full, by both engines
    if (label === "dot") {
      for (const { attributes: dot } of walk(group)) {
        if (dot.fill !== "none" || dot.stroke !== "currentColor") continue;
        dot.fill = colors.accent;
        dot.stroke = "none";
      }
    }
    recolor(group, "currentColor", colors.accent);
    // Plot's own line is thin beside Vega-Lite's; both engines draw the same
    if (label === "line") {
      for (const node of walk(group))
        if (node.attributes["stroke-width"] === "1.5") node.attributes["stroke-width"] = "2.25";
    }
  }
}

/**
 * Turns Plot's flat list of groups into the named layers a designer expects: `grid`, `x-axis`, `y-axis`, `marks`, in
 * the order they are painted.
 */
export function layerPlot(root: SvgNode, colors: PlotColors): SvgNode[] {
  const layers: SvgNode[] = [];
  for (const child of root.children) {
    if (typeof child === "string" || child.name === "style") continue;
    const label = child.attributes["aria-label"] ?? "mark";
    dress(child, colors);
    const name = slug(label) || "mark";
    // a clip path stands beside the marks it clips, with an id of its own
    if (child.name === "g") child.attributes["data-name"] = name.replace(/tick-label$/, "labels");
    const kind = kindOf(name);
    const last = layers.at(-1);
    if (last && last.attributes["data-name"] === kind) last.children.push(child);
    else layers.push({ name: "g", attributes: { "data-name": kind }, children: [child] });
  }
  return layers;
}

/** Moves the labels of a band axis to the left edge, under the title's first letter, where the eye goes down the list. */
export function alignLabelsLeft(layers: readonly SvgNode[]): void {
  for (const axis of layers) {
    if (axis.attributes["data-name"] !== "y-axis") continue;
    for (const labels of axis.children) {
      if (typeof labels === "string" || labels.attributes["data-name"] !== "y-axis-labels") continue;
      const shift = readTransform(labels.attributes.transform)[4];
      labels.attributes["text-anchor"] = "start";
      for (const text of labels.children) {
        if (typeof text === "string") continue;
        const y = readTransform(text.attributes.transform)[5];
        text.attributes.transform = `translate(${-shift},${y})`;
      }
    }
  }
}
