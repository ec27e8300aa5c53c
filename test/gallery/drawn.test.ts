import assert from "node:assert/strict";
import { test } from "node:test";
import * as Plot from "@observablehq/plot";
import { type FigureSpec, renderFigure, type Variant } from "../../src/chart/figure.ts";
import type { FigureError } from "../../src/chart/figure-error.ts";
import { textBoxes } from "../../src/chart/svg/boxes.ts";
import { pathPoints, reach } from "../../src/chart/svg/extent.ts";
import { type SvgNode, textOf, walk } from "../../src/chart/svg/node.ts";
import { readSvg } from "../../src/chart/svg/read.ts";
import { theme } from "../../src/chart/theme.ts";
import { faceOf } from "../../src/chart/type/face.ts";
import { abstract } from "./abstract.ts";
import { gallery } from "./all.ts";
import { source } from "./pictures.ts";
import { stress } from "./stress.ts";

const french: Variant = { lang: "fr", size: "wide", mode: "light" };
const palette = theme.colors.light;
const words = abstract("Une figure", "A figure");

async function drawn(spec: FigureSpec | undefined, variant = french): Promise<SvgNode> {
  assert.ok(spec);
  return readSvg((await renderFigure("a/b", spec, variant, { source: source[variant.lang] })).svg);
}

const layer = (root: SvgNode, name: string): SvgNode[] =>
  [...walk(root)].filter(({ attributes }) => attributes.id?.replace(/-\d+$/, "").endsWith(`-${name}`));
const texts = (root: SvgNode): string[] => [...walk(root)].filter(({ name }) => name === "text").map(textOf);
const paints = (nodes: SvgNode[]): Set<string> =>
  new Set(
    nodes.flatMap((node) => [...walk(node)]).flatMap(({ attributes: a }) => [a.fill, a.stroke].flatMap((p) => p ?? [])),
  );

test("an axis that is not drawn has no grid", async () => {
  assert.deepEqual(layer(await drawn(gallery["bars-plot"]), "grid"), []);
  assert.notDeepEqual(layer(await drawn(gallery["columns-plot"]), "grid"), []);
});

test("a legend has the colours of what is drawn, though it was drawn once", async () => {
  for (const [name, colors] of [
    ["maps-plot", palette.sequential],
    ["waffle-parts-plot", palette.categorical.slice(0, 3)],
  ] as const) {
    const shown = paints(layer(await drawn(gallery[name]), "legend"));
    assert.deepEqual(
      [...shown].filter((paint) => ![palette.ink, palette.muted].includes(paint)),
      [...colors],
      name,
    );
  }
});

test("a legend shows lines as lines and symbols as symbols, by both engines", async () => {
  const shapes = async (name: string) => {
    const [legend] = layer(await drawn(gallery[name]), "legend");
    assert.ok(legend, name);
    return [...walk(legend)].map((node) => node.name).filter((kind) => /rect|path|circle/.test(kind));
  };
  for (const name of ["lines-legend-plot", "lines-legend-vega-lite", "dots-plot"])
    assert.deepEqual(await shapes(name), ["path", "path", "path"], name);
  assert.deepEqual(await shapes("swarm-plot"), ["circle", "circle", "circle"]);
  assert.deepEqual(await shapes("areas-vega-lite"), ["rect", "rect", "rect"]);
});

test("what stands on zero has a baseline there, and nothing else has", async () => {
  const lines = async (name: string): Promise<number> => layer(await drawn(gallery[name]), "baseline").length;
  for (const name of ["bars-plot", "stacked-bars-plot", "areas-plot", "histogram-plot", "waffles-plot"])
    assert.equal(await lines(name), 1, name);
  for (const name of ["areas-band-plot", "boxes-plot", "spans-plot", "lines-plot"])
    assert.equal(await lines(name), 0, name);
});

test("bars of zero have no length", async () => {
  for (const engine of ["plot", "vega-lite"])
    for (const kind of ["all-zeros", "all-zeros-columns"]) {
      const root = await drawn(stress[`stress-${kind}-${engine}`]?.spec);
      const sides = reach(layer(root, "marks"), 0).map((box) => Math.min(box.right - box.left, box.bottom - box.top));
      assert.ok(sides.length > 0 && sides.every((side) => side === 0), `${kind} by ${engine}: ${sides}`);
    }
});

test("small multiples fill the width by both engines, at both widths", async () => {
  for (const size of ["wide", "narrow"] as const)
    for (const name of ["facets-across-plot", "facets-across-vega-lite", "facets-down-vega-lite"]) {
      const root = await drawn(gallery[name], { ...french, size });
      const right = Math.max(...textBoxes(root, (weight) => faceOf(theme, weight)).map((box) => box.right));
      const width = theme.width[size];
      assert.ok(right > 0.93 * width - 20 && right <= width, `${name} ${size}: ${right}`);
      assert.ok(layer(root, "x-axis").every(({ attributes }) => attributes["aria-hidden"] === "true"));
    }
});

test("a title of an axis stands clear of the labels of its ticks", async () => {
  const boxes = textBoxes(await drawn(gallery["bubbles-plot"]), (weight) => faceOf(theme, weight));
  const title = boxes.find((box) => box.text === "Une mesure →");
  const lowest = boxes.find((box) => box.text === "90" && box.groups.some((group) => group.endsWith("x-axis-labels")));
  assert.ok(title && lowest && title.top >= lowest.bottom);
});

test("large numbers and powers of ten are written alike by both engines", async () => {
  for (const [name, spec] of Object.entries(stress).filter(([key]) => key.startsWith("stress-billions"))) {
    assert.ok(texts(await drawn(spec.spec)).includes("1\u00a0Md"), name);
    assert.ok(texts(await drawn(spec.spec, { ...french, lang: "en" })).includes("1bn"), name);
  }
  for (const name of ["log-plot", "log-vega-lite"])
    assert.ok(texts(await drawn(gallery[name])).includes("10\u202f000"), name);
});

test("an axis of dates says the year, within one year too", async () => {
  for (const engine of ["plot", "vega-lite"])
    assert.ok(
      texts(await drawn(stress[`stress-one-date-${engine}`]?.spec)).some((text) => text.includes("2024")),
      engine,
    );
});

test("what Vega-Lite makes of several marks writes neither columns' names nor English", async () => {
  for (const name of ["boxes-vega-lite", "error-bars-vega-lite", "error-columns-vega-lite"]) {
    const { svg } = await renderFigure("a/b", gallery[name] as FigureSpec, french, { source: source.fr });
    assert.doesNotMatch(svg.replace(/<(style|desc)[\s\S]*?<\/\1>/g, ""), /Median|Whisker| of |>low<|>v</, name);
  }
});

test("dots are full and marks are opaque by both engines", async () => {
  for (const name of ["texts-plot", "texts-vega-lite", "ticks-plot", "ticks-vega-lite"]) {
    const marks = layer(await drawn(gallery[name]), "marks");
    assert.ok(paints(marks).has(palette.accent), name);
    for (const node of marks.flatMap((mark) => [...walk(mark)])) assert.equal(node.attributes.opacity, undefined, name);
  }
});

test("a specification that stops the engine is refused by name", async () => {
  const vegaLite = () => ({
    data: { values: [{ a: 1 }] },
    layer: [
      { mark: "rect", encoding: { color: { field: "a", type: "quantitative" } } },
      { mark: "text", encoding: { color: { field: "a", type: "nominal", scale: null } } },
    ],
  });
  await assert.rejects(
    renderFigure("a/b", { ...words, vegaLite }, french, { source: source.fr }),
    (error: FigureError) => error.code === "engine-failed" && error.text.fr.startsWith("a/b"),
  );
});

test("a shape never covers the subtitle: the drawing makes room for it", async () => {
  const plot = () => ({
    y: { domain: [0, 3] },
    marks: [Plot.barY([{ k: "A", v: 5 }], { x: "k", y: "v" })],
  });
  const root = await drawn({ ...words, plot });
  const subtitle = textBoxes(root, (weight) => faceOf(theme, weight)).find((box) =>
    box.groups.at(-1)?.endsWith("subtitle"),
  );
  const [bar] = reach([root], 0).filter((box) => box.bottom - box.top > 40 && box.right - box.left < 600);
  assert.ok(subtitle && bar && bar.top >= subtitle.bottom, `${bar?.top} under ${subtitle?.bottom}`);
});

test("the points of a path, in every command", () => {
  assert.deepEqual(pathPoints("M1,2h3v-4H0V9l1 1Zm5,5"), [
    [1, 2],
    [4, 2],
    [4, -2],
    [0, -2],
    [0, 9],
    [1, 10],
    [6, 15],
  ]);
  assert.deepEqual(pathPoints("M5,0A5,5,0,1,1,-5,0").slice(1, 3), [
    [-5, -5],
    [5, 5],
  ]);
});
