import * as Plot from "@observablehq/plot";
import { type FigureSpec, renderFigure, type Variant } from "../../../src/chart/figure.ts";
import { LANGS, type Lang } from "../../../src/locale/lang.ts";
import type { Page, PageFigure, PageSource, PageTable } from "../../../src/publish/page/model.ts";
import { abstract } from "../../gallery/abstract.ts";

/** What a hostile cell, label or publisher may hold. */
export const HOSTILE = `</title></script><img src=x onerror=alert(1)> "'&amp; ]]>`;

/** What the i-th row of a figure rests on: from five sources down to one, and one fact more each time. */
const behind = (i: number) => ({
  refs: ["I001", "I002", "I003", "I004", "I005", "I006"].slice(0, (i % 6) + 1),
  source_ids: ["un", "deux", "trois", "quatre", "cinq"].slice(0, 5 - (i % 5)),
});
const rows = [
  { k: "A", v: 12 },
  { k: "B", v: 7 },
  { k: "C", v: 1 },
].map((row, i) => ({ ...row, ...behind(i) }));
const dots = rows.flatMap((row) =>
  Array.from({ length: row.v }, (_, i) => ({ ...row, i, said: `${row.k} : ${row.v}` })),
);
const stack = [2021, 2022, 2023]
  .flatMap((year) =>
    ["A", "B"].map((k, i) => ({
      year: String(year),
      k,
      v: (year % 7) + i + 1,
      said: `${year}, ${k}\n${(year % 7) + i + 1}`,
    })),
  )
  .map((row, i) => ({ ...row, ...behind(i) }));
const one = [{ k: "A", v: 1, said: HOSTILE, ...behind(0) }];

/** Dots to count, stacked columns, cells whose words are light or dark by turns; none is about anything. */
export const specs: Record<"points" | "columns" | "cells" | "hostile", FigureSpec> = {
  points: {
    ...abstract("Des points à compter", "Dots to count"),
    rows,
    note: { fr: "Une note.", en: "A note." },
    vegaLite: (t) => ({
      height: { step: 24 },
      data: { values: dots },
      mark: { type: "point", filled: true, size: 30 },
      encoding: {
        y: { field: "k", type: "nominal", axis: { title: null } },
        x: { field: "i", type: "quantitative", axis: null },
        color: { condition: { test: "datum.k === 'A'", value: t.color.accent }, value: t.color.other },
        tooltip: { field: "said" },
      },
    }),
  },
  columns: {
    ...abstract("Des colonnes empilées", "Stacked columns"),
    rows: stack,
    plot: (t) => ({
      color: { domain: ["A", "B"], range: [t.color.accent, t.color.second], legend: true },
      marks: [Plot.barY(stack, { x: "year", y: "v", fill: "k", title: "said" })],
    }),
  },
  cells: {
    ...abstract("Des cases et leurs nombres", "Cells and their numbers"),
    rows,
    plot: (t) => ({
      x: { axis: null },
      marks: [
        Plot.cell(rows, { x: "k", fill: (d) => t.color.sequential[d.v % 5], title: "k" }),
        Plot.text(rows, { x: "k", text: "v", fill: (d) => t.inkOn(t.color.sequential[d.v % 5] ?? "") }),
      ],
    }),
  },
  hostile: {
    ...abstract(`Un titre hostile ${HOSTILE}`, `A hostile title ${HOSTILE}`),
    rows: one,
    plot: () => ({
      marks: [Plot.barX(one, { x: "v", y: "k", title: "said" })],
    }),
  },
};

const sources: PageSource[] = [
  {
    id: "un",
    publisher: "Un journal",
    url: "https://example.org/un",
    published: "2021-04-16",
    language: "fr",
    kind: "press",
  },
  { id: "deux", publisher: "Deux journaux", published: "2020", language: "en", kind: "press" },
  { id: "trois", publisher: HOSTILE, url: "javascript:alert(1)", published: "2022-06", language: "fr", kind: "press" },
  { id: "quatre", publisher: "", url: "https://example.org/quatre", language: "ru", kind: "press" },
  { id: "cinq", publisher: "Cinq", url: "https://example.org/cinq", published: "2019", language: "fr", kind: "press" },
];

function table(name: keyof typeof specs): PageTable {
  const number = (value: number) => ({ text: String(value), numeric: true });
  const words = (text: string) => ({ text, numeric: false });
  const cells =
    name === "columns"
      ? stack.map(({ year, k, v }) => [words(year), words(k), number(v)])
      : name === "hostile"
        ? [[words(HOSTILE), number(1)]]
        : rows.map(({ k, v }) => [words(k), number(v)]);
  const head = name === "columns" ? ["Année", "Lettre", "Nombre"] : ["Lettre", "Nombre"];
  const made = cells.map((row, i) => ({ cells: row, refs: behind(i).refs, sources: behind(i).source_ids }));
  return { head: { fr: head, en: head }, rows: { fr: made, en: made } };
}

const source = { fr: "Sources : données inventées.", en: "Sources: invented data." };
const made = new Map<string, Promise<PageFigure>>();

/** A figure as a notebook gives it to its pages; drawn once. */
export function sampleFigure(name: keyof typeof specs): Promise<PageFigure> {
  const figure = made.get(name) ?? draw(name);
  made.set(name, figure);
  return figure;
}

async function draw(name: keyof typeof specs): Promise<PageFigure> {
  const spec = specs[name];
  const render = (lang: Lang, size: Variant["size"], mode: Variant["mode"]) =>
    renderFigure(
      `essai/${name}`,
      spec,
      { lang, size, mode },
      {
        source: source[lang],
        credit: "essai",
        metadata: () => `{"of":"${size} ${mode}"}`,
      },
    );
  const both = async (lang: Lang) => {
    const [wide, narrow, wideDark, narrowDark] = await Promise.all([
      render(lang, "wide", "light"),
      render(lang, "narrow", "light"),
      render(lang, "wide", "dark"),
      render(lang, "narrow", "dark"),
    ]);
    return {
      svg: { wide: wide.svg, narrow: narrow.svg, wideDark: wideDark.svg, narrowDark: narrowDark.svg },
      sizes: { wide: { width: 680, height: wide.height }, narrow: { width: 360, height: narrow.height } },
    };
  };
  const [fr, en] = await Promise.all(LANGS.map(both));
  if (!fr || !en) throw new Error("two languages");
  const { title, subtitle, alt, note } = spec;
  return {
    entry: {
      slug: name,
      title,
      subtitle,
      alt,
      engine: spec.plot ? "plot" : "vega-lite",
      sizes: { fr: fr.sizes, en: en.sizes },
      rows: 3,
      dataHash: "0".repeat(64),
      refs: ["I001"],
      sources: sources.map(({ id }) => id),
      files: [],
    },
    title,
    subtitle,
    ...(note ? { note } : {}),
    table: table(name),
    source,
    svg: { fr: fr.svg, en: en.svg },
  };
}

/** The notebook the figures are of. */
export function samplePage(base?: string): Page {
  const text = { fr: "Essai", en: "Trial" };
  return {
    slug: "essai",
    title: text,
    standfirst: text,
    asOf: "2026-11",
    blocks: [],
    facts: new Map(),
    figures: new Map(),
    sources: new Map(sources.map((one) => [one.id, one])),
    names: [],
    ...(base === undefined ? {} : { base }),
  };
}
