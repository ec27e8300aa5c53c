import * as Plot from "@observablehq/plot";
import { abstract, type Figures } from "../abstract.ts";

const rows = [
  { k: "A", v: 37 },
  { k: "B", v: 24 },
  { k: "C", v: 8 },
];
const words = abstract("Des gaufres : un carré, une unité", "Waffles: one square is one unit");
const parts = [
  { k: "A", v: 9 },
  { k: "B", v: 6 },
  { k: "C", v: 5 },
];
const one = abstract("Une gaufre en trois parts", "One waffle in three parts");

export const waffles: Figures = {
  "waffles-plot": {
    ...words,
    plot: () => ({ marks: [Plot.waffleY(rows, { x: "k", y: "v" })] }),
  },
  "waffles-vega-lite": {
    ...words,
    vegaLite: (t) => ({
      data: { values: rows },
      height: { step: 16 },
      transform: [
        { calculate: "sequence(datum.v)", as: "unit" },
        { flatten: ["unit"] },
        { calculate: "floor(datum.unit / 4)", as: "column" },
        { calculate: "datum.unit % 4", as: "row" },
      ],
      mark: { type: "square", size: 140 },
      encoding: {
        y: { field: "k", type: "nominal" },
        yOffset: { field: "row", type: "ordinal" },
        x: { field: "column", type: "quantitative", axis: null, scale: { domain: [-0.5, t.narrow ? 17.5 : 36.5] } },
      },
    }),
  },
  "waffle-parts-plot": {
    ...one,
    plot: () => ({
      axis: null,
      height: 64,
      color: { legend: true },
      marks: [Plot.waffleX(parts, { x: "v", fill: "k", unit: 1 })],
    }),
  },
};
