import * as Plot from "@observablehq/plot";
import { abstract, type Figures, invented } from "../abstract.ts";

const [across, up, size] = [invented(40, 3), invented(40, 5), invented(40, 13)];
const rows = across.map((x, i) => ({
  x: Math.round(x * 1000) / 10,
  y: Math.round(((up[i] ?? 0) * 0.6 + x * 0.4) * 1000) / 10,
  n: Math.round((size[i] ?? 0) * 90) + 5,
  kind: ["A", "B", "C"][i % 3],
}));
const scatter = abstract("Des points, trois sortes", "Dots, of three kinds");
const bubbles = abstract("Des bulles, dont l’aire dit le nombre", "Bubbles, whose area is the number");
const swarm = abstract("Un essaim : un point, une valeur", "A swarm: one dot is one value");
const measures = {
  x: { fr: "Une mesure →", en: "A measure →" },
  y: { fr: "↑ Une autre", en: "↑ Another" },
  n: { fr: "Nombre", en: "Number" },
};

export const dots: Figures = {
  "dots-plot": {
    ...scatter,
    plot: () => ({
      grid: true,
      color: { legend: true },
      marks: [Plot.dot(rows, { x: "x", y: "y", fill: "kind", symbol: "kind" })],
    }),
  },
  "dots-vega-lite": {
    ...scatter,
    vegaLite: () => ({
      data: { values: rows },
      mark: "point",
      encoding: {
        x: { field: "x", type: "quantitative" },
        y: { field: "y", type: "quantitative" },
        color: { field: "kind", type: "nominal" },
        shape: { field: "kind", type: "nominal" },
      },
    }),
  },
  "bubbles-plot": {
    ...bubbles,
    plot: (t) => ({
      x: { label: t.say(measures.x) },
      y: { label: t.say(measures.y) },
      marks: [Plot.dot(rows, { x: "x", y: "y", r: "n", fillOpacity: 0.6 })],
    }),
  },
  "bubbles-vega-lite": {
    ...bubbles,
    vegaLite: (t) => ({
      data: { values: rows },
      mark: { type: "circle", opacity: 0.6 },
      encoding: {
        x: { field: "x", type: "quantitative", title: t.say(measures.x) },
        y: { field: "y", type: "quantitative", title: t.say(measures.y) },
        size: { field: "n", type: "quantitative", title: t.say(measures.n) },
      },
    }),
  },
  "swarm-plot": {
    ...swarm,
    plot: () => ({
      height: 180,
      marks: [Plot.dotX(rows, Plot.dodgeY({ x: "x", anchor: "middle", fill: "kind" }))],
      color: { legend: true },
    }),
  },
};
