import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Step } from "../notebook/progress.ts";
import type { Clash, Part } from "./gather.ts";
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

/** Whoever follows the notebooks of a build. */
export interface Listener {
  begun(job: Job): void;
  step(job: Job, step: Step): void;
  ended(job: Job, outcome: Outcome): void;
}

/**
 * Threads that run notebooks. Both engines number what they draw, so a thread draws for one notebook at a time.
 *
 * @param file the bundled thread.ts
 * @param env what the notebooks read
 */
export function threads(file: string, env: Record<string, string | undefined>) {
  const idle: Worker[] = [];
  const open = (): Worker => {
    for (let worker = idle.pop(); worker; worker = idle.pop())
      // a notebook may end its thread, or leave in it what does later
      if (worker.threadId >= 0) return worker;
    const worker = new Worker(pathToFileURL(file), { env, execArgv: [] });
    worker.on("error", () => {});
    return worker;
  };

  /** Asks a thread for something; gives its last word, with what it told before. */
  const ask = async (order: Order, worker: Worker, told: (one: Told) => void): Promise<Done> => {
    const done = await answer(order, worker, told);
    idle.push(worker);
    return done;
  };

  return {
    /** Runs notebooks in the order given, so many at a time; a thread that is free takes the next. */
    async run(jobs: readonly Job[], atATime: number, listener: Listener): Promise<void> {
      const queue = [...jobs];
      const lane = async (): Promise<void> => {
        for (let job = queue.shift(); job; job = queue.shift()) {
          const [own, start] = [job, performance.now()];
          // it starts while the script is bundled
          const worker = open();
          const said: Said[] = [];
          listener.begun(own);
          const failure = await own.file.then(
            async (script) => {
              const { failed } = await ask({ kind: "run", file: script, out: own.out }, worker, (told) => {
                if (told.kind === "said") said.push(told);
                else if (told.kind === "step") listener.step(own, told.step);
              });
              return failed;
            },
            (error: Failure) => {
              idle.push(worker);
              return error;
            },
          );
          listener.ended(own, { said, ...(failure ? { failure } : {}), ms: performance.now() - start });
        }
      };
      await Promise.all(Array.from({ length: Math.min(atATime, jobs.length) }, lane));
    },

    /** Makes one published folder of what notebooks published. Throws where it cannot be written. */
    async gather(parts: readonly Part[], out: string): Promise<Clash | undefined> {
      const { failed, clash } = await ask({ kind: "gather", parts, out }, open(), () => {});
      if (failed) throw Object.assign(new Error(failed.message), failed);
      return clash;
    },

    /** Ends the threads. Each cleans up after itself, which a thread that is stopped does not. */
    async close(): Promise<void> {
      const open = idle.splice(0).filter((worker) => worker.threadId >= 0);
      for (const worker of open) worker.postMessage({ kind: "end" } satisfies Order);
      await Promise.all(open.map((worker) => once(worker, "exit")));
    },
  };
}

interface Done {
  readonly failed?: Outcome["failure"];
  readonly clash?: Clash | undefined;
}

function answer(order: Order, worker: Worker, tell: (told: Told) => void): Promise<Done> {
  return new Promise((resolve) => {
    let thrown: Partial<Failure> = {};
    const onMessage = (told: Told): void => {
      if (told.kind === "done") finish({ clash: told.clash });
      else if (told.kind === "failed") finish({ failed: told.failure });
      else tell(told);
    };
    // thrown outside the notebook's own course, as in a timer: the thread ends after it
    const onError = (error: Error): void => {
      thrown = error;
    };
    const onExit = (exit: number): void => {
      const { name = "Error", message, stack } = thrown;
      finish({ failed: { ...(message ? { name, message, stack } : {}), exit } });
    };
    const finish = (done: Done): void => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(done);
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(order);
  });
}
