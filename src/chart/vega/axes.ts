import type { Lang } from "../../locale/lang.ts";
import { formatCompact, NBSP } from "../../locale/numbers.ts";
import type { Canvas } from "../canvas.ts";
import { isJson, type Json } from "./complete.ts";
import { NUMBER_FORMAT } from "./config.ts";

/** What a tick of a time axis says, by the largest unit it begins: short months, and hours as Plot's axes have them. */
const timeLabels = (lang: Lang) => ({
  year: "%Y",
  quarter: "%b",
  month: "%b",
  week: `%-d${NBSP}%b`,
  date: `%-d${NBSP}%b`,
  hours: lang === "fr" ? `%-H${NBSP}h` : "%-H:%M",
  minutes: lang === "fr" ? `%-H${NBSP}h${NBSP}%M` : "%-H:%M",
});

/** Widest share of the width that names of rows may take before they are broken into lines. */
const LABEL_SHARE = 0.42;

/** Most lines a label may take under a column. */
const MOST_LINES = 4;

interface Scale {
  type?: string;
  domain(): unknown[];
  bandwidth?(): number;
  ticks?(count: number): number[];
}

/** The axes of a compiled specification, those of its small multiples too. */
function axesOf(compiled: Json): Json[] {
  const own = Array.isArray(compiled.axes) ? (compiled.axes as Json[]) : [];
  const groups = Array.isArray(compiled.marks)
    ? (compiled.marks as Json[]).filter((mark) => mark.type === "group")
    : [];
  return [...own, ...groups.flatMap(axesOf)];
}

function scaleOf(compiled: Json, name: unknown): Json | undefined {
  return ((compiled.scales ?? []) as Json[]).find((scale) => scale.name === name);
}

/** Room in px for a tick, where Vega-Lite gives 40: as on Plot's axes. */
function tickCount(count: unknown, canvas: Canvas): unknown {
  const [, size] = /^ceil\((\w*(?:width|height))\/40\)$/.exec((isJson(count) && String(count.signal)) || "") ?? [];
  if (size === undefined) return count;
  return { signal: `ceil(${size}/${size.endsWith("height") ? 42 : canvas.narrow ? 78 : 87})` };
}

/** What the house does to compiled axes that Vega-Lite's config cannot say: short months, and zero drawn in ink. */
export function dressAxes(compiled: Json, canvas: Canvas): void {
  for (const axis of axesOf(compiled)) {
    const type = scaleOf(compiled, axis.scale)?.type;
    if (type === "utc" || type === "time") axis.format ??= timeLabels(canvas.lang);
    if (type === "linear") axis.tickCount = tickCount(axis.tickCount, canvas);
    // else one line for each of 2, 3, 4… between the powers of ten
    if (type === "log") axis.tickCount ??= { signal: `ceil(${axis.orient === "bottom" ? "width/80" : "height/42"})` };
    const ownGrid = isJson(axis.encode) && "grid" in axis.encode;
    if (axis.grid === true && type === "linear" && !ownGrid) {
      const stroke = [{ test: "datum.value === 0", value: canvas.color.ink }, { value: canvas.color.grid }];
      axis.encode = { ...(axis.encode as Json | undefined), grid: { update: { stroke } } };
    }
  }
}

/** Takes out the tooltips Vega-Lite writes for box plots, English whatever the language: `Median of v : 12`. */
export function dropEnglishTooltips(compiled: Json): void {
  for (const mark of Array.isArray(compiled.marks) ? (compiled.marks as Json[]) : []) {
    dropEnglishTooltips(mark);
    const update = isJson(mark.encode) && isJson(mark.encode.update) ? mark.encode.update : {};
    const english = /"(?:Max|Min|Median|Q1|Q3|Upper Whisker|Lower Whisker) of /;
    if (english.test(JSON.stringify(update.tooltip ?? "").replaceAll('\\"', '"'))) delete update.tooltip;
  }
}

function ownLabels(axis: Json): boolean {
  return axis.labels === false || (isJson(axis.encode) && "labels" in axis.encode);
}

/** The labels of a band that are too wide, each with the lines it is broken into. */
function brokenLabels(scale: Scale, limit: number, canvas: Canvas, most: number): Map<string, string[]> {
  const broken = new Map<string, string[]>();
  for (const value of scale.domain()) {
    const text = String(value);
    const lines = canvas.wrap(text, limit).split("\n");
    const splitsWords = text.split(" ").some((word) => canvas.textWidth(word) > limit);
    if (lines.length > 1 && lines.length <= most && !(splitsWords && most === MOST_LINES)) broken.set(text, lines);
  }
  return broken;
}

/** From here on an axis counts in millions and billions. */
const LARGE = 1e7;

/** A large number as every axis writes it, by the number: Vega's expressions cannot. */
function compactLabels(scale: Scale, canvas: Canvas): Record<string, string> {
  const ticks = new Set([2, 3, 4, 5, 6, 8, 10, 12, 15, 20].flatMap((count) => scale.ticks?.(count) ?? []));
  return Object.fromEntries([...ticks].map((tick) => [String(tick), formatCompact(tick, canvas.lang)]));
}

function relabel(axis: Json, text: string): void {
  axis.encode = { ...(axis.encode as Json | undefined), labels: { update: { text: { signal: text } } } };
}

/** Rows as high as their labels need, where the specification left the height to the step. */
function growRows(compiled: Json, scale: string, height: number): void {
  for (const signal of (compiled.signals ?? []) as Json[]) {
    if (signal.name === `${scale}_step` && Number(signal.value) < height) signal.value = height;
  }
}

/**
 * What can only be known once the scales are: names too long are broken into lines, rows grow with them, and counts
 * up to 8 get whole ticks. Changes the compiled specification; true when it must be drawn again.
 */
export function adjustAxes(compiled: Json, scaleNamed: (name: string) => unknown, canvas: Canvas): boolean {
  let changed = false;
  for (const axis of axesOf(compiled)) {
    const name = String(axis.scale);
    const scale = scaleNamed(name) as Scale;
    const horizontal = axis.orient === "bottom" || axis.orient === "top";
    if (scale.type === "linear" && axis.values === undefined && axis.tickMinStep === undefined) {
      const ends = scale.domain().map(Number);
      const span = Math.max(...ends) - Math.min(...ends);
      const compiledScale = scaleOf(compiled, name);
      if (span === 0 && ends[0] === 0 && compiledScale) {
        // bars that are all zero: an axis from 0 to 1, not a 0 in the middle
        compiledScale.domainMax = 1;
        axis.tickMinStep = 1;
        changed = true;
      }
      if (ends.every(Number.isInteger) && span > 1 && span <= 8) {
        axis.tickMinStep = 1;
        changed = true;
      }
    }
    if (scale.type === "linear" && !ownLabels(axis) && (axis.format ?? NUMBER_FORMAT) === NUMBER_FORMAT) {
      if (scale.domain().some((end) => Math.abs(Number(end)) >= LARGE)) {
        relabel(axis, `${JSON.stringify(compactLabels(scale, canvas))}[datum.value] || datum.label`);
        changed = true;
      }
    }
    if ((scale.type === "utc" || scale.type === "time") && !ownLabels(axis) && isJson(axis.format)) {
      // a year is said at each January; where the axis begins later, under its first tick
      const january = "utcmonth(datum.value) === 0 && utcdate(datum.value) === 1";
      const [first, last] = [scale.domain()[0], scale.domain().at(-1)].map((end) => new Date(Number(end)));
      if (
        first &&
        last &&
        first.getUTCFullYear() === last.getUTCFullYear() &&
        !(first.getUTCMonth() === 0 && first.getUTCDate() === 1)
      ) {
        relabel(axis, `datum.index === 0 && !(${january}) ? [datum.label, utcFormat(datum.value, '%Y')] : datum.label`);
        axis.labelLineHeight = canvas.type.axis.line;
        changed = true;
      }
    }
    if ((scale.type !== "band" && scale.type !== "point") || ownLabels(axis)) continue;
    const count = Math.max(1, scale.domain().length);
    // the width under columns is not known yet: their labels have pushed it about
    const limit = horizontal ? (canvas.width * 0.88) / count - 6 : canvas.width * LABEL_SHARE;
    const broken = brokenLabels(scale, limit, canvas, horizontal ? MOST_LINES : Number.POSITIVE_INFINITY);
    if (broken.size === 0) continue;
    const lookup = JSON.stringify(Object.fromEntries(broken));
    const line = canvas.type.axis.line;
    // Vega sets the first line on the row's middle: lift the block by half of the others
    const lift = horizontal
      ? {}
      : { dy: { signal: `-${line / 2} * max(0, length(${lookup}[datum.value] || []) - 1)` } };
    axis.encode = {
      ...(axis.encode as Json | undefined),
      labels: { update: { text: { signal: `${lookup}[datum.value] || datum.label` }, ...lift } },
    };
    axis.labelLineHeight = line;
    if (!horizontal) {
      const most = Math.max(...[...broken.values()].map((lines) => lines.length));
      growRows(compiled, name, most * canvas.type.axis.line + 9);
    }
    changed = true;
  }
  return changed;
}
