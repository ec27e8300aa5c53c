import { typeset } from "../../locale/typography.ts";
import type { Canvas } from "../canvas.ts";
import type { Legend, Swatch } from "../legend.ts";
import { plotLegend } from "../plot/legend.ts";
import { isJson, type Json } from "./complete.ts";

/** A d3 scale, as a running Vega view gives it. */
interface VegaScale {
  (value: unknown): unknown;
  domain(): unknown[];
  range?(): unknown[];
  type?: string;
}

const OTHER_CHANNELS = ["size", "shape", "opacity", "strokeWidth", "strokeDash"];

/**
 * Takes out of a compiled Vega specification the legends the frame can draw itself: those of one colour scale, with
 * no labels of their own. The others stay Vega's.
 */
export function takeLegends(compiled: Json): Json[] {
  const all = Array.isArray(compiled.legends) ? (compiled.legends as Json[]) : [];
  const isOurs = (legend: Json): boolean =>
    !OTHER_CHANNELS.some((channel) => channel in legend) &&
    !(isJson(legend.encode) && "labels" in legend.encode) &&
    typeof (legend.fill ?? legend.stroke) === "string";
  const taken = all.filter(isOurs);
  if (taken.length > 0) compiled.legends = all.filter((legend) => !isOurs(legend));
  return taken;
}

/** The kinds of marks painted by a scale, in the small multiples too. */
function paintedBy(compiled: Json, scale: string): string[] {
  return ((compiled.marks ?? []) as Json[]).flatMap((mark) => {
    if (mark.type === "group") return paintedBy(mark, scale);
    return JSON.stringify(mark.encode ?? {}).includes(`"scale":${JSON.stringify(scale)}`) ? [String(mark.type)] : [];
  });
}

/** What a colour looks like in the picture: a line, a dot, or an area of any kind. */
function swatchOf(compiled: Json, scale: string): Swatch {
  const kinds = paintedBy(compiled, scale).filter((kind) => kind !== "text");
  if (kinds.length > 0 && kinds.every((kind) => /^(line|rule|trail)$/.test(kind))) return "line";
  return kinds.length > 0 && kinds.every((kind) => kind === "symbol") ? "dot" : "square";
}

/** The legend of one of the taken, as data for the frame. */
export function vegaLegend(
  legend: Json,
  compiled: Json,
  scaleNamed: (name: string) => unknown,
  canvas: Canvas,
): Legend {
  const scale = scaleNamed(String(legend.fill ?? legend.stroke)) as VegaScale;
  const title = typeof legend.title === "string" ? { title: typeset(legend.title, canvas.lang) } : {};
  const kind = String(scale.type ?? "linear");
  if (kind === "ordinal") {
    const shape = swatchOf(compiled, String(legend.fill ?? legend.stroke));
    const items = scale
      .domain()
      .map((value) => ({ label: typeset(String(value), canvas.lang), color: String(scale(value)), shape }));
    return { kind: "swatches", ...title, items };
  }
  const info = {
    type: kind,
    domain: scale.domain(),
    range: scale.range?.() ?? [],
    apply: (value: unknown) => scale(value),
  };
  return plotLegend(info, { label: title.title ?? null }, canvas);
}
