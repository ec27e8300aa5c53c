import type * as PlotModule from "@observablehq/plot";
import { chartMessages } from "../../locale/messages/chart.ts";
import { typeset } from "../../locale/typography.ts";
import type { Drawing } from "../drawing.ts";
import { FigureError, type FigureWarning } from "../figure-error.ts";
import { coveredTitle, overflow, touchingLabels, widest } from "../fit.ts";
import type { Legend } from "../legend.ts";
import { type TextBox, textBoxes } from "../svg/boxes.ts";
import { reach } from "../svg/extent.ts";
import type { SvgNode } from "../svg/node.ts";
import { fromDom } from "../svg/read.ts";
import { countShapes, tidy } from "../svg/tidy.ts";
import { faceOf, nearestWeight } from "../type/face.ts";
import { plotLegend, type ScaleInfo } from "./legend.ts";
import { flatMarks, growsAlong, teachMark } from "./marks.ts";
import { baselines, defaultHeight, isBand, type Pass, type PlotRequest, plotOptions, type Request } from "./options.ts";
import { swatchOf, symbolsOf } from "./swatches.ts";
import { alignLabelsLeft, layerPlot } from "./tree.ts";

type PlotFigure = ReturnType<typeof PlotModule.plot>;

let engine: Promise<{ Plot: typeof PlotModule; document: Document }> | undefined;

/** Plot and the DOM it draws in, loaded when the first Plot figure asks: vega figures do not pay for them. */
function loadEngine() {
  engine ??= Promise.all([import("@observablehq/plot"), import("linkedom/worker")]).then(([Plot, { parseHTML }]) => ({
    Plot,
    document: parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document,
  }));
  return engine;
}

/** Runs Plot with its warnings caught: they are for the journalist, not for the picture nor the console. */
function quietly<T>(run: () => T, heard: string[]): T {
  const { warn } = console;
  console.warn = (...words: unknown[]) => heard.push(words.join(" "));
  try {
    return run();
  } finally {
    console.warn = warn;
  }
}

/** How far in px a shape may reach out of the drawing: dots at its edge do, and there is air around it. */
const REACH = 6;

const SCALES = ["x", "y", "fx", "fy", "color", "r", "opacity", "symbol"] as const;

function readScales(figure: PlotFigure): Map<string, ScaleInfo> {
  const scales = new Map<string, ScaleInfo>();
  for (const name of SCALES) {
    const scale = figure.scale(name as never) as ScaleInfo | undefined;
    if (scale) scales.set(name, scale);
  }
  return scales;
}

/**
 * Draws Plot options at the canvas's width in the house style: drawn once to learn the scales, then again until every
 * text fits, with margins as wide as the labels measure. Explicit margins of the notebook's are kept as given.
 * Throws FigureError when nothing is drawn, or when labels cannot fit however the chart is drawn.
 */
export async function drawPlot(given: PlotRequest): Promise<Drawing> {
  const { figure, options, canvas, theme, space } = given;
  const { Plot, document } = await loadEngine();
  const warnings: FigureWarning[] = [];
  for (const field of ["title", "subtitle", "caption"] as const) {
    if (options[field] == null) continue;
    warnings.push({ code: "own-title", message: chartMessages.ownTitle({ figure, field }) });
  }
  const marks = flatMarks(options.marks ?? []);
  const request: Request = { ...given, hasBars: marks.some((mark) => growsAlong(mark, "x") || growsAlong(mark, "y")) };
  const { lang, textWidth, rowOf } = canvas;
  const help = { lang, axisSize: canvas.type.axis.size, textWidth, rowOf };
  for (const mark of marks) teachMark(mark, help);

  const colors = {
    accent: canvas.color.accent,
    axisText: canvas.color.muted,
    axisLine: canvas.color.faint,
    grid: canvas.color.grid,
  };
  let heard: string[] = [];
  const render = (pass: Pass, drawn: unknown[]): { figure: PlotFigure; root: SvgNode; layers: SvgNode[] } => {
    heard = [];
    const made = quietly(() => Plot.plot(plotOptions(request, pass, document, drawn)), heard);
    const root = fromDom(made);
    if (root.name.toLowerCase() !== "svg") throw new FigureError("html-plot", chartMessages.htmlPlot({ figure }));
    // Plot's warning sign is the one text it puts straight under the root
    root.children = root.children.filter((child) => typeof child === "string" || child.name !== "text");
    const layers = layerPlot(root, colors);
    return { figure: made, root, layers };
  };

  const pass: Pass = {
    margins: { top: 0, right: 0, bottom: 0, left: 0 },
    height: options.height ?? space.chartHeight,
    tickSpacing: { x: canvas.narrow ? 52 : 58, y: 42 },
    scales: new Map(),
    natural: new Map(),
  };
  pass.scales = readScales(render(pass, marks).figure);
  pass.natural = pass.scales;
  const all: unknown[] = [...marks, ...baselines(Plot, marks, pass, canvas.color.ink)];
  const inner = options.height === undefined ? defaultHeight(request, pass) : undefined;
  const faceFor = (weight: string) => faceOf(theme, weight);

  let drawn = render(pass, all);
  pass.scales = readScales(drawn.figure);
  let boxes: TextBox[] = [];
  for (let attempt = 0; ; attempt++) {
    const holder: SvgNode = {
      name: "g",
      attributes: { "font-size": String(canvas.type.axis.size), "text-anchor": "middle" },
      children: drawn.layers,
    };
    boxes = textBoxes(holder, faceFor);
    const over = overflow([...boxes, ...reach(drawn.layers, REACH)], canvas.width, pass.height);
    const covered = coveredTitle(boxes, pass.height);
    if (covered) over[covered.side] = Math.max(over[covered.side], covered.by);
    const crowded = touchingLabels(boxes);
    const worst = Math.max(over.top, over.right, over.bottom, over.left);
    if ((worst < 0.5 && !crowded) || attempt >= 9) break;
    const { margins } = pass;
    margins.top += Math.ceil(over.top);
    margins.right += Math.ceil(over.right);
    margins.bottom += Math.ceil(over.bottom);
    margins.left += over.left > 0 ? Math.ceil(over.left) : 0;
    if (inner !== undefined) pass.height = inner + margins.top + margins.bottom;
    if (crowded && worst < 0.5) {
      pass.tickSpacing.x *= 1.4;
      // fewer labels may take fewer lines
      margins.bottom = 0;
      if (pass.scales.has("fx")) pass.facetGap = (pass.facetGap ?? 0.1) + 0.1;
    }
    if (canvas.width - margins.left - margins.right < canvas.width * 0.25) {
      if (crowded) break;
      throw new FigureError("no-room", chartMessages.noRoom({ figure, text: widest(boxes), width: canvas.width }));
    }
    drawn = render(pass, all);
    pass.scales = readScales(drawn.figure);
  }
  const crowded = touchingLabels(boxes);
  if (crowded) {
    const [first, second] = crowded;
    const at = { figure, axis: "x", first: first.text, second: second.text, width: canvas.width };
    throw new FigureError("labels-overlap", chartMessages.labelsOverlap(at));
  }
  const colorScale = pass.scales.get("color");
  const most = canvas.color.categorical.length;
  const categories =
    colorScale?.type === "ordinal" || colorScale?.type === "categorical" ? (colorScale.domain?.length ?? 0) : 0;
  if (categories > most && options.color?.range === undefined) {
    warnings.push({
      code: "too-many-colors",
      message: chartMessages.tooManyColors({ figure, count: categories, most }),
    });
  }
  for (const message of heard)
    warnings.push({ code: "engine", message: chartMessages.engineWarning({ figure, message }) });

  // last, because it is the labels' own places that told the margin they need
  const ownAnchor = (options.y as { textAnchor?: string } | undefined)?.textAnchor !== undefined;
  if (isBand(pass.scales.get("y")) && options.y?.axis !== "right" && !ownAnchor) alignLabelsLeft(drawn.layers);
  const content = tidy(
    {
      name: "g",
      attributes: {
        "data-name": "chart",
        fill: canvas.color.ink,
        "font-size": String(canvas.type.axis.size),
        "text-anchor": "middle",
      },
      children: drawn.layers,
    },
    {
      figure,
      ink: canvas.color.ink,
      weight: (asked) => nearestWeight(theme, asked),
      typeset: (text) => typeset(text, canvas.lang),
    },
  );
  // counted as Plot drew them: a bar of zero is a mark though nothing of it is seen
  const marksDrawn = drawn.layers
    .filter((layer) => layer.attributes["data-name"] === "marks")
    .flatMap((layer) => layer.children)
    .reduce(
      (sum, group) =>
        sum + (typeof group === "string" || group.attributes["data-name"] === "baseline" ? 0 : countShapes(group)),
      0,
    );
  if (!content || marksDrawn === 0) throw new FigureError("no-marks", chartMessages.noMarks({ figure }));

  const legends: Legend[] = [];
  if (colorScale && (options.color as { legend?: unknown } | undefined)?.legend) {
    legends.push(
      plotLegend(colorScale, options.color ?? {}, canvas, {
        shape: swatchOf(marks),
        symbol: symbolsOf(pass.scales.get("symbol"), colorScale, marks),
      }),
    );
  }
  return { width: canvas.width, height: pass.height, content, legends, warnings };
}
