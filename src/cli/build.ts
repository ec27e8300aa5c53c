import { existsSync, statSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { Io } from "../cli.ts";
import * as words from "../locale/messages/build-command.ts";
import { signatureWords } from "../locale/messages/verify.ts";
import { replaceFolder } from "../publish/folder.ts";
import { privateKey, SIGNATURE, signManifest } from "../publish/signature.ts";
import { tellWrong } from "./arguments.ts";
import { bars, lines, type Progress } from "./bars.ts";
import { entriesOf, gather } from "./gather.ts";
import { type Plan, planBuild } from "./plan.ts";
import { type Job, type Outcome, runNotebooks } from "./run-notebooks.ts";
import { whyItFailed } from "./why-it-failed.ts";

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
  await rm(staging, { recursive: true, force: true });
  try {
    if (!plan.whole && existsSync(out)) await cp(out, staging, { recursive: true });
    const progress = io.terminal ? await bars(io.terminal) : lines(io.err);
    const { parts, code } = await publishParts(plan, staging, progress, io);
    const clash = code === 0 ? await gather(parts, staging) : undefined;
    if (clash) io.err(words.sameSlug(clash.slug, clash.paths)[lang]);
    if (code !== 0 || clash) {
      io.err(words.nothingPublished[lang]);
      return code || 2;
    }
    await rm(join(staging, PARTS), { recursive: true, force: true });
    await rm(join(staging, SIGNATURE), { force: true });
    if (key) await signManifest(staging, key);
    await replaceFolder(staging, out);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  io.err(words.built(relative("", out), notebooks.length, performance.now() - start)[lang]);
  return 0;
}

/** Where each notebook publishes alone, in the folder that is being built. */
const PARTS = ".parts";

/**
 * Runs the notebooks, each into a folder of its own, and says what each has to say when those before it have said
 * theirs: a build prints the same lines in the same order, however many notebooks run at a time.
 */
async function publishParts({ lang, notebooks, jobs, env }: Plan, staging: string, progress: Progress, io: Io) {
  const { bundle, thread } = await io.bundler();
  const all = notebooks.map((path, i): Job => {
    const file = bundle(path);
    // told where it is awaited
    file.catch(() => {});
    return { path, file, out: join(staging, PARTS, String(i)) };
  });
  // the longest first, so that the last to end does not keep the others waiting
  const byLength = all.toSorted((a, b) => statSync(b.path).size - statSync(a.path).size);
  const outcomes = new Map<Job, Outcome>();
  const failures = new Set<string>();
  let code: 0 | 1 | 2 = 0;
  let told = 0;

  const tell = async (job: Job, { said, failure, ms }: Outcome): Promise<void> => {
    for (const to of ["stdout", "stderr"] as const) {
      const text = said.flatMap((piece) => (piece.to === to ? [piece.text] : [])).join("");
      if (text !== "") (to === "stdout" ? io.out : progress.say)(text.replace(/\n$/, ""));
    }
    if (failure) {
      const why = whyItFailed(job.path, failure);
      code = code === 2 ? 2 : why.code;
      // what is wrong with the data stops every notebook, and is told once
      if (!failures.has(why.text[lang])) progress.say(why.text[lang]);
      failures.add(why.text[lang]);
    }
    for (const { slug, figures, files } of failure ? [] : await entriesOf(job.out))
      progress.say(words.notebookBuilt(slug, figures.length, Object.keys(files).length, ms)[lang]);
  };
  let telling = Promise.resolve();
  await runNotebooks(byLength, {
    thread,
    lanes: jobs,
    env,
    begun: ({ path }) => progress.begun(basename(path, ".ts")),
    step: ({ path }, step) => progress.step(basename(path, ".ts"), step),
    ended(job, outcome) {
      progress.ended(basename(job.path, ".ts"));
      outcomes.set(job, outcome);
      for (let next = all[told]; next && outcomes.has(next); next = all[++told]) {
        const [ready, how] = [next, outcomes.get(next) as Outcome];
        telling = telling.then(() => tell(ready, how));
      }
    },
  });
  await telling;
  progress.close();
  return { parts: all.map(({ path, out }) => ({ path, folder: out })), code };
}
