import * as Plot from "@observablehq/plot";
import type { Canvas, FigureSpec, Variant } from "../../src/chart/figure.ts";

const both = (text: string) => ({ fr: text, en: text });

/** Words enough for a figure whose words are not what is tested. */
export const words = {
  title: { fr: "Coco, premier lieu de piège", en: "Coco, the first place of traps" },
  subtitle: { fr: "Attaques rapportées en France, par plateforme", en: "Attacks reported in France, by platform" },
  alt: {
    fr: "Barres : 42 attaques rapportées sur Coco, 31 sur Grindr.",
    en: "Bars: 42 attacks were reported on Coco, 31 on Grindr.",
  },
};

export const extras = { source: "Sources : 41 articles de presse. Données au 12 novembre 2026." };

export const wideFrench: Variant = { lang: "fr", size: "wide", mode: "light" };

export const everyVariant: Variant[] = (["fr", "en"] as const).flatMap((lang) =>
  (["wide", "narrow"] as const).flatMap((size) => (["light", "dark"] as const).map((mode) => ({ lang, size, mode }))),
);

export interface Row {
  k: string;
  v: number | null;
}

export const platforms: Row[] = [
  { k: "Coco", v: 1042 },
  { k: "Grindr", v: 31 },
  { k: "Non précisée", v: 18 },
];

/** The same horizontal bars with their values, by each engine. */
export const byEngine: Record<"plot" | "vegaLite", (rows: Row[]) => FigureSpec> = {
  plot: (rows) => ({
    ...words,
    plot: () => ({
      marks: [
        Plot.barX(rows, { x: "v", y: "k", title: "k", sort: { y: "-x" } }),
        Plot.text(rows, { x: "v", y: "k", text: "v", textAnchor: "start", dx: 5, fontWeight: 600 } as Plot.TextOptions),
      ],
    }),
  }),
  vegaLite: (rows) => ({
    ...words,
    vegaLite: () => ({
      data: { values: rows },
      encoding: { y: { field: "k", type: "nominal", sort: "-x" }, x: { field: "v", type: "quantitative" } },
      layer: [
        { mark: "bar", encoding: { tooltip: { field: "k" } } },
        {
          mark: { type: "text", align: "left", dx: 5, fontWeight: 600 },
          encoding: { text: { field: "v", type: "quantitative" } },
        },
      ],
    }),
  }),
};

/** Vertical bars, by each engine. */
export const columns: typeof byEngine = {
  plot: (rows) => ({ ...words, plot: () => ({ marks: [Plot.barY(rows, { x: "k", y: "v" })] }) }),
  vegaLite: (rows) => ({
    ...words,
    vegaLite: () => ({
      data: { values: rows },
      mark: "bar",
      encoding: { x: { field: "k", type: "nominal" }, y: { field: "v", type: "quantitative" } },
    }),
  }),
};

const months = Array.from({ length: 30 }, (_, i) => ({
  date: `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-01`,
  n: 800 + 40 * i,
  corps: i % 2 ? "Police" : "Gendarmerie",
}));

/** Lines over time with a colour legend and a clipped mark, by each engine. */
export const overTime: Record<"plot" | "vegaLite", FigureSpec> = {
  plot: {
    ...words,
    plot: (t: Canvas) => ({
      color: { legend: true },
      marks: [
        Plot.lineY(months, { x: (d) => new Date(d.date), y: "n", stroke: "corps", clip: true }),
        Plot.ruleX([new Date("2024-06-25")], { stroke: t.color.ink }),
        Plot.text([new Date("2024-06-25")], {
          x: (d) => d,
          text: () => t.date("2024-06-25"),
          frameAnchor: "bottom",
          textAnchor: "end",
          dx: -6,
          dy: -6,
        }),
      ],
    }),
  },
  vegaLite: {
    ...words,
    vegaLite: () => ({
      data: { values: months },
      mark: { type: "line", clip: true },
      encoding: {
        x: { field: "date", type: "temporal" },
        y: { field: "n", type: "quantitative" },
        color: { field: "corps", type: "nominal" },
      },
    }),
  },
};

/** A figure whose every text is one string. */
export function saying(text: string): FigureSpec {
  return {
    title: both(text),
    subtitle: both(text),
    alt: {
      fr: `Une barre de longueur 3, dont tous les textes sont : ${text.slice(0, 300)}`,
      en: `A bar 3 long, whose every text is: ${text.slice(0, 300)}, and no other`,
    },
    note: both(text),
    plot: () => ({ marks: [Plot.barX([{ k: text, v: 3 }], { x: "v", y: "k", title: "k" })] }),
  };
}
