import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

/** What the subsetter needs to know, beside the font and the characters. */
export interface SubsetOptions {
  readonly targetFormat: string;
  readonly keepFeatures: readonly string[];
  readonly noHinting: boolean;
  readonly dropTables: readonly string[];
}

// Subsetting and packing take about as long as drawing: on a thread of its own, they run while the next picture is
// drawn. Plain JavaScript in a string, so that it starts without a loader, wherever this file is bundled.
const WORKER = `
const { readFileSync } = require("node:fs");
const { parentPort, workerData } = require("node:worker_threads");
// subset-font brings a WOFF2 coder, which takes longer to start than our fonts to make; we write WOFF.
const woff2 = workerData.woff2;
require.cache[woff2] = { id: woff2, filename: woff2, loaded: true, exports: {} };
const subsetFont = require(workerData.subsetFont);
parentPort.on("message", async ({ id, file, characters, options }) => {
  try {
    parentPort.postMessage({ id, font: await subsetFont(readFileSync(file), characters, options) });
  } catch (error) {
    parentPort.postMessage({ id, error });
  }
});`;

interface Answer {
  readonly id: number;
  readonly font?: Uint8Array;
  readonly error?: Error;
}

let worker: Worker | undefined;
let sent = 0;
const waiting = new Map<number, { resolve(font: Uint8Array): void; reject(error: Error): void }>();

/**
 * A font file with only the glyphs of these characters, made by subset-font (HarfBuzz) on another thread. The thread
 * starts at the first call and keeps the process alive only while an answer is awaited.
 */
export function subset(file: string, characters: string, options: SubsetOptions): Promise<Uint8Array> {
  worker ??= start();
  const id = ++sent;
  const answer = new Promise<Uint8Array>((resolve, reject) => waiting.set(id, { resolve, reject }));
  worker.ref();
  worker.postMessage({ id, file, characters, options });
  return answer;
}

function start(): Worker {
  const subsetFont = createRequire(import.meta.url).resolve("subset-font");
  const fontverter = createRequire(subsetFont).resolve("fontverter");
  const woff2 = createRequire(fontverter).resolve("wawoff2");
  // The flags of the process (a loader, --input-type) are not for this thread.
  const thread = new Worker(WORKER, { eval: true, execArgv: [], workerData: { subsetFont, woff2 } });
  thread.on("message", ({ id, font, error }: Answer) => {
    const request = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) thread.unref();
    if (font) request?.resolve(font);
    else request?.reject(error ?? new Error("no font"));
  });
  thread.on("error", (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    worker = undefined;
  });
  thread.unref();
  return thread;
}
