import * as Plot from "@observablehq/plot";
import { abstract, type Figures } from "../abstract.ts";

const spans = [
  { k: "A", from: "2019-03-01", to: "2021-07-15" },
  { k: "B", from: "2020-01-01", to: "2024-06-25" },
  { k: "C", from: "2022-09-12", to: "2023-02-28" },
];
const pairs = [
  { k: "A", before: 42, after: 18 },
  { k: "B", before: 12, after: 31 },
  { k: "C", before: 25, after: 27 },
];
const time = abstract("Des traits qui durent, et un jour marqué", "Rules that last, and a day that is marked");
const dumbbells = abstract("Des haltères : avant, après", "Dumbbells: before, after");

export const rules: Figures = {
  "rules-plot": {
    ...time,
    plot: () => ({
      marks: [
        Plot.ruleY(spans, { y: "k", x1: (d) => new Date(d.from), x2: (d) => new Date(d.to), strokeWidth: 5 }),
        Plot.ruleX([new Date("2023-01-01")], { strokeDasharray: "3,3" }),
      ],
    }),
  },
  "rules-vega-lite": {
    ...time,
    vegaLite: () => ({
      layer: [
        {
          data: { values: spans },
          mark: { type: "rule", strokeWidth: 5 },
          encoding: {
            y: { field: "k", type: "nominal" },
            x: { field: "from", type: "temporal" },
            x2: { field: "to" },
          },
        },
        {
          data: { values: [{ day: "2023-01-01" }] },
          mark: { type: "rule", strokeDash: [3, 3] },
          encoding: { x: { field: "day", type: "temporal" } },
        },
      ],
    }),
  },
  "dumbbells-plot": {
    ...dumbbells,
    plot: (t) => ({
      marks: [
        Plot.ruleY(pairs, { y: "k", x1: "before", x2: "after", stroke: t.color.other, strokeWidth: 2 }),
        Plot.dot(pairs, { y: "k", x: "before", fill: t.color.other, r: 5 }),
        Plot.dot(pairs, { y: "k", x: "after", fill: t.color.accent, r: 5 }),
      ],
    }),
  },
  "dumbbells-vega-lite": {
    ...dumbbells,
    vegaLite: (t) => ({
      data: { values: pairs },
      encoding: { y: { field: "k", type: "nominal" } },
      layer: [
        {
          mark: { type: "rule", color: t.color.other, strokeWidth: 2 },
          encoding: { x: { field: "before", type: "quantitative" }, x2: { field: "after" } },
        },
        {
          mark: { type: "point", color: t.color.other },
          encoding: { x: { field: "before", type: "quantitative" } },
        },
        { mark: { type: "point" }, encoding: { x: { field: "after", type: "quantitative" } } },
      ],
    }),
  },
};
