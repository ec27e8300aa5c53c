import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderFigure } from "../../src/chart/figure.ts";
import { gallery } from "../gallery/all.ts";
import { figureId, SNAPSHOTS, source } from "../gallery/pictures.ts";

/** Draws the gallery into a folder: what a Node of another version is asked to do too. */
export async function drawGallery(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, spec] of Object.entries(gallery)) {
    for (const { suffix, ...variant } of SNAPSHOTS) {
      const { svg } = await renderFigure(figureId(name), spec, variant, { source: source[variant.lang] });
      await writeFile(join(folder, `${name}.${variant.lang}${suffix}.svg`), svg);
    }
  }
}
