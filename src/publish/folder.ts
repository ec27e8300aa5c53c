import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256 } from "./hash.ts";
import { type Manifest, type NotebookEntry, withNotebook } from "./manifest.ts";
import { writeGallery } from "./page/write-gallery.ts";
import { readManifest } from "./read-manifest.ts";

/** Files to publish, by path relative to the notebook's folder. */
export type Files = Map<string, string | Uint8Array>;

/**
 * Writes a notebook's folder whole, then its entry in the manifest. Files of an earlier run that are no longer made
 * disappear with it. If anything fails, the folder of the earlier run stays as it was.
 *
 * @param out the published folder
 * @param entry the notebook's entry; the sha256 of each file is filled in here
 */
export async function publishNotebook(out: string, entry: Omit<NotebookEntry, "files">, files: Files): Promise<void> {
  const folder = join(out, entry.slug);
  const fresh = join(out, `.${entry.slug}.new`);
  await rm(fresh, { recursive: true, force: true });
  for (const place of new Set([...files.keys()].map((path) => dirname(join(fresh, path)))))
    await mkdir(place, { recursive: true });
  await Promise.all([...files].map(([path, content]) => writeFile(join(fresh, path), content)));
  const sums = Object.fromEntries([...files].map(([path, content]) => [path, sha256(content)]));
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  const manifest = withNotebook(await readManifest(out), { ...entry, files: sums });
  await (part ? writeManifest(out, manifest) : writeFront(out, manifest));
}

let part = false;

/** From here on a notebook publishes a part of a folder: its gallery is made once, when all the parts are there. */
export function publishParts(): void {
  part = true;
}

/** Writes what a published folder says of all its notebooks together: the manifest, the register of facts, the gallery. */
export async function writeFront(out: string, manifest: Manifest): Promise<void> {
  await writeManifest(out, manifest);
  // where nothing is drawn there is nothing to show
  if (!process.env.RECOUPE_TALLY) await writeGallery(out, manifest);
}

async function writeManifest(out: string, manifest: Manifest): Promise<void> {
  const path = join(out, "manifest.json");
  const facts = manifest.notebooks.flatMap((entry) => entry.facts);
  await writeFile(`${path}.new`, `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(out, "facts.json"), `${JSON.stringify(facts, null, 2)}\n`);
  await rename(`${path}.new`, path);
}
