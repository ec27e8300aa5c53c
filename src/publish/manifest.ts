import type { Text } from "../locale/lang.ts";

/** What a published folder holds, for editors' tools and for `verify` and `diff`. */
export interface Manifest {
  notebooks: NotebookEntry[];
}

export interface NotebookEntry {
  slug: string;
  title: Text;
  /** Date of the data, EDTF. */
  asOf: string;
  figures: FigureEntry[];
  facts: FactEntry[];
  /** sha256 of each file of the notebook's folder, by path. */
  files: Record<string, string>;
}

export interface FigureEntry {
  slug: string;
  title: Text;
  alt: Text;
  engine: "plot" | "vega-lite";
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
  value: number;
  unit: Text;
  text: Text;
  definition: Text;
  refs: string[];
  sources: string[];
}

/** The manifest with one notebook's entry put in or replaced, in alphabetical order. */
export function withNotebook(manifest: Manifest, entry: NotebookEntry): Manifest {
  const others = manifest.notebooks.filter((other) => other.slug !== entry.slug);
  return { notebooks: [...others, entry].sort((a, b) => (a.slug < b.slug ? -1 : 1)) };
}
