import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LANGS } from "../../locale/lang.ts";
import type { Manifest } from "../manifest.ts";
import { pageFile } from "./addresses.ts";
import { renderGallery } from "./gallery.ts";

/** Writes the gallery beside the manifest it is made from, in both languages. */
export async function writeGallery(out: string, manifest: Manifest, base = process.env.RECOUPE_URL): Promise<void> {
  for (const lang of LANGS) {
    const path = join(out, pageFile(lang));
    await writeFile(`${path}.new`, await renderGallery(manifest, lang, base));
    await rename(`${path}.new`, path);
  }
}
