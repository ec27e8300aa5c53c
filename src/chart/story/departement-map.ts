import * as Plot from "@observablehq/plot";
import type { Canvas } from "../canvas.ts";
import { shortPath } from "../svg/short-path.ts";
import { classes } from "./classes.ts";
import { departementLayout, INSET_SIZE, type InsetName, type PlacedShape } from "./departement-layout.ts";
import { type DepartementOptions, departementValues, emptyTitle } from "./departement-rows.ts";
import { settleNumbers } from "./numbers-on-map.ts";
import type { Rows } from "./read.ts";

/** Writes every outline of a geo mark as steps: a map of France is then half as heavy. */
const shortOutlines: Plot.RenderFunction = (index, scales, values, dimensions, context, next) => {
  const group = next?.(index, scales, values, dimensions, context) ?? null;
  for (const path of group?.querySelectorAll("path") ?? [])
    path.setAttribute("d", shortPath(path.getAttribute("d") ?? ""));
  return group;
};

const geometry = ({ rings }: PlacedShape) => ({
  type: "MultiPolygon",
  coordinates: rings.map((ring) => [[...ring, ring[0]]]),
});

/**
 * A map of the 101 départements, coloured by class, the amounts written on them: Paris and its suburbs again, larger,
 * and the overseas apart, none of these to the map's scale. A département without a row is empty.
 *
 * Large départements weigh more to the eye than small ones with more events in them: where the story is how many,
 * {@link departementTiles} is fairer. The figure's note must give the map's author: `shapesCredit`.
 *
 * @param rows one a département at most
 * @returns Plot options, in px
 * @throws FigureError on a row that has no place on the map, or two rows for one
 */
export function departementMap<T>(t: Canvas, rows: Rows<T>, options: DepartementOptions<T>): Plot.PlotOptions {
  const values = departementValues(t, rows, options);
  const { limits, colors, colorOf } = classes(t, options.thresholds ?? [1], options.colors);
  const { height, names, ...layout } = departementLayout(t);
  const shapes = layout.shapes.map((shape) => ({ ...shape, figureRow: values.get(shape.code)?.figureRow }));
  const amountOf = ({ code }: PlacedShape): number => values.get(code)?.value ?? 0;
  const style = { size: t.narrow ? 11.5 : 14, weight: 600 };
  const numbers = settleNumbers(
    shapes.flatMap(({ code, label }) => {
      const text = values.get(code)?.label ?? "";
      if (!label || text === "") return [];
      return { code, text, x: label[0], y: label[1], width: t.textWidth(text, style), height: style.size * 0.8 };
    }),
  );
  return {
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null, grid: false },
    color: {
      type: "threshold",
      domain: [...limits],
      range: [...colors],
      ...(options.label === false ? { legend: true } : {}),
    },
    marks: [
      Plot.geo(shapes, {
        geometry,
        fill: amountOf,
        stroke: t.color.paper,
        strokeWidth: t.narrow ? 0.6 : 0.9,
        title: ({ code }: PlacedShape) => values.get(code)?.title ?? emptyTitle(t, code, options),
        render: shortOutlines,
      } as Plot.GeoOptions),
      Plot.text(names, {
        x: "x",
        y: "y",
        text: "text",
        textAnchor: "start",
        lineAnchor: "top",
        fontSize: INSET_SIZE,
        fill: t.color.muted,
      } satisfies Plot.TextOptions & { x: keyof InsetName }),
      Plot.text(numbers, {
        x: "x",
        y: "y",
        text: "text",
        fontSize: style.size,
        fontWeight: style.weight,
        fill: ({ code }: { code: string }) => t.inkOn(colorOf(values.get(code)?.value ?? 0)),
      }),
    ],
  };
}
