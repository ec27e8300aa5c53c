import * as Plot from "@observablehq/plot";
import type { Text } from "../../locale/lang.ts";
import type { Canvas } from "../canvas.ts";
import { amount, type Unit as Noun, unitOf } from "./amount.ts";
import { type Get, ofRow, ownName, type Rows, read, words } from "./read.ts";
import { rectangle } from "./rectangle.ts";
import { type PlacedGroup, type Unit, type UnitsGroup, unitsLayout } from "./units-layout.ts";

export interface UnitsOptions<T> {
  /** Name of the group, its columns `fr` and `en` unless told; rows of the same name are one group, in the order they come. */
  readonly label?: Get<T, Text | string>;
  /** How many: a whole number. */
  readonly value: Get<T, number | null>;
  /** What is counted, for the tooltips; that of the value's column where the house has a noun of its name. */
  readonly unit?: Noun;
  /** Colour of the row's units; the palette's `other` unless told. */
  readonly color?: Get<T, string>;
  /** Rows whose units are hollow: what is not known. */
  readonly hollow?: Get<T, boolean>;
  /** What the row's units are, for a tooltip; label and number unless told. */
  readonly title?: Get<T, Text | string>;
  /** Squares (a waffle) unless told. */
  readonly shape?: "square" | "dot";
}

function groupsOf<T>(t: Canvas, rows: Rows<T>, options: UnitsOptions<T>): UnitsGroup[] {
  const groups = new Map<string, UnitsGroup["parts"]>();
  const unit = unitOf(options.unit, options.value);
  [...rows].forEach((row, i) => {
    const label = words(t, read(options.label ?? ownName, row, i));
    const value = Number(read(options.value, row, i) ?? 0);
    const color = read(options.color, row, i) ?? t.color.other;
    const told = options.title && words(t, read(options.title, row, i));
    // what is not a number is refused by name when it is laid out
    const counted = Number.isFinite(value) ? amount(t, value, unit) : "";
    const title = told || `${label}${t.lang === "fr" ? "\u00a0: " : ": "}${counted}`;
    const hollow = read(options.hollow, row, i) === true;
    groups.set(label, [...(groups.get(label) ?? []), { value, color, hollow, title, ...ofRow(t, row) }]);
  });
  return [...groups].map(([label, parts]) => ({ label, parts }));
}

/** Width of the outline of a hollow unit, px: it stands within the unit's side. */
const OUTLINE = 1.5;

/** All the units of one colour as one shape, with one title: 42 squares are one thing to a screen reader. */
function shape(units: readonly Unit[], side: number, kind: "square" | "dot", inset: number) {
  if (kind === "dot") {
    return { type: "MultiPoint", coordinates: units.map(([x, y]) => [x + side / 2, y + side / 2]) };
  }
  const square = ([left, top]: Unit) => rectangle(left + inset, top + inset, left + side - inset, top + side - inset);
  return { type: "MultiPolygon", coordinates: units.map(square) };
}

/**
 * Small counts as units one can count: a group a row, its name and number before its squares (over them on a phone),
 * squares by fives and tens, as many to a line in every group, so that lines compare as bars do.
 *
 * @param rows one count each, drawn in the order given; several of one label are one group in several colours
 * @returns Plot options, in px
 * @throws FigureError on a value that is not a count, or when there are too many to count
 */
export function units<T>(t: Canvas, rows: Rows<T>, options: UnitsOptions<T>): Plot.PlotOptions {
  const layout = unitsLayout(t, groupsOf(t, rows, options));
  const { side, size, line, groups, height } = layout;
  const kind = options.shape ?? "square";
  const drawn = groups.flatMap(({ parts }) =>
    parts
      .filter(({ units }) => units.length > 0)
      .map(({ units, color, hollow, title, figureRow }) => ({
        geometry: shape(units, side, kind, hollow ? OUTLINE / 2 : 0),
        fill: hollow ? t.color.paper : color,
        stroke: hollow ? color : "none",
        radius: (side - (hollow ? OUTLINE : 0)) / 2,
        title,
        figureRow,
      })),
  );
  return {
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null, grid: false },
    r: { type: "identity" },
    marks: [
      Plot.text(groups, {
        x: 0,
        y: "top",
        text: "lines",
        textAnchor: "start",
        lineAnchor: "top",
        fontSize: size,
        lineHeight: line / size,
      }),
      Plot.text(groups, {
        x: "numberX",
        y: "top",
        text: (group: PlacedGroup) => t.number(group.total),
        textAnchor: "end",
        lineAnchor: "top",
        fontSize: size,
        fontWeight: 600,
      }),
      Plot.geo(drawn, {
        geometry: "geometry",
        fill: "fill",
        stroke: "stroke",
        strokeWidth: OUTLINE,
        title: "title",
        ...(kind === "dot" ? { r: "radius" } : {}),
      } as Plot.GeoOptions),
    ],
  };
}
