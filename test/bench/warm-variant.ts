// One variant, warm, from table to finished SVG, beside the same chart drawn bare: Plot with jsdom, Vega's toSVG, and
// R with ggplot2 and svglite where Rscript is installed. Medians and 90th centiles over as many runs each, in turn.
import { spawnSync } from "node:child_process";
import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";
import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { type FigureSpec, renderFigure, type Variant } from "../../src/chart/figure.ts";

const RUNS = Number(process.env.RUNS ?? 60);
const rows = Array.from({ length: 12 }, (_, i) => ({
  name: `Category ${String.fromCharCode(65 + i)}`,
  value: (i * 37) % 41,
}));
const words = {
  title: { fr: "Douze catégories, douze valeurs", en: "Twelve categories, twelve values" },
  subtitle: { fr: "Valeurs d’essai, sans unité", en: "Test values, no unit" },
  alt: {
    fr: "Barres horizontales de douze valeurs d’essai, la plus grande de 40.",
    en: "Bars of twelve test values, the largest 40.",
  },
};
const options = { marks: [Plot.barX(rows, { x: "value", y: "name", sort: { y: "-x" } })] };
const specification = {
  data: { values: rows },
  mark: "bar",
  encoding: { x: { field: "value", type: "quantitative" }, y: { field: "name", type: "nominal", sort: "-x" } },
} as const;

// A fresh object each time, as a notebook makes one; the variants of a real build come in turn too.
const plot: FigureSpec = {
  ...words,
  plot: () => ({ marks: [Plot.barX(rows, { x: "value", y: "name", sort: { y: "-x" } })] }),
};
const vegaLite: FigureSpec = { ...words, vegaLite: () => structuredClone(specification) };
const variants: Variant[] = (["fr", "en"] as const).flatMap((lang) =>
  (["wide", "narrow"] as const).flatMap((size) => (["light", "dark"] as const).map((mode) => ({ lang, size, mode }))),
);
let turn = 0;
const ours = (spec: FigureSpec) => async () => {
  const variant = variants[turn++ % variants.length] as Variant;
  await renderFigure("bench/bars", spec, variant, {
    source: variant.lang === "fr" ? "Source : essai." : "Source: test.",
  });
};
const { document } = new JSDOM("").window;

const contestants: Record<string, () => Promise<unknown>> = {
  "recoupe, Plot": ours(plot),
  "recoupe, Vega-Lite": ours(vegaLite),
  "bare Plot + jsdom": async () => Plot.plot({ ...options, document }).outerHTML,
  "bare Vega toSVG": () =>
    new vega.View(vega.parse(compile(specification as unknown as TopLevelSpec).spec), { renderer: "none" }).toSVG(),
};

const times = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]));
for (let run = -10; run < RUNS; run++)
  for (const [name, draw] of Object.entries(contestants)) {
    const start = performance.now();
    await draw();
    if (run >= 0) times.get(name)?.push(performance.now() - start);
  }

const at = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
const line = (name: string, values: number[]) =>
  console.log(
    `${name.padEnd(24)} ${at(values, 0.5).toFixed(1)} ms, median of ${values.length}; 90 % under ${at(values, 0.9).toFixed(1)} ms`,
  );
for (const [name, values] of times) line(name, values);

if (spawnSync("Rscript", ["--version"]).status === 0) {
  const { stdout } = spawnSync("Rscript", ["test/bench/warm-variant.R", String(RUNS)], { encoding: "utf8" });
  line("R ggplot2 + svglite", stdout.trim().split(/\s+/).map(Number));
} else console.log("Rscript is not installed: no R to compare with.");
