import { Worker } from "node:worker_threads";

interface Answer<A> {
  readonly id: number;
  readonly answer?: A;
  readonly error?: Error;
}

/**
 * A thread that answers questions one by one, for work that takes as long as drawing: it is done while the next picture
 * is drawn. The thread starts at the first question and keeps the process alive only while an answer is awaited.
 *
 * @param source plain JavaScript that defines `answer(question)`, async or not: it starts without a loader, wherever
 *   this file is bundled. `data` is there as `workerData`.
 */
export function sideThread<Q, A>(source: string, data: () => Record<string, unknown>): (question: Q) => Promise<A> {
  let worker: Worker | undefined;
  let sent = 0;
  const waiting = new Map<number, { resolve(answer: A): void; reject(error: Error): void }>();

  const start = (): Worker => {
    const program = `const { parentPort, workerData } = require("node:worker_threads");
${source}
parentPort.on("message", async ({ id, question }) => {
  try {
    parentPort.postMessage({ id, answer: await answer(question) });
  } catch (error) {
    parentPort.postMessage({ id, error });
  }
});`;
    // the flags of the process (a loader, --input-type) are not for this thread
    const thread = new Worker(program, { eval: true, execArgv: [], workerData: data() });
    thread.on("message", ({ id, answer, error }: Answer<A>) => {
      const request = waiting.get(id);
      waiting.delete(id);
      if (waiting.size === 0) thread.unref();
      if (answer !== undefined) request?.resolve(answer);
      else request?.reject(error ?? new Error("no answer"));
    });
    thread.on("error", (error: Error) => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
      worker = undefined;
    });
    thread.unref();
    return thread;
  };

  return (question) => {
    worker ??= start();
    const id = ++sent;
    const answered = new Promise<A>((resolve, reject) => waiting.set(id, { resolve, reject }));
    worker.ref();
    worker.postMessage({ id, question });
    return answered;
  };
}
