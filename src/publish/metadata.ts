import type { Lang } from "../locale/lang.ts";
import type { FigureEntry } from "./manifest.ts";

/** Version of what makes the files, as written in them. */
export const GENERATOR = "recoupe 0.1.0";

/** What a published picture needs to know of its figure to say where it comes from. */
export interface Provenance {
  readonly notebook: string;
  readonly figure: Omit<FigureEntry, "sizes" | "files">;
  /** Date of the data, EDTF. */
  readonly asOf: string;
  /** Fingerprints of the rows of the dossier, by public reference. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** sha256 of the notebook's script, where it is known. */
  readonly script?: string;
}

/**
 * What a published picture says of itself: schema.org JSON-LD, an ImageObject based on a Dataset, with what `recoupe verify`
 * needs to tell, from the picture alone, whether it was edited and which rows behind it have changed. Ids and hashes
 * only; the sources are named by their keys in sources.csv.
 *
 * @param picture hash of the picture it stands in: pictureHash of an SVG, sha256 of the pixels of a PNG
 * @returns JSON, to be escaped where it is put in XML or in a PNG
 */
export function figureMetadata(
  { notebook, figure, asOf, fingerprints, script }: Provenance,
  lang: Lang,
  picture: string,
): string {
  const rows = figure.refs.map((ref) => `${ref}:${fingerprints.get(ref) ?? ""}`).join(" ");
  return JSON.stringify({
    "@context": "https://schema.org",
    "@type": "ImageObject",
    identifier: [`${notebook}/${figure.slug}`, property("picture", picture)],
    name: figure.title[lang],
    inLanguage: lang,
    creditText: "recoupe",
    isBasedOn: {
      "@type": "Dataset",
      identifier: [property("data", figure.dataHash), property("rows", rows)],
      dateModified: asOf,
      size: `${figure.rows} rows`,
      citation: figure.sources,
    },
    softwareVersion: GENERATOR,
    ...(script
      ? { isPartOf: { "@type": "SoftwareSourceCode", name: `${notebook}.ts`, identifier: property("script", script) } }
      : {}),
  });
}

/** A hash, or the fingerprints of rows, with the name `verify` knows it by. */
function property(name: "picture" | "data" | "rows" | "script", value: string) {
  return { "@type": "PropertyValue", propertyID: name, value };
}
