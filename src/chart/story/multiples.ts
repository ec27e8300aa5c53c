import * as Plot from "@observablehq/plot";
import type { Text } from "../../locale/lang.ts";
import type { Canvas } from "../canvas.ts";
import { type Get, type Rows, read, words } from "./read.ts";

export interface MultiplesOptions<T> {
  /** What makes a chart of its own: one for each value, in the order they come. */
  readonly by: Get<T, string>;
  /** The name over the chart; the value of `by` unless told. */
  readonly label?: Get<T, Text | string>;
  /** Charts side by side: 4, or 2 on a phone, unless told. */
  readonly columns?: number;
  /** Height of one chart, in px. */
  readonly height?: number;
}

export interface Multiples<T> {
  /** For the options of every mark: `Plot.barY(rows, { ...small.facet, x: "year", y: "n" })`. */
  readonly facet: { readonly fx: (row: T) => number; readonly fy: (row: T) => number };
  /** The names over the charts. */
  readonly names: Plot.Markish[];
  /** For the drawing: height, and the air between charts. */
  readonly options: Plot.PlotOptions;
}

const ABOVE = 6;

/**
 * Small multiples: one small chart for each value of a column, on the same scales, as many side by side as the width
 * allows, each under its name.
 *
 *     const small = multiples(t, rows, { by: "platform" });
 *     return { ...small.options, marks: [Plot.barY(rows, { ...small.facet, x: "year", y: "n" }), ...small.names] };
 */
export function multiples<T>(t: Canvas, rows: Rows<T>, options: MultiplesOptions<T>): Multiples<T> {
  const labels = new Map<string, string>();
  const keyOf = new Map<T, string>();
  [...rows].forEach((row, i) => {
    const key = String(read(options.by, row, i));
    keyOf.set(row, key);
    if (!labels.has(key)) labels.set(key, words(t, options.label ? read(options.label, row, i) : key));
  });
  const columns = Math.max(1, Math.min(labels.size, options.columns ?? (t.narrow ? 2 : 4)));
  const across = Math.ceil(labels.size / columns);
  const { size, line } = t.type.axis;
  const style = { size, weight: 600 };
  // the drawing's own left margin is not known yet: what its axis takes is taken off before the names are broken
  const width = (t.width - 40) / columns - 14;
  const named = [...labels].map(([key, label], at) => ({
    key,
    text: t.wrap(label, width, style),
    fx: at % columns,
    fy: Math.floor(at / columns),
  }));
  const nameHeight = Math.max(1, ...named.map(({ text }) => text.split("\n").length)) * line;
  const height = options.height ?? (t.narrow ? 96 : 120);
  const gap = nameHeight + ABOVE + 2 * line;
  const placeOf = new Map(named.map((place) => [place.key, place]));
  const cell = (row: T) => placeOf.get(keyOf.get(row) ?? String(read(options.by, row, 0)));
  return {
    facet: { fx: (row) => cell(row)?.fx ?? 0, fy: (row) => cell(row)?.fy ?? 0 },
    names: [
      Plot.text(named, {
        fx: "fx",
        fy: "fy",
        text: "text",
        frameAnchor: "top-left",
        lineAnchor: "bottom",
        dy: -ABOVE,
        fontWeight: 600,
      }),
    ],
    options: {
      height: across * (height + gap) - gap + nameHeight + ABOVE + 4 + 2 * line,
      marginTop: nameHeight + ABOVE + 4,
      fx: { axis: null, paddingInner: 14 / (width + 14), paddingOuter: 0 },
      fy: { axis: null, paddingInner: gap / (height + gap), paddingOuter: 0 },
    },
  };
}
