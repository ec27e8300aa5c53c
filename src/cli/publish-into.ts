import { statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import * as words from "../locale/messages/build-command.ts";
import { readManifest } from "../publish/read-manifest.ts";
import { bars, lines } from "./bars.ts";
import type { Io } from "./io.ts";
import type { Plan } from "./plan.ts";
import { type Job, type Outcome, threads } from "./threads.ts";
import { whyItFailed } from "./why-it-failed.ts";

/** Where each notebook publishes alone, in the folder that is being built. */
const PARTS = ".parts";

/**
 * Runs the notebooks of a build and puts what they publish into a folder. What each has to say is said when those before
 * it have said theirs: a build prints the same lines in the same order, however many notebooks run at a time.
 *
 * @param folder one that readers do not see yet
 * @returns the exit code: 0 published, 1 errors in the data, 2 a notebook that broke
 */
export async function publishInto(folder: string, { lang, notebooks, jobs, env }: Plan, io: Io): Promise<0 | 1 | 2> {
  const progress = io.terminal ? await bars(io.terminal) : lines(io.err);
  const { bundle, thread } = await io.bundler();
  const all = notebooks.map((path, i): Job => {
    const file = bundle(path);
    // told where it is awaited
    file.catch(() => {});
    return { path, file, out: join(folder, PARTS, String(i)) };
  });
  const failures = new Set<string>();
  let code: 0 | 1 | 2 = 0;

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
      return;
    }
    for (const { slug, figures, files } of (await readManifest(job.out)).notebooks)
      progress.say(words.notebookBuilt(slug, figures.length, Object.keys(files).length, ms)[lang]);
  };

  // the longest first, so that the last to end does not keep the others waiting
  const byLength = all.toSorted((a, b) => statSync(b.path).size - statSync(a.path).size);
  const outcomes = new Map<Job, Outcome>();
  const crew = threads(thread, env);
  let told = 0;
  let telling = Promise.resolve();
  try {
    await crew.run(byLength, jobs, {
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
    if (code !== 0) return code;
    const clash = await crew.gather(
      all.map(({ path, out }) => ({ path, folder: out })),
      folder,
    );
    if (clash) io.err(("slug" in clash ? words.sameSlug(clash) : words.sameFact(clash))[lang]);
    await rm(join(folder, PARTS), { recursive: true, force: true });
    return clash ? 2 : 0;
  } finally {
    await crew.close();
  }
}
