import * as Plot from "@observablehq/plot";
import { abstract, type Figures, invented } from "../abstract.ts";

const rows = ["P", "Q", "R"].flatMap((place, i) => {
  const draw = invented(6, 41 + i);
  return Array.from({ length: 6 }, (_, year) => ({
    place,
    year: 2019 + year,
    v: Math.round((draw[year] ?? 0) * 30 + 4 * i + 3),
  }));
});
const side = abstract("De petits multiples, côte à côte", "Small multiples, side by side");
const stacked = abstract("De petits multiples, l’un sous l’autre", "Small multiples, one under another");

export const facets: Figures = {
  "facets-across-plot": {
    ...side,
    plot: () => ({
      x: { ticks: [2019, 2024] },
      fx: { domain: ["P", "Q", "R"] },
      marks: [Plot.lineY(rows, { fx: "place", x: "year", y: "v" }), Plot.ruleY([0])],
    }),
  },
  "facets-across-vega-lite": {
    ...side,
    vegaLite: () => ({
      data: { values: rows },
      mark: "line",
      encoding: {
        column: { field: "place", type: "nominal", sort: null },
        x: {
          field: "year",
          type: "quantitative",
          scale: { zero: false, nice: false },
          axis: { values: [2019, 2024], format: "d" },
        },
        y: { field: "v", type: "quantitative" },
      },
    }),
  },
  "facets-down-plot": {
    ...stacked,
    plot: () => ({
      fy: { domain: ["P", "Q", "R"] },
      marks: [Plot.areaY(rows, { fy: "place", x: "year", y: "v" })],
    }),
  },
  "facets-down-vega-lite": {
    ...stacked,
    vegaLite: () => ({
      data: { values: rows },
      height: 90,
      mark: "area",
      encoding: {
        row: { field: "place", type: "nominal", sort: null },
        x: { field: "year", type: "quantitative", scale: { zero: false, nice: false }, axis: { format: "d" } },
        y: { field: "v", type: "quantitative" },
      },
    }),
  },
};
