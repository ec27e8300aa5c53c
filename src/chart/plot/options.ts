import type * as PlotModule from "@observablehq/plot";
import type { Lang } from "../../locale/lang.ts";
import { typeset } from "../../locale/typography.ts";
import type { Canvas } from "../canvas.ts";
import type { Sides } from "../fit.ts";
import { mixColors } from "../mix.ts";
import type { Spacing, Theme } from "../theme.ts";
import type { ScaleInfo } from "./legend.ts";
import { type MarkInside, standsOnZero } from "./marks.ts";
import { specified } from "./specifiers.ts";
import { tickLabel } from "./ticks.ts";

type PlotOptions = PlotModule.PlotOptions;
type ScaleOptions = PlotModule.ScaleOptions;
type Axis = "x" | "y";
type Label = (value: unknown, index?: number, values?: unknown[]) => string;

export interface PlotRequest {
  readonly figure: string;
  readonly options: PlotOptions;
  readonly canvas: Canvas;
  readonly theme: Theme;
  readonly space: Spacing;
}

export interface Request extends PlotRequest {
  /** Bars want air between them; cells of a grid want little. */
  readonly hasBars: boolean;
}

/** What one drawing pass is asked, and learns for the next. */
export interface Pass {
  margins: Sides;
  height: number;
  tickSpacing: { x: number; y: number };
  /** Share of a column of small multiples left empty beside it; Plot's own unless set. */
  facetGap?: number;
  scales: ReadonlyMap<string, ScaleInfo>;
  /** The scales as the marks alone make them: what our own options do to them must not undo those options. */
  natural: ReadonlyMap<string, ScaleInfo>;
}

export const isBand = (scale: ScaleInfo | undefined): boolean => scale?.type === "band" || scale?.type === "point";
const isTime = (scale: ScaleInfo | undefined): boolean => scale?.type === "utc" || scale?.type === "time";
const isAmount = (scale: ScaleInfo | undefined): boolean => scale !== undefined && !isBand(scale) && !isTime(scale);

/** Widest share of the width that names of rows may take before they are broken into lines. */
const LABEL_SHARE = 0.42;

function axisOptions(axis: Axis, request: Request, pass: Pass): ScaleOptions {
  const { options, canvas } = request;
  const asked: ScaleOptions = options[axis] ?? {};
  const scale = pass.scales.get(axis);
  const other = pass.scales.get(axis === "x" ? "y" : "x");
  const step = axis === "x" && scale?.step ? scale.step - 6 : undefined;
  const limit = isBand(scale) ? (axis === "y" ? canvas.width * LABEL_SHARE : step) : undefined;
  // a logarithmic axis gives its ticks one by one, without their neighbours
  const label: Label = (value, index = 0, values = [value]) => {
    const text = typeset(tickLabel(value, index, values, canvas.lang), canvas.lang);
    if (limit === undefined) return text;
    const wrapped = canvas.wrap(text, limit);
    // a column of broken words under a bar is no label: left long, it will be refused by name
    const broken =
      axis === "x" &&
      (wrapped.split("\n").length > 4 || text.split(" ").some((word) => canvas.textWidth(word) > limit));
    return broken ? text : wrapped;
  };
  // lines nobody can read a value from are ink for nothing
  const hasAxis = asked.axis !== null && (options.axis !== null || asked.axis !== undefined);
  const wantsGrid = hasAxis && isAmount(scale) && (axis === "y" || isBand(other)) && options.grid === undefined;
  const defaults: ScaleOptions = {
    label: options.label === undefined ? null : options.label,
    tickSize: axis === "x" && isTime(scale) ? 5 : 0,
    tickPadding: axis === "x" ? 7 : 8,
    tickSpacing: pass.tickSpacing[axis] * (axis === "x" && isAmount(scale) ? 1.5 : 1),
    ...(isBand(scale) && request.hasBars ? { paddingInner: 0.26, paddingOuter: 0.13 } : {}),
    ...(wantsGrid ? { grid: true } : {}),
  };
  return {
    ...defaults,
    ...amountOptions(pass.natural.get(axis), asked, request),
    ...asked,
    tickFormat: tickFormatter(asked.tickFormat, label, canvas.lang) as never,
  };
}

/**
 * What amounts need that Plot does not do: counts up to 8 get whole ticks, not 0.5; bars that are all zero get an axis
 * from 0 to 1, where Plot would fill the frame.
 */
function amountOptions(scale: ScaleInfo | undefined, asked: ScaleOptions, request: Request): ScaleOptions {
  if (scale?.type !== "linear" || asked.domain !== undefined) return {};
  const ends = (scale.domain ?? []).map(Number);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (low === high && request.hasBars) return { domain: [Math.min(0, low), Math.max(1, low)], ticks: [0, 1] };
  const whole = ends.every(Number.isInteger) && high - low > 1 && high - low <= 8;
  if (!whole || asked.ticks !== undefined || asked.interval !== undefined) return {};
  return { ticks: Array.from({ length: high - low + 1 }, (_, i) => low + i) };
}

/** The notebook's own tick format, d3 specifiers read in the picture's language; ours where it gives none. */
function tickFormatter(asked: unknown, ours: Label, lang: Lang): unknown {
  if (asked === undefined) return ours;
  return typeof asked === "string" ? specified(asked, lang) : asked;
}

function colorOptions(asked: ScaleOptions | undefined, scale: ScaleInfo | undefined, canvas: Canvas): ScaleOptions {
  const { legend: _drawnByUs, ...options } = (asked ?? {}) as ScaleOptions & { legend?: unknown };
  if (options.scheme !== undefined || options.range !== undefined || options.interpolate !== undefined) return options;
  if (scale?.type === "ordinal" || scale?.type === "categorical") {
    return { ...options, range: [...canvas.color.categorical] };
  }
  if (scale?.type === "linear" || scale?.type === "sqrt" || scale?.type === "log" || scale?.type === "pow") {
    return { ...options, interpolate: ((share: number) => mixColors(canvas.color.sequential, share)) as never };
  }
  if (scale && ["threshold", "quantile", "quantize"].includes(scale.type)) {
    const count = (scale.domain?.length ?? 4) + 1;
    const range = Array.from({ length: count }, (_, i) =>
      mixColors(canvas.color.sequential, i / Math.max(1, count - 1)),
    );
    return scale.type === "threshold" ? { ...options, range } : { ...options };
  }
  return options;
}

export function plotOptions(request: Request, pass: Pass, document: Document, marks: unknown[]): PlotOptions {
  const { options, canvas } = request;
  const { title: _t, subtitle: _s, caption: _c, style: _ours, ...kept } = options;
  const { margins } = pass;
  const withoutLegend = (scale: ScaleOptions | undefined): ScaleOptions | undefined =>
    scale === undefined ? undefined : ({ ...scale, legend: undefined } as ScaleOptions);
  return {
    ...kept,
    document,
    figure: false,
    className: "plot",
    width: canvas.width,
    height: pass.height,
    marginTop: options.marginTop ?? options.margin ?? margins.top,
    marginRight: options.marginRight ?? options.margin ?? margins.right,
    marginBottom: options.marginBottom ?? options.margin ?? margins.bottom,
    marginLeft: options.marginLeft ?? options.margin ?? margins.left,
    x: axisOptions("x", request, pass),
    y: axisOptions("y", request, pass),
    fx: { label: null, ...(pass.facetGap === undefined ? {} : { padding: pass.facetGap }), ...options.fx },
    // a facet's last tick label must not meet the next one's first
    fy: { label: null, ...(isAmount(pass.scales.get("y")) ? { paddingInner: 0.2 } : {}), ...options.fy },
    color: colorOptions(options.color, pass.scales.get("color"), canvas),
    ...(options.opacity ? { opacity: withoutLegend(options.opacity) } : {}),
    ...(options.symbol ? { symbol: withoutLegend(options.symbol) } : {}),
    marks: marks as PlotModule.Markish[],
  } as PlotOptions;
}

/** A thin line at zero under bars and areas, in the axis' ink, over the bars' feet. */
export function baselines(Plot: typeof PlotModule, marks: readonly MarkInside[], pass: Pass, color: string): unknown[] {
  const lines: unknown[] = [];
  for (const axis of ["x", "y"] as const) {
    const scale = pass.scales.get(axis);
    if (!isAmount(scale) || !marks.some((mark) => standsOnZero(mark, axis))) continue;
    const domain = (scale?.domain ?? []).map(Number);
    if (Math.min(...domain) > 0 || Math.max(...domain) < 0) continue;
    const line = axis === "y" ? Plot.ruleY([0], { stroke: color }) : Plot.ruleX([0], { stroke: color });
    lines.push(Object.assign(line, { ariaLabel: "baseline" }));
  }
  return lines;
}

/** Height of the drawing without margins, when the notebook gives none. */
export function defaultHeight(request: PlotRequest, pass: Pass): number {
  const { canvas, space } = request;
  const y = pass.scales.get("y");
  const fy = pass.scales.get("fy");
  const facets = fy?.domain?.length ?? 1;
  if (isBand(y)) {
    const lines = Math.max(
      1,
      ...(y?.domain ?? []).map((value) => canvas.wrap(String(value), canvas.width * LABEL_SHARE).split("\n").length),
    );
    const row = Math.max(space.row, lines * canvas.type.axis.line + 9);
    return (y?.domain?.length ?? 1) * row * facets;
  }
  if (y === undefined) return fy === undefined ? 70 : facets * space.row;
  return Math.max(space.chartHeight, facets * 90);
}
