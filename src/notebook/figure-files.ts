import { renderFigure } from "../chart/figure.ts";
import { renderHashedPng } from "../chart/png.ts";
import { proofSvg } from "../chart/proof/proof-svg.ts";
import { renderSocials } from "../chart/social.ts";
import type { SvgNode } from "../chart/svg/node.ts";
import { LANGS, type Lang, type Text } from "../locale/lang.ts";
import type { Files } from "../publish/folder.ts";
import { sha256 } from "../publish/hash.ts";
import { figureMetadata, type Provenance } from "../publish/metadata.ts";
import type { PageFigure } from "../publish/page/model.ts";
import { pictureHash } from "../publish/picture-hash.ts";
import { stampPng } from "../publish/png-text.ts";
import type { FigureData, NotebookFigure, Within } from "./figure.ts";
import { scriptOf } from "./page.ts";
import { columnsOf, readerTable } from "./reader-table.ts";

/** Something to mend in a picture. */
export interface Finding {
  readonly file: string;
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly message: Text;
}

/** The variants a figure is drawn in, by what their file names end with. */
const VARIANTS = [
  { name: "wide", size: "wide", mode: "light", suffix: "" },
  { name: "narrow", size: "narrow", mode: "light", suffix: ".mobile" },
  { name: "wideDark", size: "wide", mode: "dark", suffix: ".dark" },
  { name: "narrowDark", size: "narrow", mode: "dark", suffix: ".mobile.dark" },
] as const;

/** Width of a PNG, in px: twice that of the wide figure, for screens that have two dots to a px. */
const PNG_WIDTH = 1360;

const CREDIT = "recoupe";

/**
 * Draws a figure in every language and variant.
 *
 * @param slug the figure's name
 * @param said what it says, as figureData gives it
 * @returns what the page needs of it, the files, and what proof-reading found in them
 */
export async function figureFiles(
  slug: string,
  figure: NotebookFigure,
  { spec, csv, entry, source }: FigureData,
  { notebook, dossier }: Within,
): Promise<{ figure: PageFigure; files: Files; findings: Finding[] }> {
  const id = `${notebook}/${slug}`;
  const script = scriptOf(notebook);
  const provenance: Provenance = {
    notebook,
    figure: entry,
    asOf: dossier.asOf.edtf,
    fingerprints: dossier.fingerprints,
    ...(script ? { script: sha256(script.text) } : {}),
  };
  const pictures = LANGS.flatMap((lang) => VARIANTS.map((variant) => ({ lang, variant })));
  const drawn = await Promise.all(
    pictures.map(async ({ lang, variant: { name, suffix, ...size } }) => {
      const metadata = (root: SvgNode) => figureMetadata(provenance, lang, pictureHash(root));
      const picture = await renderFigure(
        id,
        spec,
        { ...size, lang },
        { source: source[lang], credit: CREDIT, metadata },
      );
      const png = suffix === "" ? await pngOf(picture.svg, provenance, lang) : undefined;
      return { lang, name, file: `${slug}.${lang}${suffix}`, png, ...picture };
    }),
  );

  const files: Files = new Map([[`${slug}.csv`, csv]]);
  const findings: Finding[] = [];
  for (const { file, svg, png, warnings } of drawn) {
    files.set(`${file}.svg`, svg);
    if (png) files.set(`${file}.png`, png);
    for (const { code, message } of warnings)
      findings.push({ file: `${file}.svg`, severity: "warning", code, message });
    for (const problem of proofSvg(svg)) findings.push({ file: `${file}.svg`, ...problem });
  }
  const cards = await renderSocials(id, spec, { source, credit: CREDIT });
  for (const lang of LANGS) files.set(`${slug}.${lang}.social.png`, cards[lang]);
  const specification = drawn[0]?.vegaLite;
  if (specification) files.set(`${slug}.vl.json`, `${JSON.stringify(specification, null, 2)}\n`);

  const picture = (lang: Lang, name: (typeof VARIANTS)[number]["name"]) => {
    const found = drawn.find((one) => one.lang === lang && one.name === name);
    if (!found) throw new Error(`${slug}: no ${name} picture in ${lang}`);
    return found;
  };
  const size = (lang: Lang, name: "wide" | "narrow") => {
    const { width, height } = picture(lang, name);
    return { width, height };
  };
  const sizes = inBoth((lang) => ({ wide: size(lang, "wide"), narrow: size(lang, "narrow") }));
  const page: PageFigure = {
    entry: { ...entry, sizes, ...(cards.wordsAlone ? { card: "words" as const } : {}), files: [...files.keys()] },
    title: figure.title,
    subtitle: figure.subtitle,
    ...(figure.note ? { note: figure.note } : {}),
    table: readerTable(figure.data, figure.columns ?? columnsOf(figure.data, dossier)),
    source,
    bytes: Object.fromEntries([...files].map(([name, content]) => [name, Buffer.byteLength(content)])),
    svg: inBoth((lang) => ({
      wide: picture(lang, "wide").svg,
      narrow: picture(lang, "narrow").svg,
      wideDark: picture(lang, "wideDark").svg,
      narrowDark: picture(lang, "narrowDark").svg,
    })),
  };
  return { figure: page, files, findings };
}

async function pngOf(svg: string, provenance: Provenance, lang: Lang): Promise<Uint8Array> {
  const { png, hash } = await renderHashedPng(svg, PNG_WIDTH);
  return stampPng(png, figureMetadata(provenance, lang, hash));
}

function inBoth<T>(make: (lang: Lang) => T): Record<Lang, T> {
  return { fr: make("fr"), en: make("en") };
}
