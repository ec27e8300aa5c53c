import type { ColumnTable } from "arquero";
import { type FigureSpec, renderFigure, type Variant } from "../chart/figure.ts";
import { warmUp } from "../chart/warm-up.ts";
import type { Dossier } from "../dossier/open.ts";
import { LANGS, type Text } from "../locale/lang.ts";
import { figureTwice, titleNoLongerHolds } from "../locale/messages/publish.ts";
import { toCsv } from "../publish/csv.ts";
import { checkDisclosure } from "../publish/disclosure.ts";
import { type Files, publishNotebook } from "../publish/folder.ts";
import { sha256 } from "../publish/hash.ts";
import type { FigureEntry } from "../publish/manifest.ts";
import { figureMetadata } from "../publish/metadata.ts";
import { PublishError } from "../publish/publish-error.ts";
import { type Fact, type FactSpec, factRegister } from "./facts.ts";
import { sourceLine } from "./source-line.ts";
import { trace } from "./trace.ts";

export interface NotebookSpec {
  title: Text;
}

/** A figure, as a notebook describes it. */
export interface NotebookFigure extends FigureSpec {
  /** Exactly the rows drawn: they make the figure's CSV. With `source_ids`, and `ref` or `refs`. */
  data: ColumnTable;
  /** Whether the title's statement is true of the data. A false one stops the publication. */
  holds: boolean;
  /** Why columns that may single someone out are published all the same, where they are. */
  publicRecord?: Text;
}

interface Part extends NotebookFigure {
  slug: string;
}

/** The variants a figure is drawn in. */
const VARIANTS: readonly (Omit<Variant, "lang"> & { suffix: string })[] = [{ size: "wide", mode: "light", suffix: "" }];

const CREDIT = "recoupe";

/**
 * A notebook: what a script says, collected, then published as one folder.
 *
 * @param slug name of the notebook's folder, in lower case with hyphens
 * @param dossier the dossier its numbers come from
 */
export function notebook(slug: string, dossier: Dossier, spec: NotebookSpec) {
  warmUp();
  const facts = factRegister(slug);
  const figures: Part[] = [];

  return {
    /** Registers a number of the article, and gives what to write in its texts. */
    fact(id: string, value: number, spec: FactSpec): Fact {
      return facts.add(id, value, spec);
    },

    /** Adds a figure. Nothing is drawn before {@link publish}. */
    figure(name: string, figure: NotebookFigure): void {
      if (figures.some((other) => other.slug === name)) throw new PublishError(figureTwice(name));
      figures.push({ ...figure, slug: name });
    },

    /**
     * Draws everything and writes `published/<slug>/`, whole or not at all.
     *
     * @param out the published folder; the environment's RECOUPE_OUT, or `published`
     */
    async publish(out = process.env.RECOUPE_OUT ?? "published"): Promise<void> {
      const files: Files = new Map();
      const entries: FigureEntry[] = [];
      for (const figure of figures) entries.push(await draw(figure, files));
      const entry = {
        slug,
        title: fill(spec.title),
        asOf: dossier.asOf.edtf,
        figures: entries,
        facts: [...facts.entries.values()],
      };
      await publishNotebook(out, entry, files);
    },
  };

  function fill(text: Text): Text {
    return { fr: facts.fill(text, "fr"), en: facts.fill(text, "en") };
  }

  async function draw(figure: Part, files: Files): Promise<FigureEntry> {
    if (!figure.holds) throw new PublishError(titleNoLongerHolds(figure.slug, fill(figure.title)));
    checkDisclosure(figure.slug, figure.data, dossier.descriptor, figure.publicRecord);
    const { refs, sources } = trace(figure.data);
    const csv = toCsv(figure.data);
    const names: string[] = [];
    const put = (name: string, content: string | Uint8Array) => {
      files.set(name, content);
      names.push(name);
    };
    put(`${figure.slug}.csv`, csv);
    const filled: FigureSpec = {
      ...figure,
      title: fill(figure.title),
      subtitle: fill(figure.subtitle),
      alt: fill(figure.alt),
    };
    if (figure.note) filled.note = fill(figure.note);
    const entry: FigureEntry = {
      slug: figure.slug,
      title: filled.title,
      alt: filled.alt,
      engine: figure.plot ? "plot" : "vega-lite",
      rows: figure.data.numRows(),
      dataHash: sha256(csv),
      refs,
      sources,
      files: names,
    };
    for (const lang of LANGS)
      for (const { suffix, ...variant } of VARIANTS) {
        const metadata = figureMetadata(slug, entry, lang, dossier.asOf.edtf);
        const source = sourceLine(sources, dossier.tables.sources as ColumnTable, dossier.asOf.edtf, lang);
        const drawn = await renderFigure(
          `${slug}/${figure.slug}`,
          filled,
          { ...variant, lang },
          { source, credit: CREDIT, metadata },
        );
        put(`${figure.slug}.${lang}${suffix}.svg`, drawn.svg);
        if (drawn.vegaLite && lang === "fr" && suffix === "")
          put(`${figure.slug}.vl.json`, `${JSON.stringify(drawn.vegaLite, null, 2)}\n`);
      }
    return entry;
  }
}
