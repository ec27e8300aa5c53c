import * as Plot from "@observablehq/plot";
import type { Text } from "../../locale/lang.ts";
import { joinWords } from "../../locale/words.ts";
import type { Canvas } from "../canvas.ts";
import { type Get, ofRow, type Rows, read, words } from "./read.ts";
import { rectangle } from "./rectangle.ts";
import { type UpsetCombination, type UpsetPart, type UpsetSet, upsetLayout } from "./upset-layout.ts";

export interface UpsetOptions<T> {
  /** The sets the row's things are in, all of them and no other. */
  readonly sets: Get<T, readonly string[]>;
  /** How many things: a whole number. */
  readonly value: Get<T, number>;
  /** Name of a set; its key unless told. */
  readonly name?: (set: string) => Text | string;
  /** Sets that have a row even when nothing is in them. */
  readonly always?: readonly string[];
  /** What the whole counts before the sets are, over them. */
  readonly total?: Text;
  /** Colour of the row's squares; the palette's other unless told. */
  readonly color?: Get<T, string>;
  /** What the row's squares are, for a tooltip; the names of the sets unless told. */
  readonly title?: Get<T, Text | string>;
}

/**
 * Which sets things are in together: squares to count over a matrix, one column for each combination that occurs, the
 * largest first, and one row for each set, its whole count before it (Lex et al., "UpSet", IEEE TVCG 2014). Nothing is
 * in two columns; what is in two sets is in both their rows.
 *
 * @param rows one combination each; several of the same sets are one column in several colours
 * @returns Plot options, in px
 */
export function upset<T>(t: Canvas, rows: Rows<T>, options: UpsetOptions<T>): Plot.PlotOptions {
  const nameOf = (set: string): string => words(t, options.name?.(set) ?? set);
  const combinations = new Map<string, { sets: string[]; parts: UpsetPart[] }>();
  const totals = new Map<string, number>((options.always ?? []).map((set) => [set, 0]));
  [...rows].forEach((row, i) => {
    const own = [...new Set(read(options.sets, row, i) ?? [])].sort();
    const value = Number(read(options.value, row, i) ?? 0);
    const color = read(options.color, row, i) ?? t.color.other;
    const told = options.title ? words(t, read(options.title, row, i)) : joinWords(own.map(nameOf), t.lang);
    for (const set of own) totals.set(set, (totals.get(set) ?? 0) + value);
    const combination = combinations.get(own.join(" ")) ?? { sets: own, parts: [] };
    const title = `${told}${t.lang === "fr" ? "\u00a0: " : ": "}${t.number(value)}`;
    combination.parts.push({ value, color, title, ...ofRow(t, row) });
    combinations.set(own.join(" "), combination);
  });
  const size = ({ parts }: UpsetCombination): number => parts.reduce((sum, { value }) => sum + value, 0);
  const ordered = [...combinations.values()].sort((a, b) => size(b) - size(a));
  const sets: UpsetSet[] = [...totals]
    .map(([key, total]) => ({ key, label: nameOf(key), total }))
    .sort((a, b) => b.total - a.total);
  const layout = upsetLayout(t, sets, ordered, words(t, options.total));

  const squares = layout.shapes
    .filter(({ units }) => units.length > 0)
    .map(({ units, color, title, figureRow }) => ({
      figureRow,
      color,
      title,
      geometry: {
        type: "MultiPolygon",
        coordinates: units.map(([x, y]) => rectangle(x, y, x + layout.side, y + layout.side)),
      },
    }));
  return {
    height: layout.height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null, grid: false },
    marks: [
      Plot.ruleY(layout.rules, { x1: 0, x2: t.width, stroke: t.color.grid }),
      Plot.geo(squares, { geometry: "geometry", fill: "color", stroke: "none", title: "title" } as Plot.GeoOptions),
      Plot.text(layout.numbers, {
        x: "x",
        y: "y",
        text: "text",
        fill: "ink",
        textAnchor: "start",
        lineAnchor: "bottom",
        fontWeight: 600,
      }),
      Plot.text(layout.labels, { x: "x", y: "y", text: "text", textAnchor: "start" }),
      Plot.text(layout.totals, {
        x: "x",
        y: "y",
        text: ({ total }) => t.number(total),
        textAnchor: "end",
        fontWeight: 600,
      }),
      Plot.text(options.total ? [layout.heading] : [], {
        x: "x",
        y: "y",
        text: "text",
        fill: t.color.muted,
        textAnchor: "end",
        lineAnchor: "bottom",
      }),
      Plot.dot(
        layout.dots.filter(({ member }) => !member),
        { x: "x", y: "y", r: 4, fill: t.color.paper, stroke: t.color.other },
      ),
      Plot.link(layout.stems, { x1: "x", x2: "x", y1: "top", y2: "bottom", stroke: t.color.ink, strokeWidth: 2.5 }),
      Plot.dot(
        layout.dots.filter(({ member }) => member),
        { x: "x", y: "y", r: 5.5, fill: t.color.ink, stroke: "none" },
      ),
    ],
  };
}
