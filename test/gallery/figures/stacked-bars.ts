import * as Plot from "@observablehq/plot";
import { abstract, type Figures, invented } from "../abstract.ts";

const draw = invented(20, 7);
const rows = ["2020", "2021", "2022", "2023", "2024"].flatMap((year, i) =>
  ["A", "B", "C", "D"].map((kind, j) => ({ year, kind, v: Math.round((draw[4 * i + j] ?? 0) * 40 + 5) })),
);
const words = abstract("Des barres empilées, quatre parts", "Stacked bars, in four parts");
const share = abstract("Des barres empilées, ramenées à 100 %", "Stacked bars, brought to 100%");

export const stackedBars: Figures = {
  "stacked-bars-plot": {
    ...words,
    plot: () => ({
      x: { type: "band" },
      color: { legend: true },
      marks: [Plot.barY(rows, { x: "year", y: "v", fill: "kind" })],
    }),
  },
  "stacked-bars-vega-lite": {
    ...words,
    vegaLite: () => ({
      data: { values: rows },
      mark: "bar",
      encoding: {
        x: { field: "year", type: "nominal" },
        y: { field: "v", type: "quantitative", aggregate: "sum" },
        color: { field: "kind", type: "nominal" },
      },
    }),
  },
  "stacked-bars-share-plot": {
    ...share,
    plot: (t) => ({
      x: { tickFormat: (v: number) => t.percent(v) },
      y: { type: "band" },
      color: { legend: true },
      marks: [Plot.barX(rows, { y: "year", x: "v", fill: "kind", offset: "normalize" } as Plot.BarXOptions)],
    }),
  },
  "stacked-bars-share-vega-lite": {
    ...share,
    vegaLite: () => ({
      data: { values: rows },
      mark: "bar",
      encoding: {
        y: { field: "year", type: "nominal" },
        x: { field: "v", type: "quantitative", aggregate: "sum", stack: "normalize", axis: { format: ".0%" } },
        color: { field: "kind", type: "nominal" },
      },
    }),
  },
};
