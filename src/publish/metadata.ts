import type { Lang } from "../locale/lang.ts";
import type { FigureEntry } from "./manifest.ts";

/** Version of what makes the files, as written in them. */
export const GENERATOR = "recoupe 0.1.0";

/**
 * What a published SVG says of itself: schema.org JSON-LD, an ImageObject based on a Dataset. Ids and hashes only; the
 * sources are named by their keys in sources.csv.
 *
 * @returns JSON, to be escaped where it is put in XML
 */
export function figureMetadata(notebook: string, figure: FigureEntry, lang: Lang, asOf: string): string {
  return JSON.stringify({
    "@context": "https://schema.org",
    "@type": "ImageObject",
    identifier: `${notebook}/${figure.slug}`,
    name: figure.title[lang],
    inLanguage: lang,
    creditText: "recoupe",
    isBasedOn: {
      "@type": "Dataset",
      identifier: `sha256:${figure.dataHash}`,
      dateModified: asOf,
      size: `${figure.rows} rows`,
      citation: figure.sources,
    },
    softwareVersion: GENERATOR,
  });
}
