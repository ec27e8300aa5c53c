import * as Plot from "@observablehq/plot";
import { abstract, type Figures } from "../abstract.ts";

const rows = [
  {
    x: 12,
    y: 30,
    words: { fr: "Le plus haut, et son explication sur deux lignes", en: "The highest, explained on two lines" },
  },
  { x: 38, y: 18, words: { fr: "Un mot", en: "A word" } },
  { x: 64, y: 24, words: { fr: "« Une citation », dit-il : 12 %", en: "“A quotation”, he says: 12%" } },
];
const words = abstract("Des mots près des points", "Words beside the dots");
const table = abstract("Rien que des mots et des nombres", "Nothing but words and numbers");
const slope = [
  { k: "A", year: "2019", v: 12 },
  { k: "A", year: "2024", v: 31 },
  { k: "B", year: "2019", v: 22 },
  { k: "B", year: "2024", v: 19 },
];

export const texts: Figures = {
  "texts-plot": {
    ...words,
    plot: (t) => ({
      x: { domain: [0, 100], axis: null },
      y: { axis: null },
      marks: [
        Plot.dot(rows, { x: "x", y: "y" }),
        Plot.text(rows, {
          x: "x",
          y: "y",
          text: (d) => t.say(d.words),
          textAnchor: "start",
          dx: 9,
          lineWidth: t.narrow ? 7 : 12,
        }),
      ],
    }),
  },
  "texts-vega-lite": {
    ...words,
    vegaLite: (t) => ({
      data: {
        values: rows.map((row) => ({ ...row, words: t.wrap(t.say(row.words), t.narrow ? 90 : 160).split("\n") })),
      },
      encoding: {
        x: { field: "x", type: "quantitative", scale: { domain: [0, 100] }, axis: null },
        y: { field: "y", type: "quantitative", scale: { zero: false, padding: 20 }, axis: null },
      },
      layer: [
        { mark: "point" },
        { mark: { type: "text", align: "left", baseline: "middle", dx: 9 }, encoding: { text: { field: "words" } } },
      ],
    }),
  },
  "text-table-plot": {
    ...table,
    plot: () => ({
      x: { axis: "top", type: "point" },
      marks: [Plot.text(slope, { x: "year", y: "k", text: "v", fontSize: 18, fontWeight: 600 } as Plot.TextOptions)],
    }),
  },
  "text-table-vega-lite": {
    ...table,
    vegaLite: () => ({
      data: { values: slope },
      mark: { type: "text", fontSize: 18, fontWeight: 600 },
      encoding: {
        x: { field: "year", type: "nominal", axis: { orient: "top" } },
        y: { field: "k", type: "nominal" },
        text: { field: "v", type: "quantitative" },
      },
    }),
  },
};
