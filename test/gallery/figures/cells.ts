import * as Plot from "@observablehq/plot";
import { abstract, type Figures, invented } from "../abstract.ts";

const days = { fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi"], en: ["Mon", "Tue", "Wed", "Thu", "Fri"] };
const draw = invented(40, 23);
const rows = days.fr.flatMap((_, day) =>
  Array.from({ length: 8 }, (__, hour) => ({ day, hour: 8 + hour, v: Math.round((draw[day * 8 + hour] ?? 0) * 50) })),
);
const words = abstract("Des cases, du moins au plus", "Cells, from little to much");
const steps = abstract("Des cases par paliers, le nombre dedans", "Cells in steps, with the number inside");

export const cells: Figures = {
  "cells-plot": {
    ...words,
    plot: (t) => ({
      color: { legend: true },
      x: { tickFormat: (h: number) => `${h} h` },
      y: { domain: [0, 1, 2, 3, 4], tickFormat: (d: number) => days[t.lang][d] ?? "" },
      marks: [Plot.cell(rows, { x: "hour", y: "day", fill: "v", inset: 0.5 })],
    }),
  },
  "cells-vega-lite": {
    ...words,
    vegaLite: (t) => ({
      data: { values: rows.map((row) => ({ ...row, name: days[t.lang][row.day] })) },
      mark: "rect",
      encoding: {
        x: { field: "hour", type: "ordinal", axis: { labelExpr: "datum.label + ' h'" } },
        y: { field: "name", type: "ordinal", sort: null },
        color: { field: "v", type: "quantitative" },
      },
    }),
  },
  "cells-steps-plot": {
    ...steps,
    plot: (t) => ({
      color: { type: "threshold", domain: [10, 20, 30, 40], legend: true },
      x: { axis: null },
      y: { domain: [0, 1, 2, 3, 4], tickFormat: (d: number) => days[t.lang][d] ?? "" },
      marks: [
        Plot.cell(rows, { x: "hour", y: "day", fill: "v", inset: 0.5 }),
        Plot.text(rows, {
          x: "hour",
          y: "day",
          text: "v",
          fill: (d) => t.inkOn(t.color.sequential[[10, 20, 30, 40].filter((limit) => d.v >= limit).length] ?? ""),
        }),
      ],
    }),
  },
  "cells-steps-vega-lite": {
    ...steps,
    vegaLite: (t) => ({
      data: { values: rows.map((row) => ({ ...row, name: days[t.lang][row.day] })) },
      encoding: {
        x: { field: "hour", type: "ordinal", axis: null },
        y: { field: "name", type: "ordinal", sort: null },
      },
      layer: [
        {
          mark: "rect",
          encoding: {
            color: { field: "v", type: "quantitative", scale: { type: "threshold", domain: [10, 20, 30, 40] } },
          },
        },
        {
          transform: [
            { calculate: `${JSON.stringify(t.color.sequential.map(t.inkOn))}[min(4, floor(datum.v / 10))]`, as: "ink" },
          ],
          mark: { type: "text", color: { expr: "datum.ink" } },
          encoding: { text: { field: "v", type: "quantitative" } },
        },
      ],
    }),
  },
};
