import * as Plot from "@observablehq/plot";
import { abstract, type Figures, invented } from "../abstract.ts";

const rows = ["A", "B", "C"].flatMap((k, i) =>
  invented(14, 17 + i).map((draw) => ({ k, v: Math.round(draw * 60 + 12 * i) })),
);
const words = abstract("Des traits, un par valeur", "Ticks, one for each value");

export const ticks: Figures = {
  "ticks-plot": {
    ...words,
    plot: () => ({ marks: [Plot.tickX(rows, { x: "v", y: "k", strokeWidth: 2 })] }),
  },
  "ticks-vega-lite": {
    ...words,
    vegaLite: () => ({
      data: { values: rows },
      mark: "tick",
      encoding: { x: { field: "v", type: "quantitative" }, y: { field: "k", type: "nominal" } },
    }),
  },
};
