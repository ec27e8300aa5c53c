import assert from "node:assert/strict";
import { test } from "node:test";
import * as Plot from "@observablehq/plot";
import { type FigureSpec, renderFigure } from "../../src/chart/figure.ts";
import { walk } from "../../src/chart/svg/node.ts";
import { readSvg } from "../../src/chart/svg/read.ts";
import { labelOf, ROW } from "../../src/chart/svg/together.ts";

const rows = [
  { k: "A", side: "x", v: 3, said: "A 3", refs: ["I001"], source_ids: ["a"] },
  { k: "B", side: "x", v: 2, said: "B 2", refs: ["I002", "I003"], source_ids: ["a"] },
  { k: "C", side: "y", v: 1, said: "C 1", refs: ["I004"], source_ids: ["b"] },
];
const words = {
  title: { fr: "Titre", en: "Title" },
  subtitle: { fr: "Sous-titre", en: "Subtitle" },
  alt: {
    fr: "Trois barres sans objet ni unité, de 3 à 1, chacune faite d’une ligne des données.",
    en: "Three bars about nothing, in no unit, from 3 to 1, each made of one row of the data.",
  },
};

/** Every mark of the picture: what it says, its row, and how many shapes it is. */
async function marksOf(drawing: Pick<FigureSpec, "plot" | "vegaLite">, given: readonly object[] = rows) {
  const variant = { lang: "fr", size: "wide", mode: "light" } as const;
  const { svg } = await renderFigure("a/b", { ...words, rows: given, ...drawing }, variant, {
    source: "S",
    fonts: false,
  });
  return [...walk(readSvg(svg))]
    .filter((node) => labelOf(node) !== "" && node.name !== "svg")
    .map((node) => [labelOf(node), node.attributes[ROW], node.name === "g" ? node.children.length - 1 : 1] as const);
}

const each = [
  ["A 3", "0", 1],
  ["B 2", "1", 1],
  ["C 1", "2", 1],
];

test("Plot: a mark made of a row says which, as does one of a copy, a filter or another order of it", async () => {
  const bars = (data: object[]) => ({ plot: () => ({ marks: [Plot.barX(data, { x: "v", y: "k", title: "said" })] }) });
  assert.deepEqual(await marksOf(bars(rows)), each);
  assert.deepEqual(await marksOf(bars(rows.map((row) => ({ ...row, more: 1 })))), each);
  assert.deepEqual(await marksOf(bars(rows.slice(1))), each.slice(1));
  assert.deepEqual(await marksOf(bars(rows.toReversed())), each.toReversed());
});

test("Plot: sorted, stacked and faceted marks keep their rows", async () => {
  const dots = Plot.dot(rows, { x: "v", y: "k", fx: "side", title: "said", sort: { channel: "x" } });
  assert.deepEqual((await marksOf({ plot: () => ({ marks: [dots] }) })).toSorted(), each);
  const stack = Plot.barX(rows, Plot.stackX({ x: "v", fill: "k", order: ["C", "B", "A"], title: "said" }));
  assert.deepEqual((await marksOf({ plot: () => ({ marks: [stack] }) })).toSorted(), each);
});

test("Plot: a bin of several rows, or a line through them, is no one's", async () => {
  const bins = Plot.rectY(rows, Plot.binX({ y: "count", title: () => "bin" }, { x: "v", thresholds: [0, 2, 4] }));
  assert.deepEqual(await marksOf({ plot: () => ({ marks: [bins] }) }), [
    ["bin", "2", 1],
    ["bin", undefined, 1],
  ]);
  const line = Plot.line(rows, { x: "v", y: "v", title: () => "line" });
  assert.deepEqual(await marksOf({ plot: () => ({ marks: [line] }) }), [["line", undefined, 1]]);
});

test("Vega-Lite: a mark made of a row says which, and the row is no part of what it says", async () => {
  const vegaLite = () => ({
    // Vega numbers the objects it is given: others must not be copied from these
    data: { values: rows.toReversed().map((row) => ({ ...row })) },
    mark: "bar",
    encoding: { x: { field: "v", type: "quantitative" }, y: { field: "k" }, tooltip: { field: "said" } },
  });
  assert.deepEqual((await marksOf({ vegaLite })).toSorted(), each);
});

test("Vega-Lite: a value that has nothing to say is no mark, where others do", async () => {
  const values = rows.map(({ said, ...row }) => (row.k === "B" ? row : { ...row, said }));
  const vegaLite = () => ({
    data: { values },
    mark: "bar",
    encoding: { x: { field: "v", type: "quantitative" }, y: { field: "k" }, tooltip: { field: "said" } },
  });
  assert.deepEqual(await marksOf({ vegaLite }), [each[0], each[2]]);
});

test("dots of one row side by side are one mark; of two rows that say the same, two", async () => {
  const dots = (said: (k: string, v: number) => string) => ({
    vegaLite: () => ({
      data: {
        values: rows.flatMap((row) =>
          Array.from({ length: row.v }, (_, i) => ({ ...row, i, said: said(row.k, row.v) })),
        ),
      },
      mark: "point",
      encoding: { x: { field: "i", type: "quantitative" }, y: { field: "k" }, tooltip: { field: "said" } },
    }),
  });
  const counted = (said: (k: string, v: number) => string) => rows.map(({ k, v }, i) => [said(k, v), String(i), v]);
  const own = (k: string, v: number) => `${k} ${v}`;
  assert.deepEqual(await marksOf(dots(own)), counted(own));
  assert.deepEqual(
    await marksOf(dots(() => "même")),
    counted(() => "même"),
  );
});

test("a figure that gives no rows has marks that say none", async () => {
  const plot = () => ({ marks: [Plot.barX(rows, { x: "v", y: "k", title: "said" })] });
  assert.deepEqual(
    await marksOf({ plot }, []),
    each.map(([said]) => [said, undefined, 1]),
  );
});
