import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderFigure } from "../../src/chart/figure.ts";
import { gallery } from "../gallery/all.ts";
import { figureId, SNAPSHOTS, source } from "../gallery/pictures.ts";

export { notebookOf } from "../cli/newsroom.ts";

/** Draws one figure in twelve of the gallery into a folder, by both engines: what a Node of another version does too. */
export async function drawSample(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, spec] of Object.entries(gallery).filter((_, i) => i % 12 === 0)) {
    for (const { suffix, ...variant } of SNAPSHOTS) {
      const { svg } = await renderFigure(figureId(name), spec, variant, { source: source[variant.lang] });
      await writeFile(join(folder, `${name}.${variant.lang}${suffix}.svg`), svg);
    }
  }
}
