import { warmUp } from "../chart/warm-up.ts";
import type { Dossier } from "../dossier/open.ts";
import { isPartialDate, type PartialDate } from "../dossier/partial-date.ts";
import type { Text } from "../locale/lang.ts";
import { writeMark } from "../publish/marks.ts";
import { blockList, type NotebookTable } from "./blocks.ts";
import type { FactValue } from "./fact-values.ts";
import { type Fact, type FactSpec, factRegister } from "./facts.ts";
import type { NotebookFigure } from "./figure.ts";
import { publishAll } from "./publish-all.ts";
import { columnsOf } from "./reader-table.ts";

export interface NotebookSpec {
  title: Text;
  /** The paragraph under the title: what was found, in the words of the article. */
  standfirst: Text;
  /** Its place in the gallery, from 1; after those that have one unless told. */
  order?: number;
}

/**
 * A notebook: what a script says, collected in order, then published as one folder. Its texts are Markdown in both
 * languages; a fact or a date stands in them as `${total}`, a source as `[@source-id]`.
 *
 * @param slug name of the notebook's folder and script, in lower case with hyphens
 * @param dossier the dossier its numbers come from
 */
export function notebook(slug: string, dossier: Dossier, spec: NotebookSpec) {
  if (!process.env.RECOUPE_TALLY) warmUp();
  const facts = factRegister(slug);
  const said = blockList((table) => columnsOf(table, dossier));

  return {
    /**
     * Registers a number or a date of the article, and gives what to write in its texts: `${total}` for the number,
     * `${total.counted}` for the number with its noun.
     */
    fact<V extends FactValue>(id: string, value: V, factSpec: FactSpec): Fact<V> {
      return facts.add(id, value, factSpec);
    },

    /** A date to write in a text, as precise as it is given: a dossier's date, EDTF text, a year. */
    date(value: PartialDate | string | number): string {
      return writeMark({ kind: "date", edtf: isPartialDate(value) ? value.edtf : String(value) });
    },

    /** A span of years to write in a text: `2015-2026`. */
    years({ first, last }: { first: number; last: number }): string {
      return writeMark({ kind: "years", edtf: `${first}/${last}` });
    },

    /** Opens a part of the page. */
    section(heading: Text): void {
      said.section(heading);
    },

    /** Says a paragraph, or several. */
    text(body: Text): void {
      said.say("text", body);
    },

    /** Says what the numbers before it do not: beside the chart, in the text's own size. */
    limits(body: Text): void {
      said.say("limits", body);
    },

    /** Says how it was done. */
    method(body: Text): void {
      said.say("method", body);
    },

    /** Adds a figure. Nothing is drawn before {@link publish}. */
    figure(name: string, figure: NotebookFigure): void {
      said.figure(name, figure);
    },

    /** Adds a table, and its CSV. */
    table(name: string, table: NotebookTable): void {
      said.table(name, table);
    },

    /**
     * Draws everything, proof-reads it and writes `published/<slug>/`, whole or not at all. What proof-reading finds is
     * printed on standard error; with RECOUPE_STRICT in the environment, it stops the publication. With RECOUPE_TALLY,
     * nothing is drawn: only what the notebook says is written, its facts and the rows of its figures.
     *
     * @param out the published folder; the environment's RECOUPE_OUT, or `published`
     */
    async publish(out = process.env.RECOUPE_OUT ?? "published"): Promise<void> {
      await publishAll(out, { slug, ...spec }, { dossier, facts, said }, process.env);
    },
  };
}
