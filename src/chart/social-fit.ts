import { canvasFor, type Variant } from "./canvas.ts";
import { drawFigure, type FigureSpec } from "./figure.ts";
import { FigureError } from "./figure-error.ts";
import { drawLegend } from "./legend.ts";
import { readScene } from "./proof/scene.ts";
import { textsOverMarks } from "./proof/text-over-mark.ts";
import { textBoxes } from "./svg/boxes.ts";
import { reach } from "./svg/extent.ts";
import { type SvgNode, svg } from "./svg/node.ts";
import type { Theme } from "./theme.ts";
import { faceOf } from "./type/face.ts";

/** A drawing with its legends above it, in a box. */
export interface Fitted {
  readonly node: SvgNode;
  readonly width: number;
  readonly height: number;
  /** 1 where it was drawn for the box; under 1 where it had to be made smaller than it was drawn. */
  readonly scale: number;
  /** Labels left out for want of room. */
  readonly dropped: number;
  /** Its shapes stay where they are whatever height is asked. */
  readonly rigid: boolean;
}

export interface FitRequest {
  readonly id: string;
  readonly spec: FigureSpec;
  readonly lang: Variant["lang"];
  readonly theme: Theme;
  readonly width: number;
}

/** Under this, in px of a card shown 600 px wide, a label is dirt on the picture: it is left out. */
const LEGIBLE = 8;

/** Narrower than this a notebook draws as for a telephone. */
const NARROW = 440;

/** The same figure, its drawing asked to be so high; undefined leaves it as the notebook has it. */
function ofHeight(spec: FigureSpec, height: number | undefined): FigureSpec {
  if (height === undefined) return spec;
  const { plot, vegaLite } = spec;
  if (plot) return { ...spec, plot: (t) => ({ ...plot(t), height }) };
  if (!vegaLite) return spec;
  return {
    ...spec,
    vegaLite: (t) => {
      const asked = vegaLite(t) as Record<string, unknown>;
      // the height of several charts side by side is each one's own
      const several = ["facet", "hconcat", "vconcat", "concat", "repeat"].some((key) => key in asked);
      return several ? asked : { ...asked, height };
    },
  };
}

/** Draws a figure as wide as asked, with its legends above. */
async function draw(request: FitRequest, height?: number): Promise<Fitted> {
  const { id, spec, lang, width } = request;
  const size = width < NARROW ? "narrow" : "wide";
  const variant = { lang, size, mode: "light" } as const;
  const side = request.theme.space[size].side;
  const theme = { ...request.theme, width: { wide: width + 2 * side, narrow: width + 2 * side } };
  const canvas = canvasFor(variant, theme);
  const drawing = await drawFigure(id, ofHeight(spec, height), canvas, variant, theme);
  const { type, color } = canvas;
  const measure = (text: string): number => faceOf(theme, type.legend.weight).width(text, type.legend.size);
  const parts: SvgNode[] = [];
  let top = 0;
  for (const legend of drawing.legends) {
    const block = drawLegend(legend, { width, type: type.legend, color, measure });
    parts.push(svg("g", { "font-size": type.legend.size, transform: `translate(0,${top})` }, [block.node]));
    top += block.height + 6;
  }
  parts.push(svg("g", { transform: `translate(0,${top})` }, [drawing.content]));
  return { node: svg("g", {}, parts), width, height: top + drawing.height, scale: 1, dropped: 0, rigid: false };
}

/** The same; undefined where its labels have no room at that size. */
async function drawAt(request: FitRequest, height?: number): Promise<Fitted | undefined> {
  try {
    return await draw(request, height);
  } catch (error) {
    if (error instanceof FigureError && /^(no-room|labels-overlap|too-wide)$/.test(error.code)) return undefined;
    throw error;
  }
}

/** Least air between two lines of text on a card. */
const AIR = 2.5;

/** The drawing without its labels that touch others; of two, the bolder, the larger, then the first stays. */
function thin(drawn: Fitted, theme: Theme): Fitted {
  const boxes = textBoxes(drawn.node, (weight) => faceOf(theme, weight))
    .map((box, order) => ({ ...box, order }))
    .sort((a, b) => Number(b.weight) - Number(a.weight) || b.size - a.size || a.order - b.order);
  const kept: typeof boxes = [];
  const left = new Set<SvgNode>();
  for (const box of boxes) {
    const touches = kept.some(
      (other) =>
        other.node !== box.node &&
        Math.min(other.right, box.right) - Math.max(other.left, box.left) > -AIR &&
        Math.min(other.bottom, box.bottom) - Math.max(other.top, box.top) > -AIR,
    );
    if (touches) left.add(box.node);
    else kept.push(box);
  }
  return { ...drawn, node: without(drawn.node, left), dropped: left.size };
}

function without(node: SvgNode, left: ReadonlySet<SvgNode>): SvgNode {
  if (left.size === 0) return node;
  return {
    ...node,
    children: node.children
      .filter((child) => typeof child === "string" || !left.has(child))
      .map((child) => (typeof child === "string" ? child : without(child, left))),
  };
}

/** The drawing made as small as the box wants, whole, without the labels nobody could read. */
function shrink(drawn: Fitted, width: number, height: number, theme: Theme): Fitted {
  const scale = Math.min(1, height / drawn.height, width / drawn.width);
  const tooSmall = new Set(
    textBoxes(drawn.node, (weight) => faceOf(theme, weight))
      .filter((box) => box.size * scale < LEGIBLE)
      .map((box) => box.node),
  );
  return {
    node: svg("g", { transform: `scale(${Math.round(scale * 1e4) / 1e4})` }, [without(drawn.node, tooSmall)]),
    width: drawn.width * scale,
    height: drawn.height * scale,
    scale,
    dropped: tooSmall.size,
    rigid: drawn.rigid,
  };
}

/** How many labels lie across the edge of a shape, or behind it: more than before when cells became too small for them. */
function misplaced({ node, width, height }: Fitted, theme: Theme): number {
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, "font-family": theme.font.family };
  const scene = readScene(svg("svg", size, [node]), theme);
  return [...textsOverMarks(scene)].length;
}

/** Whether shapes reach under the drawing: placed in px, they stay where they are whatever height is asked. */
function outgrows({ node, height }: Fitted): boolean {
  return reach([node], 2).some(({ bottom }) => bottom > height);
}

/** What is known of a figure from drawing it in another box, or in another language. */
export interface Known {
  /** The drawing of this width, of the height the figure has by itself. */
  readonly natural?: Fitted | undefined;
  /** That height, of a drawing of another width. */
  readonly height?: number | undefined;
  /** Its shapes stay where they are whatever height is asked. */
  readonly rigid?: boolean;
}

/**
 * A figure drawn for a box: laid out for it, without the labels that have no room there; where that puts labels across
 * the shapes they stand in, or cannot be done, drawn as it is published and made smaller, without the labels nobody
 * could read then. Throws FigureError as the figure itself, when it cannot be drawn as wide as it is published either.
 */
export async function fitDrawing(request: FitRequest, height: number, known: Known = {}): Promise<Fitted> {
  const { theme, width } = request;
  let { natural, rigid = false } = known;
  if (known.height === undefined) natural ??= await drawAt(request);
  const naturalHeight = known.height ?? natural?.height;
  if (naturalHeight !== undefined && !rigid) {
    // bars may grow to fill a card, but not into posters
    const wanted = Math.min(height, naturalHeight * 1.5);
    let asked = wanted;
    for (let attempt = 0; attempt < 3 && asked >= 40; attempt++) {
      const drawn = await drawAt(request, Math.round(asked));
      rigid = drawn !== undefined && outgrows(drawn);
      if (!drawn || rigid) break;
      const over = drawn.height - wanted;
      if (over <= 0.5) {
        const across = misplaced(drawn, theme);
        if (across === 0) return thin(drawn, theme);
        natural ??= await drawAt(request);
        if (!natural || across > misplaced(natural, theme)) break;
        return thin(drawn, theme);
      }
      asked -= over;
    }
  }
  natural ??= await drawAt(request);
  if (!natural) {
    const published = theme.width.wide - 2 * theme.space.wide.side;
    return { ...shrink(await draw({ ...request, width: published }), width, height, theme), rigid };
  }
  return { ...(natural.height <= height ? natural : shrink(natural, width, height, theme)), rigid };
}

/** A figure drawn as wide as asked and as high as it is by itself; undefined where its labels have no room. */
export function drawNatural(request: FitRequest): Promise<Fitted | undefined> {
  return drawAt(request);
}
