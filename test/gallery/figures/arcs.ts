import { abstract, type Figures } from "../abstract.ts";

const rows = [
  { k: "A", v: 52 },
  { k: "B", v: 31 },
  { k: "C", v: 17 },
];

export const arcs: Figures = {
  "arcs-vega-lite": {
    ...abstract("Un anneau en trois parts", "A ring in three parts"),
    vegaLite: () => ({
      data: { values: rows },
      height: 220,
      mark: { type: "arc", innerRadius: 55 },
      encoding: {
        theta: { field: "v", type: "quantitative", stack: true },
        color: { field: "k", type: "nominal" },
      },
    }),
  },
};
