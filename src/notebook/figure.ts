import type { ColumnTable } from "arquero";
import type { FigureSpec } from "../chart/figure.ts";
import type { Dossier } from "../dossier/open.ts";
import { LANGS, type Lang, type Text } from "../locale/lang.ts";
import { titleNoLongerHolds } from "../locale/messages/publish.ts";
import { toCsv } from "../publish/csv.ts";
import { checkDisclosure } from "../publish/disclosure.ts";
import { sha256 } from "../publish/hash.ts";
import type { FigureEntry } from "../publish/manifest.ts";
import { PublishError } from "../publish/publish-error.ts";
import { describe } from "./describe.ts";
import { tablesBehind } from "./origin.ts";
import type { Columns } from "./reader-table.ts";
import { sourceLine } from "./source-line.ts";
import { trace } from "./trace.ts";

/** A figure, as a notebook describes it. */
export interface NotebookFigure extends Omit<FigureSpec, "alt"> {
  /** What someone who cannot see the picture should know: what is counted and the main number. Or `lists`. */
  alt?: Text;
  /** The column of numbers the alternative text reads out, row by row, after the subtitle: it stays true by itself. */
  lists?: string;
  /** Exactly the rows drawn: they make the figure's CSV. With `source_ids`, and `ref` or `refs`. */
  data: ColumnTable;
  /** Columns of the table readers are given, with their headings; those of the data unless told. */
  columns?: Columns;
  /** Whether the title's statement is true of the data. A false one stops the publication. */
  holds: boolean;
  /** Why columns that may single someone out are published all the same, where they are. */
  publicRecord?: Text;
}

/** What a figure needs of its notebook: the slug, the dossier, and what writes facts into texts. */
export interface Within {
  readonly notebook: string;
  readonly dossier: Dossier;
  /** Whether only what it says is wanted: a title that no longer holds is then noted rather than refused. */
  readonly tally: boolean;
  fill(text: Text): Text;
}

/** What a figure says, before it is drawn. */
export interface FigureData {
  /** What the engines draw, its facts written out. */
  readonly spec: FigureSpec;
  /** The rows drawn, as published. */
  readonly csv: string;
  /** What the manifest says of it; sizes and files come with the pictures. */
  readonly entry: Omit<FigureEntry, "sizes" | "files">;
  /** The finished source line. */
  readonly source: Text;
}

/**
 * What a figure says, and the gates it must pass before it is drawn.
 *
 * @param slug the figure's name
 * @throws PublishError if the title no longer holds, or if a column must not leave the house
 */
export function figureData(slug: string, figure: NotebookFigure, { dossier, fill, tally }: Within): FigureData {
  if (!figure.holds && !tally) throw new PublishError(titleNoLongerHolds(slug, fill(figure.title)));
  checkDisclosure(slug, figure.data, dossier.descriptor, figure.publicRecord, tablesBehind(figure.data, dossier));
  const { title, subtitle, note, plot, vegaLite } = figure;
  const spec: FigureSpec = {
    title: fill(title),
    subtitle: fill(subtitle),
    alt: fill(altOf(figure)),
    ...(note ? { note: fill(note) } : {}),
    rows: figure.data.objects(),
    ...(plot ? { plot } : {}),
    ...(vegaLite ? { vegaLite } : {}),
  };
  const csv = toCsv(figure.data);
  const behind = trace(figure.data);
  return {
    spec,
    csv,
    entry: {
      slug,
      title: spec.title,
      subtitle: spec.subtitle,
      alt: spec.alt,
      engine: plot ? "plot" : "vega-lite",
      ...(figure.holds ? {} : { holds: false as const }),
      rows: figure.data.numRows(),
      dataHash: sha256(csv),
      ...behind,
    },
    source: Object.fromEntries(
      LANGS.map((lang: Lang) => [
        lang,
        sourceLine(behind.sources, dossier.tables.sources as ColumnTable, dossier.asOf.edtf, lang),
      ]),
    ) as unknown as Text,
  };
}

/** The alternative text: the notebook's, or one made of the rows drawn. */
function altOf({ alt, lists, subtitle, data }: NotebookFigure): Text {
  if (alt) return alt;
  return lists === undefined ? { fr: "", en: "" } : describe(subtitle, data, lists);
}
