import * as Plot from "@observablehq/plot";
import { abstract, type Figures, invented, months } from "../abstract.ts";

const rows = ["A", "B", "C"].flatMap((series, i) => {
  const draw = invented(30, 101 + i);
  return months(2022, 30).map((date, month) => ({
    date,
    series,
    v: Math.round(300 + 320 * i + month * (9 - 6 * i) + (draw[month] ?? 0) * 120),
  }));
});
const ends = rows.filter((row) => row.date === "2024-06-01");
const words = abstract("Des lignes, nommées au bout", "Lines, named at their end");
const legend = abstract("Des lignes, une légende et un jour marqué", "Lines, a legend and a day that is marked");
const markers = abstract("Une ligne et ses points", "A line and its points");
const few = [3, 4, 4, 7, 6, 9].map((v, i) => ({ year: 2019 + i, v }));

export const lines: Figures = {
  "lines-plot": {
    ...words,
    plot: (t) => ({
      color: { domain: ["A", "B", "C"], range: [t.color.accent, t.color.second, t.color.muted] },
      marks: [
        Plot.lineY(rows, { x: (d) => new Date(d.date), y: "v", stroke: "series" }),
        Plot.text(ends, {
          x: (d) => new Date(d.date),
          y: "v",
          text: (d) => `${d.series}, ${t.number(d.v)}`,
          textAnchor: "start",
          dx: 6,
          fill: "series",
          fontWeight: 600,
        }),
      ],
    }),
  },
  "lines-vega-lite": {
    ...words,
    vegaLite: (t) => ({
      data: { values: rows },
      encoding: {
        x: { field: "date", type: "temporal" },
        y: { field: "v", type: "quantitative" },
        color: {
          field: "series",
          type: "nominal",
          legend: null,
          scale: { domain: ["A", "B", "C"], range: [t.color.accent, t.color.second, t.color.muted] },
        },
      },
      layer: [
        { mark: "line" },
        {
          transform: [
            { filter: "utcyear(datum.date) === 2024 && utcmonth(datum.date) === 5" },
            { calculate: "datum.series + ', ' + format(datum.v, ',')", as: "label" },
          ],
          mark: { type: "text", align: "left", dx: 6, fontWeight: 600 },
          encoding: { text: { field: "label" } },
        },
      ],
    }),
  },
  "lines-legend-plot": {
    ...legend,
    plot: (t) => ({
      color: { legend: true },
      y: { domain: [0, 1200] },
      marks: [
        Plot.lineY(rows, { x: (d) => new Date(d.date), y: "v", stroke: "series" }),
        Plot.ruleX([new Date("2023-06-25")]),
        Plot.text([new Date("2023-06-25")], {
          x: (d) => d,
          frameAnchor: "top",
          text: (d) => t.date(d),
          textAnchor: "end",
          dx: -5,
          dy: 4,
          lineAnchor: "top",
        }),
      ],
    }),
  },
  "lines-legend-vega-lite": {
    ...legend,
    vegaLite: (t) => ({
      layer: [
        {
          data: { values: rows },
          mark: "line",
          encoding: {
            x: { field: "date", type: "temporal" },
            y: { field: "v", type: "quantitative" },
            color: { field: "series", type: "nominal" },
          },
        },
        {
          data: { values: [{ date: "2023-06-25", words: t.date("2023-06-25") }] },
          layer: [
            { mark: "rule", encoding: { x: { field: "date", type: "temporal" } } },
            {
              mark: { type: "text", align: "right", baseline: "top", dx: -5, dy: 4 },
              encoding: { x: { field: "date", type: "temporal" }, y: { value: 0 }, text: { field: "words" } },
            },
          ],
        },
      ],
    }),
  },
  "lines-markers-plot": {
    ...markers,
    plot: () => ({
      y: { zero: true },
      marks: [Plot.lineY(few, { x: "year", y: "v", marker: "dot" })],
    }),
  },
  "lines-markers-vega-lite": {
    ...markers,
    vegaLite: () => ({
      data: { values: few },
      mark: { type: "line", point: true },
      encoding: {
        x: { field: "year", type: "quantitative", scale: { zero: false }, axis: { format: "d" } },
        y: { field: "v", type: "quantitative" },
      },
    }),
  },
};
