import type { ColumnTable } from "arquero";
import type { Text } from "../locale/lang.ts";
import { blockTwice } from "../locale/messages/publish.ts";
import type { Block } from "../publish/page/model.ts";
import { PublishError } from "../publish/publish-error.ts";
import type { NotebookFigure } from "./figure.ts";
import { type Columns, readerTable } from "./reader-table.ts";

/** A table of a page. */
export interface NotebookTable {
  data: ColumnTable;
  caption: Text;
  /** Columns to show, in order, with their headings; those of the data unless told. */
  columns?: Columns;
  /** Whether the page folds it under its caption: for long tables that few will read. */
  folded?: boolean;
  /** Why columns that may single someone out are published all the same, where they are. */
  publicRecord?: Text;
}

/** What a script says, in the order it says it. */
export function blockList(columnsOf: (table: ColumnTable) => Columns) {
  const blocks: Block[] = [];
  const figures = new Map<string, NotebookFigure>();
  const tables = new Map<string, NotebookTable>();
  const once = (slug: string) => {
    if (figures.has(slug) || tables.has(slug)) throw new PublishError(blockTwice(slug));
  };
  return {
    blocks,
    figures,
    tables,
    say(kind: "text" | "limits" | "method", body: Text): void {
      blocks.push({ kind, body });
    },
    section(heading: Text): void {
      blocks.push({ kind: "section", heading });
    },
    figure(slug: string, figure: NotebookFigure): void {
      once(slug);
      figures.set(slug, figure);
      blocks.push({ kind: "figure", slug });
    },
    table(slug: string, given: NotebookTable): void {
      const { data, caption, columns, folded = false } = given;
      once(slug);
      tables.set(slug, given);
      blocks.push({ kind: "table", slug, caption, folded, table: readerTable(data, columns ?? columnsOf(data)) });
    },
  };
}
