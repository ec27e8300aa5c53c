import type { Lang, Text } from "../../locale/lang.ts";
import type { FactEntry, FigureEntry } from "../manifest.ts";

/**
 * A notebook's page before it is written in a language. Texts are Markdown with marks where facts and dates stand
 * (publish/marks.ts), and `[@source-id]`, or `[@one; @two]`, where they cite.
 */
export interface Page {
  readonly slug: string;
  readonly title: Text;
  readonly standfirst: Text;
  /** Date of the data, EDTF. */
  readonly asOf: string;
  readonly blocks: readonly Block[];
  readonly facts: ReadonlyMap<string, FactEntry>;
  readonly figures: ReadonlyMap<string, PageFigure>;
  /** Every source of the dossier, by id: the page numbers and lists those it rests on. */
  readonly sources: ReadonlyMap<string, PageSource>;
  /** The notebook's own script. */
  readonly script?: { readonly name: string; readonly text: string };
  /** Names with digits in them that are no numbers: platforms', publishers'. */
  readonly names: readonly string[];
  /** Address the published folder will have, ending in `/`, if it was told: for addresses that must be absolute. */
  readonly base?: string;
}

/** What a page is made of, in the order the script says it. */
export type Block =
  | { readonly kind: "section"; readonly heading: Text }
  | { readonly kind: "text"; readonly body: Text }
  | { readonly kind: "figure"; readonly slug: string }
  | {
      readonly kind: "table";
      readonly slug: string;
      readonly caption: Text;
      readonly table: PageTable;
      /** Folded under its caption. */
      readonly folded?: boolean;
    }
  /** What the numbers do not say. */
  | { readonly kind: "limits"; readonly body: Text }
  | { readonly kind: "method"; readonly body: Text };

/** A table for readers, in one language each. */
export interface PageTable {
  readonly head: Readonly<Record<Lang, readonly string[]>>;
  readonly rows: Readonly<Record<Lang, readonly TableRow[]>>;
}

export interface TableRow {
  /** As they are read; numbers are set right. The first one names the row. */
  readonly cells: readonly { readonly text: string; readonly numeric: boolean }[];
  /** Public references of the rows of the dossier behind it, and their sources. */
  readonly refs?: readonly string[];
  readonly sources?: readonly string[];
}

export interface PageFigure {
  readonly entry: FigureEntry;
  /** Texts with their marks. */
  readonly title: Text;
  readonly subtitle: Text;
  readonly note?: Text;
  /** The rows drawn, for readers. */
  readonly table: PageTable;
  /** The finished source line. */
  readonly source: Text;
  /** Weight in bytes of the figure's files, by name: said beside each download, where it is known. */
  readonly bytes?: Readonly<Record<string, number>>;
  /** The pictures, as written: complete SVGs. */
  readonly svg: Readonly<Record<Lang, Readonly<Record<"wide" | "narrow" | "wideDark" | "narrowDark", string>>>>;
}

export interface PageSource {
  readonly id: string;
  readonly publisher: string;
  readonly via?: string;
  /** The host of a copy that readers are not sent to. */
  readonly copyOn?: string;
  readonly title?: string;
  /** Absent where the address itself names a victim. */
  readonly url?: string;
  /** EDTF; absent where unknown. */
  readonly published?: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly kind: string;
}
