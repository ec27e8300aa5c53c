import assert from "node:assert/strict";
import { test } from "node:test";
import * as Plot from "@observablehq/plot";
import type { FigureSpec } from "../../src/chart/figure.ts";
import { proofSvg } from "../../src/chart/proof/proof-svg.ts";
import { readScene } from "../../src/chart/proof/scene.ts";
import { renderSocials, socialSvgs } from "../../src/chart/social.ts";
import { departementTiles } from "../../src/chart/story/departement-tiles.ts";
import { readSvg } from "../../src/chart/svg/read.ts";
import { theme } from "../../src/chart/theme.ts";
import { byEngine, columns, overTime, platforms, words } from "./samples.ts";

const ranked = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ k: `Département numéro ${i + 1}`, v: count + 10 - i }));
const cells = Array.from({ length: 150 }, (_, i) => ({ x: i % 12, y: Math.floor(i / 12), n: i % 7 }));

/** A tile map: a code and a number in each cell, both placed in px, so that cells cannot be made small at will. */
const tiles: FigureSpec = {
  ...words,
  plot: (t) => ({
    height: t.narrow ? 430 : 520,
    x: { axis: null },
    y: { axis: null },
    marks: [
      Plot.cell(cells, { x: "x", y: "y", fill: t.color.second }),
      Plot.text(cells, { x: "x", y: "y", text: "x", dy: -7, fontSize: 11, fill: t.color.paper }),
      Plot.text(cells, { x: "x", y: "y", text: "n", dy: 6, fontSize: 13, fontWeight: 600, fill: t.color.paper }),
    ],
  }),
};

const long = {
  fr: "Avant sa fermeture par la justice, Coco était de loin le premier lieu des guets-apens rapportés par la presse française ; depuis, c’est Grindr, et les autres plateformes restent loin derrière elles deux",
  en: "Before it was closed by the courts, Coco was by far the first place of the ambushes reported by the French press; since then Grindr is, and the other platforms remain far behind the two of them",
};

const shapes: Record<string, FigureSpec> = {
  "France in tiles": {
    ...words,
    plot: (t) =>
      departementTiles(
        t,
        [
          { department: "59", n: 8 },
          { department: "2A", n: 19 },
        ],
        { value: "n", thresholds: [1, 5, 10] },
      ),
  },
  "three bars": byEngine.plot(platforms),
  "three bars, Vega-Lite": byEngine.vegaLite(platforms),
  columns: columns.plot(platforms),
  lines: overTime.plot,
  "lines, Vega-Lite": overTime.vegaLite,
  "14 bars": byEngine.plot(ranked(14)),
  "40 bars": byEngine.plot(ranked(40)),
  "40 bars, Vega-Lite": byEngine.vegaLite(ranked(40)),
  "a tile map": tiles,
  "a title of 30 words": { ...overTime.plot, title: long },
  "columns whose names only fit the published width": columns.plot(
    Array.from({ length: 12 }, (_, i) => ({ k: `Numéro ${i}`, v: i })),
  ),
};

const sources = { source: { fr: "Source : essai.", en: "Source: test." } };

/** What a card is not judged by: it is a picture, seen twice as large, and its words are the page's. */
const NOT_FOR_CARDS = /^(missing-(title|alt)|not-announced|font-not-embedded|small-text|bars-off-zero)$/;

for (const [what, spec] of Object.entries(shapes)) {
  test(`${what}: nothing cut, nothing over anything, no label under 8 px of 600`, async () => {
    const source = { fr: "Sources : 41 articles.", en: "Sources: 41 articles." };
    const cards = await socialSvgs("a/b", spec, { source });
    for (const lang of ["fr", "en"] as const) {
      const svg = cards[lang];
      const problems = proofSvg(svg).filter(({ code }) => !NOT_FOR_CARDS.test(code));
      assert.deepEqual(
        problems.map(({ message }) => message.en),
        [],
        lang,
      );
      const small = proofSvg(svg).filter(
        ({ code, wrong }) => code === "small-text" && / in [0-7](\.\d)? px/.test(wrong.en),
      );
      assert.deepEqual(small, []);
      const [first = ""] = spec.title[lang].split(" ");
      assert.ok(svg.includes(`>${first}`), "the title is there");
      assert.match(svg, /41 articles/);
      assert.match(svg, /<(path|rect)[^>]*(d|height)=/);
    }
  });
}

test("1200 by 630, the same bytes twice", async () => {
  const [one, two] = [
    await renderSocials("a/b", shapes["three bars"] as FigureSpec, sources),
    await renderSocials("a/b", shapes["three bars"] as FigureSpec, sources),
  ];
  assert.deepEqual([one.fr.readUInt32BE(16), one.fr.readUInt32BE(20)], [1200, 630]);
  assert.ok(one.fr.equals(two.fr) && one.en.equals(two.en));
});

test("14 rows are drawn with all their labels; 40 would not be read, and leave the card to the words", async () => {
  const count = async (rows: number): Promise<[bars: number, labels: number]> => {
    const { fr: svg } = await socialSvgs("a/b", byEngine.plot(ranked(rows)), sources);
    const { shapes, lines } = readScene(readSvg(svg), theme);
    const bars = shapes.filter(
      ({ node, box, order }) => node.name === "rect" && order > 2 && box.right - box.left > 20,
    );
    return [bars.length, lines.filter(({ text }) => text.startsWith("Département")).length];
  };
  assert.deepEqual(await count(14), [14, 14]);
  const [, labels] = await count(40);
  assert.equal(labels, 0);
});
