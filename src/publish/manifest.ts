import type { Lang, Text } from "../locale/lang.ts";

/** What a published folder holds, for editors' tools, for the gallery's pages, and for `verify` and `diff`. */
export interface Manifest {
  notebooks: NotebookEntry[];
}

export interface NotebookEntry {
  slug: string;
  title: Text;
  standfirst: Text;
  /** Its place in the gallery. */
  order?: number;
  /** Date of the data, EDTF. */
  asOf: string;
  figures: FigureEntry[];
  facts: FactEntry[];
  /** Fingerprints of the rows of the dossier behind it, by public reference: they tell which ones changed. */
  rows: Record<string, string>;
  /** sha256 of each file of the notebook's folder, by path. */
  files: Record<string, string>;
}

/** Width and height of a picture, in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface FigureEntry {
  slug: string;
  title: Text;
  subtitle: Text;
  alt: Text;
  engine: "plot" | "vega-lite";
  /** Size of the 680 px and of the 360 px picture, light or dark; absent where nothing was drawn. */
  sizes?: Record<Lang, { readonly wide: Size; readonly narrow: Size }>;
  /** Present where the figure's social cards hold its words, and not its drawing. */
  card?: "words";
  /** Present, and false, where the data no longer bear the title out: in a tally only, as nothing of it is published. */
  holds?: false;
  /** Rows drawn. */
  rows: number;
  /** sha256 of the rows drawn, as published in the figure's CSV. */
  dataHash: string;
  /** Public references of the rows of the dossier behind it. */
  refs: string[];
  sources: string[];
  files: string[];
}

export interface FactEntry {
  id: string;
  notebook: string;
  /** A share is between 0 and 1 and written in per cent; a date is EDTF; a range's value is its lower end. */
  kind: "number" | "share" | "date" | "range" | "at_least" | "ratio" | "rank";
  value: number | string;
  /** What it is made of: `count` and `total` of a share, `low` and `high` of a range or of a ratio's interval. */
  parts?: Readonly<Record<string, number>>;
  /** Decimals its text is rounded to; of the percentage, for a share. */
  decimals: number;
  /** What is counted, in the plural. */
  unit: Text;
  text: Text;
  /** The number with its noun, in agreement; a share out of its total; a ratio with its interval. */
  counted: Text;
  /** A share in words that are true of it: "plus d’un sur deux". */
  words?: Text;
  definition: Text;
  refs: string[];
  sources: string[];
}

/** Whether two facts say the same number, and are made of the same ones. */
export function sameValue(one: Pick<FactEntry, "value" | "parts">, other: Pick<FactEntry, "value" | "parts">): boolean {
  return one.value === other.value && JSON.stringify(one.parts) === JSON.stringify(other.parts);
}

/** The manifest with one notebook's entry put in or replaced, in alphabetical order. */
export function withNotebook(manifest: Manifest, entry: NotebookEntry): Manifest {
  const others = manifest.notebooks.filter((other) => other.slug !== entry.slug);
  return { notebooks: [...others, entry].sort((a, b) => (a.slug < b.slug ? -1 : 1)) };
}
