import * as Plot from "@observablehq/plot";
import { abstract, type Figures, invented } from "../abstract.ts";

const moves = [
  { k: "A", from: 42, to: 18 },
  { k: "B", from: 12, to: 31 },
  { k: "C", from: 25, to: 36 },
];
const slopes = [
  { k: "A", v1: 12, v2: 31 },
  { k: "B", v1: 22, v2: 19 },
  { k: "C", v1: 5, v2: 8 },
];
const turn = invented(24, 61);
const field = turn.map((draw, i) => ({ x: i % 8, y: Math.floor(i / 8), angle: draw * 360 }));

export const arrows: Figures = {
  "arrows-plot": {
    ...abstract("Des flèches, d’avant vers après", "Arrows, from before to after"),
    plot: () => ({
      y: { type: "band", domain: ["A", "B", "C"] },
      marks: [Plot.arrow(moves, { x1: "from", x2: "to", y1: "k", y2: "k", strokeWidth: 2 })],
    }),
  },
  "arrows-vega-lite": {
    ...abstract("Des flèches, d’avant vers après", "Arrows, from before to after"),
    vegaLite: (t) => ({
      data: { values: moves },
      encoding: { y: { field: "k", type: "nominal" } },
      layer: [
        {
          mark: { type: "rule", strokeWidth: 2, color: t.color.accent },
          encoding: { x: { field: "from", type: "quantitative" }, x2: { field: "to" } },
        },
        {
          transform: [{ calculate: "datum.to > datum.from ? 'triangle-right' : 'triangle-left'", as: "head" }],
          mark: { type: "point", size: 80 },
          encoding: {
            x: { field: "to", type: "quantitative" },
            shape: { field: "head", type: "nominal", scale: null },
          },
        },
      ],
    }),
  },
  "links-plot": {
    ...abstract("Des pentes, et le nom au bout", "Slopes, with the name at the end"),
    plot: (t) => ({
      x: { type: "point", domain: ["2019", "2024"], padding: 0.2 },
      y: { axis: null },
      marks: [
        Plot.link(slopes, { x1: () => "2019", x2: () => "2024", y1: "v1", y2: "v2", marker: "dot", strokeWidth: 2 }),
        Plot.text(slopes, {
          x: () => "2024",
          y: "v2",
          text: (d) => `${d.k} : ${t.number(d.v2)}`,
          textAnchor: "start",
          dx: 9,
        }),
      ],
    }),
  },
  "vectors-plot": {
    ...abstract("Des flèches dans un champ", "Arrows in a field"),
    plot: () => ({
      height: 170,
      x: { axis: null },
      y: { axis: null },
      marks: [Plot.vector(field, { x: "x", y: "y", rotate: "angle", length: 18 })],
    }),
  },
};
