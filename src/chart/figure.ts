import type { PlotOptions } from "@observablehq/plot";
import type { TopLevelSpec } from "vega-lite";
import type { Lang, Text } from "../locale/lang.ts";
import { chartMessages } from "../locale/messages/chart.ts";
import { wordFindings } from "../locale/messages/proof-words.ts";
import { say, typeset } from "../locale/typography.ts";
import { type Canvas, canvasFor, type Variant } from "./canvas.ts";
import type { Drawing } from "./drawing.ts";
import { FigureError, type FigureWarning } from "./figure-error.ts";
import { type FrameWords, frame } from "./frame.ts";
import { altFaults } from "./proof/alt.ts";
import { nameIds } from "./svg/ids.ts";
import { type SvgNode, svg, textOf, writeSvg } from "./svg/node.ts";
import { theme as houseTheme, type Theme } from "./theme.ts";
import { embedFonts } from "./type/embed.ts";
import { faceOf, nearestWeight } from "./type/face.ts";

export type { Canvas, Variant } from "./canvas.ts";

/** A Vega-Lite specification, as its documentation shows, data inline. */
export type VegaLiteSpec = Omit<TopLevelSpec, "$schema"> | Record<string, unknown>;

/** A figure as a notebook gives it: words in both languages, and a drawing by one of two engines. */
export interface FigureSpec {
  /** A statement. */
  title: Text;
  /** What is counted, unit, place, period. */
  subtitle: Text;
  /** What someone who cannot see the picture should know: what is counted and the main number. */
  alt: Text;
  note?: Text;
  /** The rows drawn, as published: each mark made of one then says which. */
  rows?: readonly object[];
  /** Observable Plot's options, as its documentation shows. */
  plot?: (t: Canvas) => PlotOptions;
  /** A Vega-Lite specification, as its documentation shows. */
  vegaLite?: (t: Canvas) => VegaLiteSpec;
}

/** What the publisher knows and the notebook does not. */
export interface FigureExtras {
  /** The finished source line, in the variant's language. */
  readonly source: string;
  /** Who made it; the theme's brand unless told. */
  readonly credit?: string;
  /** Makes the JSON-LD of <metadata>, from the picture without it. */
  readonly metadata?: (picture: SvgNode) => string;
  readonly theme?: Theme;
  /** false leaves the fonts out, for pages that load them themselves. */
  readonly fonts?: boolean;
}

export interface RenderedFigure {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly warnings: readonly FigureWarning[];
  /** The complete Vega-Lite specification, data inline, when Vega-Lite drew the figure. */
  vegaLite?: object;
}

/** The prefix of every id of a picture: `guets-apens-par-trimestre-fr-680`, `…-fr-360-dark`. */
export function figurePrefix(id: string, variant: Variant, theme: Theme = houseTheme): string {
  const slug = id
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const dark = variant.mode === "dark" ? "-dark" : "";
  return `${/^[a-z]/.test(slug) ? slug : `f-${slug}`}-${variant.lang}-${theme.width[variant.size]}${dark}`;
}

async function draw(id: string, spec: FigureSpec, canvas: Canvas, variant: Variant, theme: Theme): Promise<Drawing> {
  if (spec.plot && spec.vegaLite) throw new FigureError("two-engines", chartMessages.twoEngines({ figure: id }));
  if (spec.plot) {
    const { drawPlot } = await import("./plot/draw.ts");
    return drawPlot({ figure: id, options: spec.plot(canvas), canvas, theme, space: theme.space[variant.size] });
  }
  if (spec.vegaLite) {
    const { drawVegaLite } = await import("./vega/draw.ts");
    return drawVegaLite({ figure: id, spec: spec.vegaLite(canvas), canvas, theme, space: theme.space[variant.size] });
  }
  throw new FigureError("no-engine", chartMessages.noEngine({ figure: id }));
}

let turn: Promise<unknown> = Promise.resolve();

/** One drawing at a time: both engines number things per process. Fonts are made while the next is drawn. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work, work);
  turn = mine;
  return mine;
}

/** The drawing of a figure alone, without its frame, on a canvas of any size. Throws as {@link renderFigure}. */
export function drawFigure(
  id: string,
  spec: FigureSpec,
  canvas: Canvas,
  variant: Variant,
  theme: Theme,
): Promise<Drawing> {
  requireWords(id, spec, variant.lang);
  return inTurn(() => draw(id, spec, canvas, variant, theme));
}

function requireWords(id: string, spec: FigureSpec, lang: Lang): void {
  for (const field of ["title", "subtitle", "alt"] as const) {
    if (!spec[field]?.[lang]?.trim()) {
      throw new FigureError("missing-text", chartMessages.missingText({ figure: id, field, lang }));
    }
  }
  const [fault] = altFaults(say(spec.alt, lang), say(spec.title, lang), lang);
  if (fault) throw new FigureError("weak-alt", wordFindings.weakAlt.ofFigure({ figure: id, ...fault }));
}

/** Every text of the picture by the weight it is set in, each checked for characters the font cannot draw. */
function textsByWeight(root: SvgNode, id: string, theme: Theme): Map<number, string[]> {
  const found = new Map<number, string[]>();
  const visit = (node: SvgNode, weight: number): void => {
    const own = node.attributes["font-weight"];
    const inherited = own === undefined ? weight : nearestWeight(theme, own);
    if (node.name === "text") {
      const text = textOf(node);
      const missing = faceOf(theme, inherited).missing(text);
      if (missing.length > 0) {
        const characters = missing
          .map((c) => `${c} (U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`)
          .join(", ");
        const at = { figure: id, characters, text, font: theme.font.family };
        throw new FigureError("missing-glyph", chartMessages.missingGlyph(at));
      }
      found.set(inherited, [...(found.get(inherited) ?? []), text]);
      // a tspan may have a weight of its own
      for (const child of node.children)
        if (typeof child !== "string" && child.name === "tspan") visit({ ...child, name: "text" }, inherited);
      return;
    }
    for (const child of node.children) if (typeof child !== "string") visit(child, inherited);
  };
  visit(root, 400);
  return found;
}

/** What a page around an inlined picture could change in its text, put back. */
function resetRules(prefix: string): string {
  return `#${prefix} text{text-transform:none;font-feature-settings:normal;font-kerning:auto;font-variant:normal;white-space:pre}`;
}

/**
 * One picture of a figure, whole and self-contained: title, subtitle, legend, drawing, note, source and credit in one
 * `<svg>` with the fonts it uses, as the variant asks. The same arguments give the same bytes.
 * Throws FigureError when a text is missing, when the alternative text says too little, when the font cannot draw a
 * character, or when nothing can be drawn well.
 */
export async function renderFigure(
  id: string,
  spec: FigureSpec,
  variant: Variant,
  extras: FigureExtras,
): Promise<RenderedFigure> {
  const theme = extras.theme ?? houseTheme;
  const { lang } = variant;
  const canvas = canvasFor(variant, theme, spec.rows);
  const drawing = await drawFigure(id, spec, canvas, variant, theme);
  const words: FrameWords = {
    title: say(spec.title, lang),
    subtitle: say(spec.subtitle, lang),
    note: spec.note?.[lang] ? say(spec.note, lang) : undefined,
    source: typeset(extras.source, lang),
    credit: extras.credit ?? theme.brand,
  };
  const framed = frame(words, drawing, canvas, variant, theme);
  const width = theme.width[variant.size];
  const { height } = framed;
  const prefix = figurePrefix(id, variant, theme);

  const body = svg("g", {}, framed.children);
  nameIds(body, prefix);
  const texts = textsByWeight(body, id, theme);
  const fonts = extras.fonts === false ? undefined : await embedFonts(theme, texts);

  const root = svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      id: prefix,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      lang,
      "aria-labelledby": `${prefix}-name`,
      "aria-describedby": `${prefix}-alt`,
      "font-family": [fonts?.family, `'${theme.font.family}'`, "sans-serif"].filter(Boolean).join(","),
      "font-weight": 400,
      "font-style": "normal",
      "letter-spacing": 0,
      "word-spacing": 0,
      "text-anchor": "start",
      "text-rendering": "geometricPrecision",
    },
    [
      svg("title", { id: `${prefix}-name` }, [words.title]),
      svg("desc", { id: `${prefix}-alt` }, [say(spec.alt, lang)]),
      svg("style", {}, [`${fonts?.css ?? ""}${resetRules(prefix)}`]),
      svg("rect", { id: `${prefix}-paper`, width, height, fill: canvas.color.paper }),
      ...body.children,
    ],
  );
  if (extras.metadata) root.children.splice(2, 0, svg("metadata", {}, [extras.metadata(root)]));
  return {
    svg: `${writeSvg(root)}\n`,
    width,
    height,
    warnings: drawing.warnings,
    ...(drawing.vegaLite ? { vegaLite: drawing.vegaLite } : {}),
  };
}
