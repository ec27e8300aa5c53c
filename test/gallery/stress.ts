import * as Plot from "@observablehq/plot";
import type { FigureSpec } from "../../src/chart/figure.ts";
import type { Text } from "../../src/locale/lang.ts";
import { abstract } from "./abstract.ts";

interface Row {
  readonly k: string;
  readonly v: number;
}

/** Hard cases: a good picture at both widths, or a refusal that says why. */
export interface Stress {
  readonly spec: FigureSpec;
  /** The code of the refusal, by width, where it is not drawn. */
  readonly refused?: { readonly wide?: string; readonly narrow?: string };
}

type Words = Pick<FigureSpec, "title" | "subtitle" | "alt"> & { note?: Text };
type Engines = Record<"plot" | "vega-lite", FigureSpec>;

const acrossBy = (words: Words, rows: readonly Row[]): Engines => ({
  plot: {
    ...words,
    plot: () => ({ marks: [Plot.barX(rows, { x: "v", y: "k", title: "k", sort: { y: null } })] }),
  },
  "vega-lite": {
    ...words,
    vegaLite: () => ({
      data: { values: [...rows] },
      mark: "bar",
      encoding: {
        y: { field: "k", type: "nominal", sort: null },
        x: { field: "v", type: "quantitative" },
        tooltip: { field: "k" },
      },
    }),
  },
});

const columnsBy = (words: Words, rows: readonly Row[]): Engines => ({
  plot: { ...words, plot: () => ({ x: { type: "band" }, marks: [Plot.barY(rows, { x: "k", y: "v" })] }) },
  "vega-lite": {
    ...words,
    vegaLite: () => ({
      data: { values: [...rows] },
      mark: "bar",
      encoding: { x: { field: "k", type: "nominal", sort: null }, y: { field: "v", type: "quantitative" } },
    }),
  },
});

const linesBy = (words: Words, rows: readonly { date: string; v: number }[]): Engines => ({
  plot: {
    ...words,
    plot: () => ({
      y: { zero: true },
      marks: [Plot.lineY(rows, { x: (d) => new Date(d.date), y: "v", marker: "dot" })],
    }),
  },
  "vega-lite": {
    ...words,
    vegaLite: () => ({
      data: { values: [...rows] },
      mark: { type: "line", point: true },
      encoding: { x: { field: "date", type: "temporal" }, y: { field: "v", type: "quantitative" } },
    }),
  },
});

const dotsBy = (words: Words, rows: readonly { date: string; v: number }[]): Engines => ({
  plot: { ...words, plot: () => ({ marks: [Plot.dot(rows, { x: (d) => new Date(d.date), y: "v", r: 5 })] }) },
  "vega-lite": {
    ...words,
    vegaLite: () => ({
      data: { values: [...rows] },
      mark: "point",
      encoding: { x: { field: "date", type: "temporal" }, y: { field: "v", type: "quantitative" } },
    }),
  },
});

const both = (text: string) => ({ fr: text, en: text });
const everyText = (text: string): Words => ({
  title: both(`${text} A`),
  subtitle: both(`${text} B`),
  alt: {
    fr: `${text} : 3 lignes de données inventées pour juger de son aspect, dont la plus haute vaut 9.`,
    en: `${text}: 3 rows of invented data, so that the looks can be judged; the highest of them is 9.`,
  },
  note: both(`${text} C`),
});
const words30 = {
  fr: "Un titre de trente mots, que personne ne devrait écrire mais que quelqu’un écrira, doit encore tenir dans la figure, ligne après ligne, sans couper ni chevaucher ce qui le suit",
  en: "A title of thirty words, which nobody should write but somebody will, must still fit in the picture, one line after another, without cutting or covering what comes right after it all",
};
const sign = `<b class="x">&amp; 'a' & "b" </svg>`;
const sixty = (i: number): string =>
  `Lorem ipsum dolor ${i}, amet consectetur adipiscing elit, sedo eiusmod`.slice(0, 60);

const cases: Record<string, [Engines, Stress["refused"]?]> = {
  "labels-of-60": [
    acrossBy(
      abstract("Des noms de soixante signes", "Names of sixty characters"),
      [0, 1, 2, 3, 4].map((i) => ({ k: sixty(i), v: 10 - i })),
    ),
  ],
  "columns-of-60": [
    columnsBy(
      abstract("Des colonnes aux noms de soixante signes", "Columns with names of sixty characters"),
      [0, 1, 2, 3, 4].map((i) => ({ k: sixty(i), v: 10 - i })),
    ),
    { narrow: "labels-overlap" },
  ],
  "forty-rows": [
    acrossBy(
      abstract("Quarante lignes", "Forty rows"),
      Array.from({ length: 40 }, (_, i) => ({ k: `K${i + 1}`, v: (i * 37) % 41 })),
    ),
  ],
  "forty-columns": [
    columnsBy(
      abstract("Quarante colonnes", "Forty columns"),
      Array.from({ length: 40 }, (_, i) => ({ k: `K${i + 1}`, v: (i * 37) % 41 })),
    ),
    { wide: "labels-overlap", narrow: "labels-overlap" },
  ],
  "one-row": [acrossBy(abstract("Une seule ligne", "One row"), [{ k: "A", v: 3 }])],
  "one-column": [columnsBy(abstract("Une seule colonne", "One column"), [{ k: "A", v: 3 }])],
  "no-rows": [acrossBy(abstract("Aucune ligne", "No rows"), []), { wide: "no-marks", narrow: "no-marks" }],
  "all-zeros": [
    acrossBy(abstract("Rien que des zéros", "Nothing but zeros"), [
      { k: "A", v: 0 },
      { k: "B", v: 0 },
      { k: "C", v: 0 },
    ]),
  ],
  "all-zeros-columns": [
    columnsBy(abstract("Des colonnes de zéros", "Columns of zeros"), [
      { k: "A", v: 0 },
      { k: "B", v: 0 },
    ]),
  ],
  negatives: [
    acrossBy(abstract("Sous zéro seulement", "Below zero only"), [
      { k: "A", v: -4 },
      { k: "B", v: -7.5 },
      { k: "C", v: -1 },
    ]),
  ],
  "both-signs": [
    acrossBy(abstract("Des deux côtés de zéro", "On both sides of zero"), [
      { k: "A", v: -4 },
      { k: "B", v: 7 },
    ]),
  ],
  billions: [
    acrossBy(abstract("Des milliards", "Billions"), [
      { k: "A", v: 1e9 },
      { k: "B", v: 2.35e9 },
    ]),
  ],
  "billions-columns": [
    columnsBy(abstract("Des milliards, debout", "Billions, upright"), [
      { k: "A", v: 1e9 },
      { k: "B", v: 2.35e9 },
    ]),
  ],
  "tiny-numbers": [
    acrossBy(abstract("De très petits nombres", "Very small numbers"), [
      { k: "A", v: 0.0004 },
      { k: "B", v: 0.0011 },
    ]),
  ],
  "one-date": [linesBy(abstract("Une seule date", "A single date"), [{ date: "2024-06-25", v: 4 }])],
  "one-date-dot": [dotsBy(abstract("Un point, une date", "One dot, one date"), [{ date: "2024-06-25", v: 4 }])],
  "two-days": [
    linesBy(abstract("Deux jours qui se suivent", "Two days in a row"), [
      { date: "2024-06-25", v: 4 },
      { date: "2024-06-26", v: 6 },
    ]),
  ],
  "two-centuries": [
    linesBy(abstract("Deux siècles", "Two centuries"), [
      { date: "1824-06-25", v: 4 },
      { date: "1931-02-03", v: 9 },
      { date: "2024-06-26", v: 6 },
    ]),
  ],
  "thirty-words": [
    acrossBy({ ...abstract("x", "x"), title: words30, subtitle: words30, note: words30 }, [
      { k: "A", v: 3 },
      { k: "B", v: 2 },
    ]),
  ],
  "signs-of-xml": [
    acrossBy(everyText(sign), [
      { k: `${sign} 1`, v: 9 },
      { k: `${sign} 2`, v: 4 },
      { k: "C", v: 1 },
    ]),
  ],
  emoji: [acrossBy(everyText("😀"), [{ k: "😀", v: 9 }]), { wide: "missing-glyph", narrow: "missing-glyph" }],
};

/** Every hard case, by both engines. */
export const stress: Readonly<Record<string, Stress>> = Object.fromEntries(
  Object.entries(cases).flatMap(([name, [engines, refused]]) =>
    Object.entries(engines).map(([engine, spec]) => [
      `stress-${name}-${engine}`,
      { spec, ...(refused === undefined ? {} : { refused }) } satisfies Stress,
    ]),
  ),
);
