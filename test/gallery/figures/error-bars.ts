import * as Plot from "@observablehq/plot";
import { abstract, type Figures } from "../abstract.ts";

const rows = [
  { k: "A", v: 42, low: 33.5, high: 52.1 },
  { k: "B", v: 27, low: 22.4, high: 30.9 },
  { k: "C", v: 11, low: 4.2, high: 19.8 },
];
const across = abstract("Des intervalles autour des valeurs", "Intervals around the values");
const upright = abstract("Des barres d’erreur sur des barres", "Error bars on bars");

export const errorBars: Figures = {
  "error-bars-plot": {
    ...across,
    plot: () => ({
      x: { zero: true },
      marks: [
        Plot.ruleY(rows, { y: "k", x1: "low", x2: "high", strokeWidth: 2, marker: "tick" }),
        Plot.dot(rows, { y: "k", x: "v", r: 5 }),
      ],
    }),
  },
  "error-bars-vega-lite": {
    ...across,
    vegaLite: () => ({
      data: { values: rows },
      encoding: { y: { field: "k", type: "nominal" } },
      layer: [
        {
          mark: { type: "errorbar", ticks: true, thickness: 2 },
          encoding: { x: { field: "low", type: "quantitative", scale: { zero: true } }, x2: { field: "high" } },
        },
        { mark: "point", encoding: { x: { field: "v", type: "quantitative" } } },
      ],
    }),
  },
  "error-columns-plot": {
    ...upright,
    plot: (t) => ({
      marks: [
        Plot.barY(rows, { x: "k", y: "v", fill: t.color.other }),
        Plot.ruleX(rows, { x: "k", y1: "low", y2: "high", strokeWidth: 2, marker: "tick" }),
      ],
    }),
  },
  "error-columns-vega-lite": {
    ...upright,
    vegaLite: (t) => ({
      data: { values: rows },
      encoding: { x: { field: "k", type: "nominal" } },
      layer: [
        { mark: { type: "bar", color: t.color.other }, encoding: { y: { field: "v", type: "quantitative" } } },
        {
          mark: { type: "errorbar", ticks: true, thickness: 2, color: t.color.ink },
          encoding: { y: { field: "low", type: "quantitative" }, y2: { field: "high" } },
        },
      ],
    }),
  },
};
