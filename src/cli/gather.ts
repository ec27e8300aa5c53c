import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeFront } from "../publish/folder.ts";
import { withNotebook } from "../publish/manifest.ts";
import { readManifest } from "../publish/read-manifest.ts";

/** What a notebook published alone: a published folder with one notebook in it, or none. */
export interface Part {
  readonly path: string;
  readonly folder: string;
}

/** Two scripts that publish the same folder. */
export interface Clash {
  readonly slug: string;
  readonly paths: readonly [string, string];
}

/**
 * Puts what notebooks published, each in a folder of its own, into one published folder, and writes its manifest and its gallery. The
 * same whatever the order the notebooks ended in.
 */
export async function gather(parts: readonly Part[], out: string): Promise<Clash | undefined> {
  const from = new Map<string, string>();
  let manifest = await readManifest(out);
  for (const { path, folder } of parts)
    for (const entry of (await readManifest(folder)).notebooks) {
      const other = from.get(entry.slug);
      if (other !== undefined) return { slug: entry.slug, paths: [other, path] };
      from.set(entry.slug, path);
      await rm(join(out, entry.slug), { recursive: true, force: true });
      await rename(join(folder, entry.slug), join(out, entry.slug));
      manifest = withNotebook(manifest, entry);
    }
  await writeFront(out, manifest);
  return undefined;
}
