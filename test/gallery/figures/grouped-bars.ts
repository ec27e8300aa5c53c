import * as Plot from "@observablehq/plot";
import { abstract, type Figures, invented } from "../abstract.ts";

const draw = invented(12, 11);
const rows = ["P", "Q", "R", "S"].flatMap((place, i) =>
  ["A", "B", "C"].map((kind, j) => ({ place, kind, v: Math.round((draw[3 * i + j] ?? 0) * 900) / 10 })),
);
const words = abstract("Des barres groupées, par trois", "Grouped bars, three by three");
const across = abstract("Des barres groupées, couchées", "Grouped bars, lying down");

export const groupedBars: Figures = {
  "grouped-bars-plot": {
    ...words,
    plot: () => ({
      x: { axis: null },
      fx: { domain: ["P", "Q", "R", "S"] },
      color: { legend: true },
      marks: [Plot.barY(rows, { fx: "place", x: "kind", y: "v", fill: "kind" })],
    }),
  },
  "grouped-bars-vega-lite": {
    ...words,
    vegaLite: () => ({
      data: { values: rows },
      mark: "bar",
      encoding: {
        x: { field: "place", type: "nominal", sort: null },
        xOffset: { field: "kind" },
        y: { field: "v", type: "quantitative" },
        color: { field: "kind", type: "nominal" },
      },
    }),
  },
  "grouped-bars-across-plot": {
    ...across,
    plot: () => ({
      y: { axis: null },
      fy: { domain: ["P", "Q", "R", "S"] },
      color: { legend: true },
      marks: [Plot.barX(rows, { fy: "place", y: "kind", x: "v", fill: "kind" })],
    }),
  },
  "grouped-bars-across-vega-lite": {
    ...across,
    vegaLite: () => ({
      data: { values: rows },
      mark: "bar",
      encoding: {
        y: { field: "place", type: "nominal", sort: null },
        yOffset: { field: "kind" },
        x: { field: "v", type: "quantitative" },
        color: { field: "kind", type: "nominal" },
      },
    }),
  },
};
