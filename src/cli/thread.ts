import { pathToFileURL } from "node:url";
import { parentPort } from "node:worker_threads";
// what every notebook imports: loaded once a thread, while the notebooks themselves are being bundled
import "../index.ts";
import type { Text } from "../locale/lang.ts";
import { onStep, type Step } from "../notebook/progress.ts";
import { publishParts } from "../publish/folder.ts";
import { type Clash, gather, type Part } from "./gather.ts";

/** What `recoupe build` asks of a thread. */
export type Order =
  /** To run a notebook: its bundled script, and the folder it publishes into alone. */
  | { readonly kind: "run"; readonly file: string; readonly out: string }
  /** To make one published folder of what notebooks published: here, where the fonts of its gallery are at hand. */
  | { readonly kind: "gather"; readonly parts: readonly Part[]; readonly out: string }
  | { readonly kind: "end" };

/** Why a notebook stopped. Classes do not pass from thread to thread; these do. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  /** What the user can mend, in both languages. */
  readonly text?: Text | undefined;
}

/** What the thread tells of what it does, in the order it happens. */
export type Told =
  | { readonly kind: "said"; readonly to: "stdout" | "stderr"; readonly text: string }
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "done"; readonly clash?: Clash | undefined }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Does what `recoupe build` asks of this thread, one thing after the other. */
function listen(port: NonNullable<typeof parentPort>): void {
  const tell = (told: Told): void => port.postMessage(told);
  onStep((step) => tell({ kind: "step", step }));
  publishParts();
  // by the same way as the rest, so that what a notebook says is there when it is done
  for (const to of ["stdout", "stderr"] as const)
    process[to].write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
      tell({ kind: "said", to, text: typeof chunk === "string" ? chunk : Buffer.from(chunk).toString() });
      const written = rest.at(-1);
      if (typeof written === "function") process.nextTick(written);
      return true;
    };
  // the lines of a script rather than those of its bundle, from here on
  process.setSourceMapsEnabled(true);

  port.on("message", async (order: Order) => {
    if (order.kind === "end") process.exit();
    // a notebook that waits for what never comes must end the thread, not hang it
    port.unref();
    try {
      if (order.kind === "gather") tell({ kind: "done", clash: await gather(order.parts, order.out) });
      else {
        process.env.RECOUPE_OUT = order.out;
        await import(pathToFileURL(order.file).href);
        tell({ kind: "done" });
      }
    } catch (error) {
      tell({ kind: "failed", failure: failureOf(error) });
    }
    port.ref();
  });
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: "Error", message: String(error) };
  const { name, message, stack, text } = error as Error & { text?: Text };
  return { name, message, stack, text };
}

if (parentPort) listen(parentPort);
