import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Lang } from "../locale/lang.ts";
import type { Manifest } from "../publish/manifest.ts";
import { openManifest } from "../publish/open-manifest.ts";
import { build } from "./build.ts";
import type { Io } from "./io.ts";

/**
 * What the notebooks say now: a build that draws nothing, in a folder that is gone when it returns.
 *
 * @param data the dossier; `data` unless told
 * @returns the manifest, or what the build said where it failed
 */
export async function tally(io: Io, lang: Lang, data: string | undefined): Promise<Manifest | { failed: string }> {
  const folder = await mkdtemp(join(tmpdir(), "recoupe-tally-"));
  const said: string[] = [];
  try {
    const quiet: Io = {
      bundler: () => io.bundler(),
      env: { ...io.env, RECOUPE_TALLY: "1" },
      out: (text) => said.push(text),
      err: (text) => said.push(text),
    };
    const out = join(folder, "published");
    const code = await build(["--out", out, "--lang", lang, ...(data === undefined ? [] : ["--data", data])], quiet);
    return (code === 0 ? await openManifest(out) : undefined) ?? { failed: said.join("\n") };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
