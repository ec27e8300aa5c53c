import { chartMessages } from "../../locale/messages/chart.ts";
import type { Canvas } from "../canvas.ts";
import type { FigureWarning } from "../figure-error.ts";
import type { Spacing, Theme } from "../theme.ts";
import { vegaConfig } from "./config.ts";

/** A JSON object, as a Vega-Lite specification is. */
export type Json = Record<string, unknown>;

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `over` laid upon `under`, object by object; lists and values are replaced whole. */
function merge(under: Json, over: Json): Json {
  const merged: Json = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isJson(below) && isJson(value) ? merge(below, value) : value;
  }
  return merged;
}

const LOCAL_UNIT = /^(year|quarter|month|week|day|date|hours|minutes|seconds|milliseconds)/;

/**
 * Times read and drawn in UTC everywhere, so that the picture does not depend on where the computer stands: temporal
 * positions get a UTC scale and local time units their UTC twin, unless the specification says otherwise.
 */
function inUtc(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inUtc);
  if (!isJson(value) || "values" in value) return value;
  const fixed: Json = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inUtc(inner)]));
  const unit = fixed.timeUnit;
  if (typeof unit === "string" && LOCAL_UNIT.test(unit)) fixed.timeUnit = `utc${unit}`;
  if (isJson(unit) && typeof unit.unit === "string" && LOCAL_UNIT.test(unit.unit)) {
    fixed.timeUnit = { ...unit, unit: `utc${unit.unit}` };
  }
  return fixed;
}

function utcScales(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(utcScales);
  if (!isJson(value) || "values" in value) return value;
  const fixed: Json = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, utcScales(inner)]));
  for (const channel of ["x", "y"]) {
    const definition = fixed[channel];
    if (!isJson(definition) || definition.type !== "temporal" || definition.scale === null) continue;
    const scale = isJson(definition.scale) ? definition.scale : {};
    fixed[channel] = { ...definition, scale: { type: "utc", ...scale } };
  }
  return fixed;
}

/** Length in px of the ticks at the ends of an error bar. */
const TICK = 10;

const COMPOSITES = new Set(["boxplot", "errorbar", "errorband"]);

function markType(spec: Json): unknown {
  return isJson(spec.mark) ? spec.mark.type : spec.mark;
}

/**
 * Marks that Vega-Lite makes of others write the name of a column under the axis and English in the tooltips, whatever
 * the config says: neither, unless the specification asks.
 */
function quietComposites(spec: Json, ink: string): Json {
  const quiet: Json = { ...spec };
  for (const name of ["layer", "hconcat", "vconcat", "concat"]) {
    if (Array.isArray(quiet[name]))
      quiet[name] = quiet[name].map((one) => (isJson(one) ? quietComposites(one, ink) : one));
  }
  if (isJson(quiet.spec)) quiet.spec = quietComposites(quiet.spec, ink);
  if (!COMPOSITES.has(String(markType(quiet)))) return quiet;
  // their ticks would be as wide as the band
  if (isJson(quiet.mark) && quiet.mark.ticks === true)
    quiet.mark = { ...quiet.mark, ticks: { size: TICK, color: ink } };
  const encoding: Json = { tooltip: { value: null }, ...(isJson(quiet.encoding) ? quiet.encoding : {}) };
  for (const channel of ["x", "y"]) {
    const definition = encoding[channel];
    if (isJson(definition) && !("title" in definition)) encoding[channel] = { ...definition, title: null };
  }
  quiet.encoding = encoding;
  return quiet;
}

/** Is the specification one view, or layers of one: the only shape Vega can fit to a width. */
function isSingleView(spec: Json): boolean {
  const facets = isJson(spec.encoding) && ["row", "column", "facet"].some((name) => name in (spec.encoding as Json));
  return !facets && !["facet", "hconcat", "vconcat", "concat", "repeat"].some((name) => name in spec);
}

export interface Completed {
  /** The whole specification: what is compiled, and saved as .vl.json. */
  readonly spec: Json;
  readonly warnings: FigureWarning[];
}

/** A notebook's specification with the house style, the language, the width and UTC written out in it. */
export function completeSpec(figure: string, given: Json, canvas: Canvas, theme: Theme, space: Spacing): Completed {
  const warnings: FigureWarning[] = [];
  const { title, config, ...rest } = given;
  if (title !== undefined)
    warnings.push({ code: "own-title", message: chartMessages.ownTitle({ figure, field: "title" }) });
  const spec: Json = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    ...quietComposites(utcScales(inUtc(rest)) as Json, canvas.color.ink),
  };
  if (isSingleView(spec)) {
    spec.width = canvas.width;
    spec.autosize ??= { type: "fit-x", contains: "padding" };
  }
  spec.config = merge(vegaConfig(canvas, theme, space) as Json, isJson(config) ? config : {});
  return { spec, warnings };
}
