import * as Plot from "@observablehq/plot";
import { abstract, type Figures, invented, months } from "../abstract.ts";

const rows = ["A", "B", "C"].flatMap((series, i) => {
  const draw = invented(24, 31 + i);
  return months(2023, 24).map((date, month) => ({
    date,
    series,
    v: Math.round(10 + 6 * i + (draw[month] ?? 0) * 14),
  }));
});
const band = months(2023, 12).map((date, i) => ({ date, low: 20 + i, v: 26 + 1.4 * i, high: 34 + 1.9 * i }));
const words = abstract("Des aires empilées", "Stacked areas");
const between = abstract("Une aire entre deux bornes, et sa ligne", "An area between two bounds, and its line");

export const areas: Figures = {
  "areas-plot": {
    ...words,
    plot: () => ({
      color: { legend: true },
      marks: [Plot.areaY(rows, { x: (d) => new Date(d.date), y: "v", fill: "series" })],
    }),
  },
  "areas-vega-lite": {
    ...words,
    vegaLite: () => ({
      data: { values: rows },
      mark: "area",
      encoding: {
        x: { field: "date", type: "temporal" },
        y: { field: "v", type: "quantitative", aggregate: "sum" },
        color: { field: "series", type: "nominal" },
      },
    }),
  },
  "areas-band-plot": {
    ...between,
    plot: (t) => ({
      marks: [
        Plot.areaY(band, { x: (d) => new Date(d.date), y1: "low", y2: "high", fill: t.color.accent, fillOpacity: 0.2 }),
        Plot.lineY(band, { x: (d) => new Date(d.date), y: "v" }),
      ],
    }),
  },
  "areas-band-vega-lite": {
    ...between,
    vegaLite: () => ({
      data: { values: band },
      encoding: { x: { field: "date", type: "temporal" } },
      layer: [
        {
          mark: { type: "area", opacity: 0.2 },
          encoding: { y: { field: "low", type: "quantitative" }, y2: { field: "high" } },
        },
        { mark: "line", encoding: { y: { field: "v", type: "quantitative" } } },
      ],
    }),
  },
};
