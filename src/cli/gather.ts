import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Text } from "../locale/lang.ts";
import { writeFront } from "../publish/folder.ts";
import { type FactEntry, sameValue, withNotebook } from "../publish/manifest.ts";
import { readManifest } from "../publish/read-manifest.ts";

/** What a notebook published alone: a published folder with one notebook in it, or none. */
export interface Part {
  readonly path: string;
  readonly folder: string;
}

/** What two scripts may not both publish: the same folder; facts of one name that say something else. */
export type Clash = { readonly paths: readonly [string, string] } & (
  | { readonly slug: string }
  | { readonly fact: string; readonly values: readonly [Text, Text] }
);

/**
 * Puts what notebooks published, each in a folder of its own, into one published folder, and writes its manifest and
 * its gallery. The same whatever the order the notebooks ended in. Facts are compared among these notebooks only: those
 * that were there before may be of older data.
 */
export async function gather(parts: readonly Part[], out: string): Promise<Clash | undefined> {
  const slugs = new Map<string, string>();
  const facts = new Map<string, { readonly path: string; readonly fact: FactEntry }>();
  let manifest = await readManifest(out);
  for (const { path, folder } of parts)
    for (const entry of (await readManifest(folder)).notebooks) {
      const other = slugs.get(entry.slug);
      if (other !== undefined) return { slug: entry.slug, paths: [other, path] };
      slugs.set(entry.slug, path);
      for (const fact of entry.facts) {
        const known = facts.get(fact.id);
        if (known && !sameValue(known.fact, fact))
          return { fact: fact.id, values: [known.fact.counted, fact.counted], paths: [known.path, path] };
        facts.set(fact.id, { path, fact });
      }
      await rm(join(out, entry.slug), { recursive: true, force: true });
      await rename(join(folder, entry.slug), join(out, entry.slug));
      manifest = withNotebook(manifest, entry);
    }
  await writeFront(out, manifest);
  return undefined;
}
