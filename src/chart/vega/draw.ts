import type * as Vega from "vega";
import type * as VegaLite from "vega-lite";
import { chartMessages } from "../../locale/messages/chart.ts";
import { typeset } from "../../locale/typography.ts";
import type { Canvas } from "../canvas.ts";
import type { Drawing } from "../drawing.ts";
import type { RowOf } from "../drawn-rows.ts";
import { FigureError } from "../figure-error.ts";
import { overflow, type Sides, touchingLabels, widest } from "../fit.ts";
import { textBoxes } from "../svg/boxes.ts";
import type { SvgNode } from "../svg/node.ts";
import { readSvg } from "../svg/read.ts";
import { countShapes, tidy } from "../svg/tidy.ts";
import type { Spacing, Theme } from "../theme.ts";
import { faceOf, nearestWeight } from "../type/face.ts";
import { adjustAxes, dressAxes, dropEnglishTooltips } from "./axes.ts";
import { completeSpec, isJson, type Json } from "./complete.ts";
import { takeLegends, vegaLegend } from "./legend.ts";
import { multiples, widthOfOne } from "./multiples.ts";
import { alignLabelsLeft, layerVega, withRow } from "./tree.ts";

export interface VegaRequest {
  readonly figure: string;
  readonly spec: Record<string, unknown> | object;
  readonly canvas: Canvas;
  readonly theme: Theme;
  readonly space: Spacing;
}

interface TextItem {
  fontSize?: number;
  fontWeight?: string | number;
}

interface SceneItem {
  tooltip?: unknown;
  description?: string | undefined;
  datum?: unknown;
  items?: SceneMark[];
}

interface SceneMark {
  role?: string;
  items: SceneItem[];
}

let engine: Promise<{ vega: typeof Vega; vegaLite: typeof VegaLite }> | undefined;

/** Vega and Vega-Lite, loaded when the first of their figures asks. */
function loadEngine() {
  engine ??= Promise.all([import("vega"), import("vega-lite")]).then(([vega, vegaLite]) => ({ vega, vegaLite }));
  return engine;
}

/** What a tooltip says; Vega-Lite writes that a field is not there as a word of its own. */
function saidBy(tip: unknown): string {
  if (isJson(tip))
    return Object.entries(tip)
      .map(([name, value]) => `${name} : ${String(value)}`)
      .join("\n");
  return tip === null || /^(undefined|null)$/.test(String(tip)) ? "" : String(tip);
}

/** Tooltips become descriptions, which the SVG can hold, with the row they are of; Vega's own English ones go. */
function describeByTooltip(mark: SceneMark, rowOf: RowOf): void {
  for (const item of mark.items) {
    const said = saidBy(item.tooltip);
    item.description = said === "" ? undefined : withRow(said, rowOf(item.datum));
    for (const inner of item.items ?? []) describeByTooltip(inner, rowOf);
  }
}

/**
 * Draws a Vega-Lite specification at the canvas's width in the house style and language, its text measured with the
 * real font; drawn again with more padding when a text would leave the picture.
 * Throws FigureError when nothing is drawn or when the specification is wider than the canvas.
 */
export async function drawVegaLite(request: VegaRequest): Promise<Drawing> {
  const { figure, canvas, theme, space } = request;
  const { vega, vegaLite } = await loadEngine();
  const { spec, warnings } = completeSpec(figure, request.spec as Json, canvas, theme, space);
  const report = (engineSays: string): void => {
    const message = chartMessages.engineWarning({ figure, message: engineSays });
    // once, however many times it is drawn
    if (!warnings.some((known) => known.message.en === message.en)) warnings.push({ code: "engine", message });
  };
  const logger = {
    level: () => logger,
    error: (...words: unknown[]) => {
      report(words.join(" "));
      return logger;
    },
    warn: (...words: unknown[]) => {
      // said of every chart whose rows set its height, because Vega-Lite reads "fit-x" as "fit" first
      const message = words.join(" ");
      if (!message.startsWith('Dropping "fit-y"')) report(message);
      return logger;
    },
    info: () => logger,
    debug: () => logger,
  } as unknown as Vega.LoggerInterface;

  const { textMetrics } = vega as unknown as { textMetrics: { width(item: TextItem, text: unknown): number } };
  textMetrics.width = (item: TextItem, text: unknown) =>
    faceOf(theme, item.fontWeight).width(String(text ?? ""), Number(item.fontSize ?? 11));

  const compile = (): Json => {
    let made: Json;
    try {
      made = vegaLite.compile(spec as never, { logger: logger as never }).spec as unknown as Json;
    } catch (error) {
      throw new FigureError("engine-failed", chartMessages.engineFailed({ figure, message: (error as Error).message }));
    }
    dressAxes(made, canvas);
    dropEnglishTooltips(made);
    return made;
  };
  const one = multiples(spec);
  if (one) {
    one.width = await widthOfOne(canvas.width, async (width) => {
      one.width = width;
      const made = compile();
      takeLegends(made);
      const view = new vega.View(vega.parse(made as never), { renderer: "none", logger, loader: refusingLoader(vega) });
      const root = readSvg(await view.toSVG());
      view.finalize();
      return Number(root.attributes.width);
    });
  }
  const compiled = compile();
  const taken = takeLegends(compiled);
  const start = (): Vega.View =>
    new vega.View(vega.parse(compiled as never), { renderer: "none", logger, loader: refusingLoader(vega) });

  const picture = async (view: Vega.View): Promise<{ root: SvgNode; layers: SvgNode }> => {
    await view.runAsync();
    describeByTooltip((view.scenegraph() as unknown as { root: SceneMark }).root, canvas.rowOf);
    vega.resetSVGDefIds();
    const root = readSvg(await view.toSVG());
    return { root, layers: layerVega(root) };
  };

  const faceFor = (weight: string) => faceOf(theme, weight);
  let view = start();
  let { root, layers } = await picture(view);
  if (adjustAxes(compiled, (name) => view.scale(name), canvas)) {
    view.finalize();
    view = start();
    ({ root, layers } = await picture(view));
  }
  let boxes = textBoxes(layers, faceFor);
  let padding: Sides = { top: 0, right: 0, bottom: 0, left: 0 };
  for (let attempt = 0; attempt < 4; attempt++) {
    const width = Number(root.attributes.width);
    const height = Number(root.attributes.height);
    const over = overflow(boxes, width, height);
    if (Math.max(over.top, over.right, over.bottom, over.left) < 0.5) break;
    padding = {
      top: padding.top + Math.ceil(over.top),
      right: padding.right + Math.ceil(over.right),
      bottom: padding.bottom + Math.ceil(over.bottom),
      left: padding.left + Math.ceil(over.left),
    };
    spec.padding = padding;
    compiled.padding = padding;
    view.finalize();
    view = start();
    ({ root, layers } = await picture(view));
    boxes = textBoxes(layers, faceFor);
  }
  const width = Number(root.attributes.width);
  const height = Number(root.attributes.height);
  if (width > canvas.width + 1) {
    throw new FigureError("too-wide", chartMessages.tooWide({ figure, drawn: Math.round(width), width: canvas.width }));
  }
  const crowded = touchingLabels(boxes);
  if (crowded) {
    const [first, second] = crowded;
    const at = { figure, axis: "x", first: first.text, second: second.text, width: canvas.width };
    throw new FigureError("labels-overlap", chartMessages.labelsOverlap(at));
  }
  const room = one ? canvas.width : Number(view.signal("width"));
  if (room < canvas.width * 0.25) {
    throw new FigureError("no-room", chartMessages.noRoom({ figure, text: widest(boxes), width: canvas.width }));
  }

  const yScale = readScale(view, "y");
  if (yScale?.type === "band" || yScale?.type === "point") alignLabelsLeft(layers);
  const content = tidy(layers, {
    figure,
    ink: canvas.color.ink,
    weight: (asked) => nearestWeight(theme, asked),
    typeset: (text) => typeset(text, canvas.lang),
  });
  const drawn = content?.children.filter(
    (child): child is SvgNode => typeof child !== "string" && child.attributes["data-name"] === "marks",
  );
  if (!content || !drawn?.some((layer) => countShapes(layer) > 0)) {
    throw new FigureError("no-marks", chartMessages.noMarks({ figure }));
  }
  const legends = taken.map((legend) => vegaLegend(legend, compiled, (name) => view.scale(name), canvas));
  view.finalize();
  return { width: canvas.width, height, content, legends, warnings, vegaLite: spec };
}

function readScale(view: Vega.View, name: string): { type?: string } | undefined {
  try {
    return view.scale(name) as { type?: string };
  } catch {
    return undefined;
  }
}

/** A figure's data is inline: a specification that would fetch anything is stopped. */
function refusingLoader(vega: typeof Vega): Vega.Loader {
  const loader = vega.loader();
  loader.load = (uri: string) => Promise.reject(new Error(`data must be inline, not fetched from ${uri}`));
  return loader;
}
