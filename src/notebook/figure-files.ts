import type { ColumnTable } from "arquero";
import { type FigureSpec, renderFigure, type Variant } from "../chart/figure.ts";
import { renderPng } from "../chart/png.ts";
import { proofSvg } from "../chart/proof/proof-svg.ts";
import { renderSocial } from "../chart/social.ts";
import type { Dossier } from "../dossier/open.ts";
import { LANGS, type Text } from "../locale/lang.ts";
import { titleNoLongerHolds } from "../locale/messages/publish.ts";
import { toCsv } from "../publish/csv.ts";
import { checkDisclosure } from "../publish/disclosure.ts";
import type { Files } from "../publish/folder.ts";
import { sha256 } from "../publish/hash.ts";
import type { FigureEntry } from "../publish/manifest.ts";
import { figureMetadata } from "../publish/metadata.ts";
import { PublishError } from "../publish/publish-error.ts";
import { sourceLine } from "./source-line.ts";
import { trace } from "./trace.ts";

/** A figure, as a notebook describes it. */
export interface NotebookFigure extends FigureSpec {
  /** Exactly the rows drawn: they make the figure's CSV. With `source_ids`, and `ref` or `refs`. */
  data: ColumnTable;
  /** Whether the title's statement is true of the data. A false one stops the publication. */
  holds: boolean;
  /** Why columns that may single someone out are published all the same, where they are. */
  publicRecord?: Text;
}

/** Something to mend in a picture. */
export interface Finding {
  readonly file: string;
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly message: Text;
}

/** The variants a figure is drawn in, by what their file names end with. */
const VARIANTS: readonly (Omit<Variant, "lang"> & { suffix: string })[] = [
  { size: "wide", mode: "light", suffix: "" },
  { size: "narrow", mode: "light", suffix: ".mobile" },
  { size: "wide", mode: "dark", suffix: ".dark" },
  { size: "narrow", mode: "dark", suffix: ".mobile.dark" },
];

/** Width of a PNG, in px: twice that of the wide figure, for screens that have two dots to a px. */
const PNG_WIDTH = 1360;

const CREDIT = "recoupe";

/**
 * Draws a figure in every language and variant.
 *
 * @param slug the figure's name
 * @param within the notebook's slug, its dossier, and what writes the facts into a text
 * @returns the manifest's entry, the files, and what proof-reading found in them
 * @throws PublishError if the title no longer holds, or if a column must not leave the house
 */
export async function figureFiles(
  slug: string,
  figure: NotebookFigure,
  within: { notebook: string; dossier: Dossier; fill(text: Text): Text },
): Promise<{ entry: FigureEntry; files: Files; findings: Finding[] }> {
  const { notebook, dossier, fill } = within;
  if (!figure.holds) throw new PublishError(titleNoLongerHolds(slug, fill(figure.title)));
  checkDisclosure(slug, figure.data, dossier.descriptor, figure.publicRecord);

  const spec: FigureSpec = {
    ...figure,
    title: fill(figure.title),
    subtitle: fill(figure.subtitle),
    alt: fill(figure.alt),
  };
  if (figure.note) spec.note = fill(figure.note);
  const csv = toCsv(figure.data);
  const entry: FigureEntry = {
    slug,
    title: spec.title,
    alt: spec.alt,
    engine: figure.plot ? "plot" : "vega-lite",
    rows: figure.data.numRows(),
    dataHash: sha256(csv),
    ...trace(figure.data),
    files: [],
  };

  const pictures = LANGS.flatMap((lang) => VARIANTS.map(({ suffix, ...variant }) => ({ ...variant, lang, suffix })));
  const drawn = await Promise.all(
    pictures.map(async ({ suffix, ...variant }) => {
      const { lang } = variant;
      const source = sourceLine(entry.sources, dossier.tables.sources as ColumnTable, dossier.asOf.edtf, lang);
      const metadata = figureMetadata(notebook, entry, lang, dossier.asOf.edtf);
      const picture = await renderFigure(`${notebook}/${slug}`, spec, variant, { source, credit: CREDIT, metadata });
      const name = `${slug}.${lang}${suffix}`;
      const png = suffix === "" ? await renderPng(picture.svg, PNG_WIDTH) : undefined;
      return { name, png, ...picture };
    }),
  );

  const files: Files = new Map([[`${slug}.csv`, csv]]);
  const findings: Finding[] = [];
  for (const { name, svg, png, warnings } of drawn) {
    files.set(`${name}.svg`, svg);
    if (png) files.set(`${name}.png`, png);
    for (const { code, message } of warnings)
      findings.push({ file: `${name}.svg`, severity: "warning", code, message });
    for (const problem of proofSvg(svg)) findings.push({ file: `${name}.svg`, ...problem });
  }
  for (const lang of LANGS) {
    const source = sourceLine(entry.sources, dossier.tables.sources as ColumnTable, dossier.asOf.edtf, lang);
    files.set(
      `${slug}.${lang}.social.png`,
      await renderSocial(`${notebook}/${slug}`, spec, lang, { source, credit: CREDIT }),
    );
  }
  const specification = drawn[0]?.vegaLite;
  if (specification) files.set(`${slug}.vl.json`, `${JSON.stringify(specification, null, 2)}\n`);
  entry.files = [...files.keys()];
  return { entry, files, findings };
}
