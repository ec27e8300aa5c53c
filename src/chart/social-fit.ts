import { canvasFor, type Variant } from "./canvas.ts";
import { drawFigure, type FigureSpec } from "./figure.ts";
import { FigureError } from "./figure-error.ts";
import { drawLegend } from "./legend.ts";
import { readScene } from "./proof/scene.ts";
import { textsOverMarks } from "./proof/text-over-mark.ts";
import { crowdedLabels, isLegible, smallestText } from "./social-legible.ts";
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
}

export interface FitRequest {
  readonly id: string;
  readonly spec: FigureSpec;
  readonly lang: Variant["lang"];
  readonly theme: Theme;
  readonly width: number;
}

/** Narrower than this a notebook draws as for a telephone. */
const NARROW = 440;

const sizeFor = (width: number): Variant["size"] => (width < NARROW ? "narrow" : "wide");

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

/** Draws a figure as wide as asked, with its legends above; undefined where its labels have no room at that size. */
async function draw(request: FitRequest, height?: number): Promise<Fitted | undefined> {
  const { id, spec, lang, width } = request;
  const size = sizeFor(width);
  const variant = { lang, size, mode: "light" } as const;
  const side = request.theme.space[size].side;
  const theme = { ...request.theme, width: { wide: width + 2 * side, narrow: width + 2 * side } };
  const canvas = canvasFor(variant, theme);
  const drawing = await drawFigure(id, ofHeight(spec, height), canvas, variant, theme).catch((error: unknown) => {
    if (error instanceof FigureError && /^(no-room|labels-overlap|too-wide)$/.test(error.code)) return undefined;
    throw error;
  });
  if (!drawing) return undefined;
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
  return { node: svg("g", {}, parts), width, height: top + drawing.height, scale: 1 };
}

/** The drawing made as small as the box wants, whole. */
function shrink(drawn: Fitted, width: number, height: number): Fitted {
  const scale = Math.min(1, height / drawn.height, width / drawn.width);
  if (scale === 1) return drawn;
  return {
    node: svg("g", { transform: `scale(${Math.round(scale * 1e4) / 1e4})` }, [drawn.node]),
    width: drawn.width * scale,
    height: drawn.height * scale,
    scale: drawn.scale * scale,
  };
}

/** A drawing made as small as a box wants; undefined where it could not be read then. */
export function shrunkToFit(drawn: Fitted, width: number, height: number, theme: Theme): Fitted | undefined {
  const small = shrink(drawn, width, height);
  return canBeRead(small, theme) ? small : undefined;
}

/** How many labels touch others, lie across the edge of a shape or behind it: more than before where room was short. */
function misplaced({ node, width, height }: Fitted, theme: Theme): number {
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, "font-family": theme.font.family };
  const scene = readScene(svg("svg", size, [node]), theme);
  return [...textsOverMarks(scene)].length + crowdedLabels(node, theme);
}

/** Whether shapes or words reach under the drawing: placed in px, they stay where they are whatever height is asked. */
function outgrows({ node, height }: Fitted, theme: Theme): boolean {
  const words = textBoxes(node, (weight) => faceOf(theme, weight));
  return [...reach([node], 2), ...words].some(({ bottom }) => bottom > height + 1);
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

/** A drawing in its box, if it can be read there; and what was learnt of the figure. */
export interface Fit {
  readonly drawn: Fitted | undefined;
  /** The drawing it was made smaller from, if it was drawn. */
  readonly whole?: Fitted | undefined;
  readonly rigid: boolean;
}

function canBeRead({ node, scale }: Fitted, theme: Theme, misplaced = 0): boolean {
  return isLegible({ scale, smallest: smallestText(node, theme), misplaced });
}

/**
 * A figure drawn for a box: laid out for it, if all its labels have room in the shapes they stand in; else drawn as it
 * is published and made smaller. Nothing where it could not be read then. Throws FigureError as the figure itself, but
 * for want of room.
 */
export async function fitDrawing(request: FitRequest, height: number, known: Known = {}): Promise<Fit> {
  const { theme, width } = request;
  let { natural, rigid = false } = known;
  if (known.height === undefined) natural ??= await draw(request);
  const naturalHeight = known.height ?? natural?.height;
  if (naturalHeight !== undefined && !rigid) {
    // bars may grow to fill a card, but not into posters
    const wanted = Math.min(height, naturalHeight * 1.5);
    let asked = wanted;
    let before = natural && { asked: natural.height, height: natural.height };
    for (let attempt = 0; attempt < 3 && asked >= 40; attempt++) {
      const drawn = await draw(request, Math.round(asked));
      if (!drawn) break;
      // asked to be lower, it hardly is: several charts in one, rows of a step of their own
      const stays = before !== undefined && before.height - drawn.height < (before.asked - asked) / 2;
      rigid = stays || outgrows(drawn, theme);
      if (rigid) break;
      before = { asked, height: drawn.height };
      const over = drawn.height - wanted;
      if (over <= 0.5) {
        let more = misplaced(drawn, theme);
        if (more > 0) {
          natural ??= await draw(request);
          if (natural) more -= misplaced(natural, theme);
        }
        if (!canBeRead(drawn, theme, more)) break;
        return { drawn, rigid };
      }
      asked -= over;
    }
  }
  natural ??= await draw(request);
  if (!natural) {
    const size = sizeFor(width);
    natural = await draw({ ...request, width: theme.width[size] - 2 * theme.space[size].side });
  }
  return { drawn: natural && shrunkToFit(natural, width, height, theme), whole: natural, rigid };
}

/** A figure drawn as wide as asked and as high as it is by itself; undefined where its labels have no room. */
export function drawNatural(request: FitRequest): Promise<Fitted | undefined> {
  return draw(request);
}
