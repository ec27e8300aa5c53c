import * as Plot from "@observablehq/plot";
import { abstract, type Figures } from "../abstract.ts";

/** Six invented regions, drawn by hand as a hexagon cut in six, in degrees; `n` is their invented amount. */
const corners = [0, 60, 120, 180, 240, 300].map((angle) => {
  const turn = (angle * Math.PI) / 180;
  return [Math.round(300 + 400 * Math.cos(turn)) / 100, Math.round(4600 + 300 * Math.sin(turn)) / 100];
});
const middle = [3, 46];
const regions = {
  type: "FeatureCollection" as const,
  features: corners.map((corner, i) => ({
    type: "Feature" as const,
    properties: { name: "ABCDEF"[i], n: [3, 14, 27, 8, 41, 0][i] },
    // clockwise, as d3-geo reads the inside of a ring on the sphere
    geometry: { type: "Polygon" as const, coordinates: [[middle, corners[(i + 1) % 6] ?? [], corner, middle]] },
  })),
};
const towns = [
  { name: "Aville", lon: 2.1, lat: 47.2 },
  { name: "Bourg-B", lon: 4.6, lat: 44.9 },
];
const words = abstract("Une carte par paliers, et deux villes", "A map in steps, and two towns");

export const maps: Figures = {
  "maps-plot": {
    ...words,
    plot: (t) => ({
      projection: { type: "mercator", domain: regions as never },
      color: { type: "threshold", domain: [5, 10, 20, 40], legend: true },
      marks: [
        Plot.geo(regions, { fill: (d) => d.properties.n, stroke: t.color.paper }),
        Plot.dot(towns, { x: "lon", y: "lat", fill: t.color.ink, r: 3 }),
        Plot.text(towns, { x: "lon", y: "lat", text: "name", textAnchor: "start", dx: 6 }),
      ],
    }),
  },
  "maps-vega-lite": {
    ...words,
    vegaLite: (t) => ({
      height: 300,
      projection: { type: "mercator" },
      layer: [
        {
          data: { values: regions.features },
          mark: { type: "geoshape", stroke: t.color.paper },
          encoding: {
            color: {
              field: "properties.n",
              type: "quantitative",
              scale: { type: "threshold", domain: [5, 10, 20, 40] },
            },
          },
        },
        {
          data: { values: towns },
          encoding: {
            longitude: { field: "lon", type: "quantitative" },
            latitude: { field: "lat", type: "quantitative" },
          },
          layer: [
            { mark: { type: "circle", color: t.color.ink, size: 30 } },
            { mark: { type: "text", align: "left", dx: 6 }, encoding: { text: { field: "name" } } },
          ],
        },
      ],
    }),
  },
};
