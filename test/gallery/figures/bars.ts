import * as Plot from "@observablehq/plot";
import { abstract, type Figures } from "../abstract.ts";

const rows = [
  { k: "A", v: 1240 },
  { k: "Bbbbb bbbb bbbbbb", v: 871 },
  { k: "C", v: 402 },
  { k: "D", v: 96 },
];
const signed = [
  { k: "A", v: 12.5 },
  { k: "B", v: -8 },
  { k: "C", v: 4 },
  { k: "D", v: -15.5 },
];
const across = abstract("Des barres couchées, la valeur au bout", "Bars across, with the value at the end");
const upright = abstract("Des barres debout, sous zéro aussi", "Upright bars, below zero too");

export const bars: Figures = {
  "bars-plot": {
    ...across,
    plot: (t) => ({
      x: { axis: null },
      marks: [
        Plot.barX(rows, {
          x: "v",
          y: "k",
          fill: (d) => (d.k === "A" ? t.color.accent : t.color.other),
          sort: { y: "-x" },
        }),
        Plot.text(rows, { x: "v", y: "k", text: "v", textAnchor: "start", dx: 5, fontWeight: 600 } as Plot.TextOptions),
      ],
    }),
  },
  "bars-vega-lite": {
    ...across,
    vegaLite: (t) => ({
      data: { values: rows },
      encoding: {
        y: { field: "k", type: "nominal", sort: null },
        x: { field: "v", type: "quantitative", axis: null },
      },
      layer: [
        {
          mark: "bar",
          encoding: { color: { condition: { test: "datum.k === 'A'", value: t.color.accent }, value: t.color.other } },
        },
        {
          mark: { type: "text", align: "left", dx: 5, fontWeight: 600 },
          encoding: { text: { field: "v", type: "quantitative" } },
        },
      ],
    }),
  },
  "columns-plot": {
    ...upright,
    plot: () => ({ marks: [Plot.barY(signed, { x: "k", y: "v" })] }),
  },
  "columns-vega-lite": {
    ...upright,
    vegaLite: () => ({
      data: { values: signed },
      mark: "bar",
      encoding: { x: { field: "k", type: "nominal" }, y: { field: "v", type: "quantitative" } },
    }),
  },
};
