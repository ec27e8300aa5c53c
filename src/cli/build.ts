import { existsSync } from "node:fs";
import { cp, mkdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import * as words from "../locale/messages/build-command.ts";
import { signatureWords } from "../locale/messages/verify.ts";
import { replaceFolder } from "../publish/replace-folder.ts";
import { privateKey, SIGNATURE, signManifest } from "../publish/signature.ts";
import { tellWrong } from "./arguments.ts";
import type { Io } from "./io.ts";
import { planBuild } from "./plan.ts";
import { publishInto } from "./publish-into.ts";

/**
 * `recoupe build [NOTEBOOK…] [--data DIR] [--out DIR] [--url ADDRESS] [--jobs N] [--strict] [--sign KEY]`: runs the notebooks beside
 * the published folder, then puts the result in its place. A notebook that fails leaves the folder as it was.
 *
 * @returns the exit code: 0 published, 1 errors in the data, 2 a notebook that broke, or wrong use
 */
export async function build(argv: string[], io: Io): Promise<number> {
  const plan = planBuild(argv, io.env);
  if ("wrong" in plan) return tellWrong("build", plan.wrong, plan.lang, io);
  if ("help" in plan) {
    io.out(plan.help[plan.lang]);
    return 0;
  }
  const start = performance.now();
  const { lang, out, notebooks } = plan;
  const staging = `${out}.new`;
  const key = plan.sign === undefined ? undefined : await privateKey(plan.sign);
  if (key === null) return tellWrong("build", signatureWords.badKey(plan.sign ?? ""), lang, io);
  try {
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging, { recursive: true });
    if (!plan.whole && existsSync(out)) await cp(out, staging, { recursive: true });
    const code = await publishInto(staging, plan, io);
    if (code !== 0) {
      io.err(words.nothingPublished[lang]);
      return code;
    }
    await rm(join(staging, SIGNATURE), { force: true });
    if (key) await signManifest(staging, key);
    await replaceFolder(staging, out);
  } catch (error) {
    const { code, message, stack } = error as NodeJS.ErrnoException;
    // a disk that is full, a folder that is not ours
    io.err(code ? message : (stack ?? message));
    return 2;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  io.err(words.built(relative("", out), notebooks.length, performance.now() - start)[lang]);
  return 0;
}
