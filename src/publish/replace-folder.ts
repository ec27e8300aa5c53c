import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

/**
 * Replaces a published folder by one that was built beside it, so that readers of the folder never see half a build.
 */
export async function replaceFolder(built: string, out: string): Promise<void> {
  const old = `${out}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, old);
  await rename(built, out);
  await rm(old, { recursive: true, force: true });
}
