import * as Plot from "@observablehq/plot";
import { abstract, type Figures } from "../abstract.ts";

const rows = [
  { k: "A", kind: "I", from: "2019-03-01", to: "2021-07-15" },
  { k: "A", kind: "II", from: "2021-07-15", to: "2023-02-28" },
  { k: "B", kind: "I", from: "2020-01-01", to: "2024-06-25" },
  { k: "C", kind: "II", from: "2022-09-12", to: "2024-02-28" },
];
const words = abstract("Des durées, une ligne chacune", "Durations, one row each");
const log = [1, 12, 180, 2500, 41000].map((v, i) => ({ k: "ABCDE"[i], v }));
const powers = abstract("Une échelle de puissances de dix", "A scale of powers of ten");

export const spans: Figures = {
  "spans-plot": {
    ...words,
    plot: () => ({
      color: { legend: true },
      marks: [Plot.barX(rows, { y: "k", x1: (d) => new Date(d.from), x2: (d) => new Date(d.to), fill: "kind" })],
    }),
  },
  "spans-vega-lite": {
    ...words,
    vegaLite: () => ({
      data: { values: rows },
      mark: "bar",
      encoding: {
        y: { field: "k", type: "nominal" },
        x: { field: "from", type: "temporal" },
        x2: { field: "to" },
        color: { field: "kind", type: "nominal" },
      },
    }),
  },
  "log-plot": {
    ...powers,
    plot: () => ({ x: { type: "log" }, marks: [Plot.dot(log, { x: "v", y: "k", r: 5 })] }),
  },
  "log-vega-lite": {
    ...powers,
    vegaLite: () => ({
      data: { values: log },
      mark: "point",
      encoding: {
        x: { field: "v", type: "quantitative", scale: { type: "log" } },
        y: { field: "k", type: "nominal" },
      },
    }),
  },
};
