import assert from "node:assert/strict";
import { test } from "node:test";
import { renderFigure, type Variant } from "../../../src/chart/figure.ts";
import { renderPng } from "../../../src/chart/png.ts";
import { type SvgNode, walk, writeSvg } from "../../../src/chart/svg/node.ts";
import { readSvg } from "../../../src/chart/svg/read.ts";
import { slim } from "../../../src/publish/embed/slim.ts";
import { type Pair, twoModes } from "../../../src/publish/embed/two-modes.ts";
import { gallery } from "../../gallery/all.ts";
import { specs } from "./samples.ts";

/** A picture without its fonts: the theme's own files draw it. */
async function drawn(name: string, size: Variant["size"], mode: Variant["mode"]): Promise<SvgNode> {
  const spec = { ...gallery, ...specs }[name];
  assert.ok(spec, name);
  const { svg } = await renderFigure(`essai/${name}`, spec, { lang: "fr", size, mode }, { source: "Sources : essai." });
  const root = readSvg(svg.replace(/<style>.*?<\/style>/s, ""));
  return { ...root, children: root.children.slice(2) };
}

/** The drawing with one mode's values written in. */
function inMode(drawing: SvgNode, pairs: ReadonlyMap<string, Pair>, mode: "light" | "dark"): SvgNode {
  const copy = structuredClone(drawing);
  for (const node of walk(copy)) {
    for (const [key, value] of Object.entries(node.attributes))
      node.attributes[key] = value.replace(
        /var\(--([\w-]+)\)/g,
        (_, name) => pairs.get(name)?.[mode] ?? assert.fail(name),
      );
  }
  return copy;
}

const pixels = (root: SvgNode): Promise<Buffer> => {
  const family = { xmlns: "http://www.w3.org/2000/svg", "font-family": "Source Sans 3" };
  return renderPng(writeSvg({ ...root, attributes: { ...root.attributes, ...family } }), 680);
};

const cases: [name: string, size: Variant["size"]][] = [
  ["points", "narrow"],
  ["columns", "wide"],
  ["cells", "wide"],
  ["maps-plot", "narrow"],
  ["areas-band-vega-lite", "wide"],
  ["waffle-parts-plot", "narrow"],
];

for (const [name, size] of cases) {
  test(`${name}: one drawing paints what the light file and the dark file paint`, async () => {
    const [light, dark] = [await drawn(name, size, "light"), await drawn(name, size, "dark")];
    const pairs = new Map<string, Pair>();
    const one = twoModes(light, dark, pairs);
    assert.ok(one, "the two differ in more than their paint");
    for (const [mode, file] of [
      ["light", light],
      ["dark", dark],
    ] as const) {
      const kept = await pixels(slim(inMode(one, pairs, mode)));
      assert.ok(kept.equals(await pixels(file)), mode);
    }
  });
}

const svg = (fill: string, inside: SvgNode[]): SvgNode => ({
  name: "svg",
  attributes: { id: "a", fill },
  children: inside,
});
const rect = (attributes: Record<string, string>): SvgNode => ({ name: "rect", attributes, children: [] });

test("colours of the theme take its names, others a number, those that do not change stay", () => {
  const pairs = new Map<string, Pair>();
  const one = twoModes(
    svg("#123456", [rect({ fill: "#b5271d" }), rect({ fill: "red" }), rect({ fill: "#abcabc", stroke: "none" })]),
    svg("#123456", [rect({ fill: "#f0685a" }), rect({ fill: "red" }), rect({ fill: "#defdef", stroke: "none" })]),
    pairs,
  );
  assert.ok(one);
  assert.deepEqual(
    [one, ...one.children].map((node) => (node as SvgNode).attributes.fill),
    ["#123456", "var(--accent)", "red", `var(--${[...pairs.keys()][1]})`],
  );
  assert.deepEqual(
    [...pairs.values()],
    [
      { light: "#b5271d", dark: "#f0685a" },
      { light: "#abcabc", dark: "#defdef" },
    ],
  );
});

test("a colour written on the group in one picture and on its shapes in the other is written on the shapes", () => {
  const group = (own: Record<string, string>, ...fills: string[]): SvgNode => ({
    name: "svg",
    attributes: { id: "a" },
    children: [{ name: "g", attributes: own, children: fills.map((fill) => rect(fill ? { fill } : {})) }],
  });
  const one = twoModes(group({ fill: "#111111" }, "", ""), group({}, "#eeeeee", "#aaaaaa"), new Map());
  const [inside] = (one?.children ?? []) as SvgNode[];
  assert.ok(inside);
  assert.deepEqual(inside.attributes, {});
  assert.equal(new Set((inside.children as SvgNode[]).map(({ attributes }) => attributes.fill)).size, 2);
});

test("two pictures that differ in their shapes, their words or a value no stylesheet may hold stay apart", () => {
  const apart = (light: SvgNode, dark: SvgNode) => assert.equal(twoModes(light, dark, new Map()), undefined);
  apart(svg("red", [rect({ x: "1" })]), svg("red", [rect({ x: "2" })]));
  apart(svg("red", [rect({})]), svg("red", []));
  apart(
    svg("red", [{ name: "text", attributes: {}, children: ["a"] }]),
    svg("red", [{ name: "text", attributes: {}, children: ["b"] }]),
  );
  apart(svg("red", [rect({ fill: "red;}body{display:none" })]), svg("red", [rect({ fill: "blue" })]));
});
