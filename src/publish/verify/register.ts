import type { Manifest } from "../manifest.ts";

/** What is true now of a figure. */
export interface Current {
  /** Hash of the rows it draws. */
  readonly data: string;
  readonly title: { readonly fr: string; readonly en: string };
  /** Whether the data bear the title out. */
  readonly holds: boolean;
  /** Fingerprints of the rows of the dossier behind it. */
  readonly rows: ReadonlyMap<string, string>;
}

/** What is true now, to hold pictures against: figures by `notebook/figure`. */
export type Register = ReadonlyMap<string, Current>;

/** The register of what notebooks say now, or said when a folder was published. */
export function registerOf({ notebooks }: Manifest): Register {
  return new Map(
    notebooks.flatMap(({ slug, figures, rows }) =>
      figures.map(({ slug: figure, dataHash, title, refs, holds }): [string, Current] => [
        `${slug}/${figure}`,
        {
          data: dataHash,
          title,
          holds: holds !== false,
          rows: new Map((refs ?? []).map((ref) => [ref, rows?.[ref] ?? ""])),
        },
      ]),
    ),
  );
}
