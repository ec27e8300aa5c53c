import * as Plot from "@observablehq/plot";
import { abstract, type Figures, invented } from "../abstract.ts";

const draws = ["A", "B", "C"].flatMap((k, i) => {
  const [a, b, c] = [invented(40, 71 + i), invented(40, 81 + i), invented(40, 91 + i)];
  return a.map((x, j) => ({ k, v: Math.round((x + (b[j] ?? 0) + (c[j] ?? 0)) * 20 + 8 * i) }));
});
const histogram = abstract("Un histogramme", "A histogram");
const boxes = abstract("Des boîtes à moustaches", "Box plots");

export const distributions: Figures = {
  "histogram-plot": {
    ...histogram,
    plot: () => ({ marks: [Plot.rectY(draws, Plot.binX({ y: "count" }, { x: "v", thresholds: 12 }))] }),
  },
  "histogram-vega-lite": {
    ...histogram,
    vegaLite: () => ({
      data: { values: draws },
      mark: "bar",
      encoding: {
        x: { field: "v", type: "quantitative", bin: { maxbins: 15 } },
        y: { aggregate: "count", type: "quantitative" },
      },
    }),
  },
  "boxes-plot": {
    ...boxes,
    plot: () => ({ marks: [Plot.boxX(draws, { x: "v", y: "k" })] }),
  },
  "boxes-vega-lite": {
    ...boxes,
    vegaLite: () => ({
      data: { values: draws },
      mark: "boxplot",
      encoding: { x: { field: "v", type: "quantitative" }, y: { field: "k", type: "nominal" } },
    }),
  },
};
