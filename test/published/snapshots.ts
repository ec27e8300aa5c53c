import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pageWords } from "../../src/publish/words/page-words.ts";
import { pictureWords } from "../../src/publish/words/picture-words.ts";
import type { Built } from "../built.ts";

/** Pictures kept whole: one of each engine. What the others draw is in their rows, and in the gallery's. */
const PICTURES = ["par-trimestre", "par-plateforme"].flatMap((figure) =>
  ["fr", "en"].flatMap((lang) => ["svg", "mobile.svg"].map((end) => `guets-apens/${figure}.${lang}.${end}`)),
);

/**
 * What is kept of the published folder, to be looked at when it changes: the rows of every figure and table, every word
 * of every page and picture, and a few pictures.
 *
 * @returns texts by path
 */
export function snapshots({ dir, manifest }: Built): Map<string, string> {
  const read = (path: string) => readFileSync(join(dir, path), "utf8");
  const kept = new Map<string, string>();
  for (const { slug, files, figures } of manifest.notebooks) {
    for (const name of Object.keys(files))
      if (name.endsWith(".csv")) kept.set(`${slug}/${name}`, read(`${slug}/${name}`));
    for (const lang of ["fr", "en"]) {
      const page = pageWords(read(`${slug}/index${lang === "fr" ? "" : ".en"}.html`));
      const pictures = figures.flatMap((figure) => [
        `\n## ${figure.slug}\n`,
        ...pictureWords(read(`${slug}/${figure.slug}.${lang}.svg`)).flatMap(({ name, texts }) => [
          `${name}:`,
          ...texts,
        ]),
      ]);
      kept.set(`${slug}/words.${lang}.txt`, `${[...page, ...pictures].join("\n")}\n`);
    }
  }
  for (const path of PICTURES) kept.set(path, read(path));
  return kept;
}
