import { type SvgNode, svg } from "./svg/node.ts";
import type { Palette, TypeStyle } from "./theme.ts";

export type Swatch = "square" | "line" | "dot";

/** What the colours of a chart mean, as data: both engines' legends come to this, and the frame draws them alike. */
export type Legend =
  | { readonly kind: "swatches"; readonly title?: string; readonly items: readonly LegendItem[] }
  | {
      readonly kind: "ramp";
      readonly title?: string;
      readonly stops: readonly string[];
      readonly ticks: readonly LegendTick[];
    }
  | {
      readonly kind: "steps";
      readonly title?: string;
      readonly colors: readonly string[];
      readonly limits: readonly string[];
    };

export interface LegendItem {
  readonly label: string;
  readonly color: string;
  readonly shape?: Swatch;
  /** A symbol around 0,0 that stands for the item in the picture, drawn full or as a line. */
  readonly symbol?: { readonly path: string; readonly stroked: boolean } | undefined;
}

/** A label on a ramp, at a share of its length. */
export interface LegendTick {
  readonly at: number;
  readonly label: string;
}

export interface LegendStyle {
  readonly width: number;
  readonly type: TypeStyle;
  readonly color: Palette;
  /** Width of a text in the legend's type. */
  readonly measure: (text: string) => number;
}

export interface Block {
  readonly node: SvgNode;
  readonly height: number;
}

const SWATCH = 12;
const SWATCH_GAP = 6;
const ITEM_GAP = 18;
const BAR = { width: 200, height: 10, gap: 4 };

function swatch(item: LegendItem, x: number, middle: number, color: Palette): SvgNode {
  if (item.symbol) {
    const paint = item.symbol.stroked
      ? { stroke: item.color, "stroke-width": 1.5, fill: "none" }
      : { fill: item.color };
    const transform = `translate(${x + SWATCH / 2},${middle})`;
    return svg("path", { d: item.symbol.path, transform, ...paint });
  }
  if (item.shape === "line") {
    return svg("path", { d: `M${x},${middle}h${SWATCH}`, stroke: item.color, "stroke-width": 2.5, fill: "none" });
  }
  if (item.shape === "dot") return svg("circle", { cx: x + SWATCH / 2, cy: middle, r: 4.5, fill: item.color });
  const side = { x, y: middle - SWATCH / 2, width: SWATCH, height: SWATCH, rx: 1.5, fill: item.color };
  // what is unknown is hollow: it needs an outline to be seen on the paper
  return svg("rect", item.color === color.empty ? { ...side, stroke: color.other } : side);
}

/** Swatches in reading order, as many to a line as fit; a title of its own stands before the first. */
function swatches(legend: Extract<Legend, { kind: "swatches" }>, style: LegendStyle): Block {
  const { type, color, measure } = style;
  const nodes: SvgNode[] = [];
  let x = 0;
  let line = 0;
  const text = (label: string, fill: string): void => {
    nodes.push(svg("text", { x, y: line * type.line + type.line / 2 + type.size * 0.34, fill }, [label]));
  };
  if (legend.title) {
    text(legend.title, color.muted);
    x += measure(legend.title) + ITEM_GAP;
  }
  for (const item of legend.items) {
    const width = SWATCH + SWATCH_GAP + measure(item.label);
    if (x > 0 && x + width > style.width) {
      x = 0;
      line++;
    }
    nodes.push(swatch(item, x, line * type.line + type.line / 2, color));
    x += SWATCH + SWATCH_GAP;
    text(item.label, color.ink);
    x += measure(item.label) + ITEM_GAP;
  }
  return { node: svg("g", {}, nodes), height: (line + 1) * type.line };
}

/** The labels under a bar, those kept that leave air between them; the ends lean inwards. */
function underBar(labels: readonly LegendTick[], width: number, top: number, style: LegendStyle): SvgNode[] {
  const nodes: SvgNode[] = [];
  let lastRight = Number.NEGATIVE_INFINITY;
  for (const { at, label } of labels) {
    const wide = style.measure(label);
    const x = Math.min(Math.max(at * width, wide / 2), Math.max(width - wide / 2, wide / 2));
    if (x - wide / 2 < lastRight + 8) continue;
    lastRight = x + wide / 2;
    nodes.push(
      svg("text", { x, y: top + style.type.size * 0.95, "text-anchor": "middle", fill: style.color.muted }, [label]),
    );
  }
  return nodes;
}

function bar(legend: Exclude<Legend, { kind: "swatches" }>, style: LegendStyle): Block {
  const width = Math.min(BAR.width, style.width);
  const top = legend.title ? style.type.line : 0;
  const nodes: SvgNode[] = [];
  if (legend.title) nodes.push(svg("text", { y: style.type.size, fill: style.color.muted }, [legend.title]));
  const colors = legend.kind === "ramp" ? legend.stops : legend.colors;
  if (legend.kind === "ramp") {
    const stops = colors.map((stop, i) =>
      svg("stop", { offset: i / Math.max(1, colors.length - 1), "stop-color": stop }),
    );
    nodes.push(
      svg("linearGradient", { id: "legend-ramp" }, stops),
      svg("rect", { y: top, width, height: BAR.height, fill: "url(#legend-ramp)" }),
    );
  } else {
    const step = width / colors.length;
    colors.forEach((fill, i) => {
      nodes.push(svg("rect", { x: i * step, y: top, width: step, height: BAR.height, fill }));
    });
  }
  const labels =
    legend.kind === "ramp"
      ? legend.ticks
      : legend.limits.map((label, i) => ({ at: (i + 1) / legend.colors.length, label }));
  nodes.push(...underBar(labels, width, top + BAR.height + BAR.gap, style));
  return { node: svg("g", {}, nodes), height: top + BAR.height + BAR.gap + style.type.size * 1.2 };
}

/** Draws a legend in the frame's type, as SVG. */
export function drawLegend(legend: Legend, style: LegendStyle): Block {
  return legend.kind === "swatches" ? swatches(legend, style) : bar(legend, style);
}
