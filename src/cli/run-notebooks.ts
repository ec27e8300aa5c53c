import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Step } from "../notebook/progress.ts";
import type { Failure, Order, Told } from "./thread.ts";

/** A notebook of a build: its script, the same once bundled, and the folder it publishes into alone. */
export interface Job {
  readonly path: string;
  readonly file: Promise<string>;
  readonly out: string;
}

type Said = Extract<Told, { kind: "said" }>;

/** How a notebook ended, with all it printed. */
export interface Outcome {
  readonly said: readonly Said[];
  /** With `exit` where the thread ended before the notebook did. */
  readonly failure?: Partial<Failure> & { readonly exit?: number };
  readonly ms: number;
}

interface How {
  /** The bundled thread.ts. */
  readonly thread: string;
  /** How many notebooks run at a time. */
  readonly lanes: number;
  readonly env: Record<string, string | undefined>;
  begun(job: Job): void;
  step(job: Job, step: Step): void;
  ended(job: Job, outcome: Outcome): void;
}

/**
 * Runs notebooks in threads, in the order given; a thread that is free takes the next. Both engines number what they
 * draw, so a thread draws for one notebook at a time.
 */
export async function runNotebooks(jobs: readonly Job[], how: How): Promise<void> {
  const queue = [...jobs];
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let job = queue.shift(); job; job = queue.shift()) {
      // a notebook may end its thread, or leave in it what does later
      if (worker === undefined || worker.threadId < 0) {
        worker = new Worker(pathToFileURL(how.thread), { env: how.env, execArgv: [] });
        worker.on("error", () => {});
      }
      how.begun(job);
      how.ended(job, await runIn(worker, job, how));
    }
    if (worker) await ended(worker);
  };
  await Promise.all(Array.from({ length: Math.min(how.lanes, jobs.length) }, lane));
}

/** Ends a thread that has no more to do. It cleans up after itself, which a thread that is stopped does not. */
async function ended(worker: Worker): Promise<void> {
  if (worker.threadId < 0) return;
  worker.postMessage("end" satisfies Order | "end");
  await once(worker, "exit");
}

async function runIn(worker: Worker, job: Job, how: How): Promise<Outcome> {
  const start = performance.now();
  const said: Said[] = [];
  const end = (failure?: Outcome["failure"]): Outcome => {
    return { said, ...(failure ? { failure } : {}), ms: performance.now() - start };
  };
  let file: string;
  try {
    file = await job.file;
  } catch (error) {
    return end(error as Error);
  }
  return new Promise((resolve) => {
    let thrown: Outcome["failure"] = {};
    const onMessage = (told: Told): void => {
      if (told.kind === "said") said.push(told);
      else if (told.kind === "step") how.step(job, told.step);
      else finish(told.kind === "failed" ? told.failure : undefined);
    };
    // thrown outside the notebook's own course, as in a timer: the thread ends after it
    const onError = (error: Error): void => {
      thrown = error;
    };
    const onExit = (exit: number): void => {
      const { name, message, stack } = thrown as Partial<Failure>;
      finish({ ...(message && { name, message, stack }), exit } as Outcome["failure"]);
    };
    const finish = (failure?: Outcome["failure"]): void => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(end(failure));
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage({ file, out: job.out } satisfies Order);
  });
}
