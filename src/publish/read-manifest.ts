import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "./manifest.ts";

/** The manifest of a published folder, or an empty one. */
export async function readManifest(out: string): Promise<Manifest> {
  const path = join(out, "manifest.json");
  if (!existsSync(path)) return { notebooks: [] };
  return JSON.parse(await readFile(path, "utf8")) as Manifest;
}
