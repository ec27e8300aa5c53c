import { pathToFileURL } from "node:url";
import { parentPort } from "node:worker_threads";
// what every notebook imports: loaded once a thread, while the notebooks themselves are being bundled
import "../index.ts";
import type { Text } from "../locale/lang.ts";
import { onStep, type Step } from "../notebook/progress.ts";

/** A notebook to run: its bundled script, and the folder it publishes into. */
export interface Order {
  readonly file: string;
  readonly out: string;
}

/** Why a notebook stopped. Classes do not pass from thread to thread; these do. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  /** What the user can mend, in both languages. */
  readonly text?: Text | undefined;
}

/** What the thread tells of the notebook it runs, in the order it happens. */
export type Told =
  | { readonly kind: "said"; readonly to: "stdout" | "stderr"; readonly text: string }
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Runs the notebooks that `recoupe build` sends to this thread, one after the other. */
function listen(port: NonNullable<typeof parentPort>): void {
  const tell = (told: Told): void => port.postMessage(told);
  onStep((step) => tell({ kind: "step", step }));
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

  port.on("message", async (order: Order | "end") => {
    if (order === "end") process.exit();
    const { file, out } = order;
    process.env.RECOUPE_OUT = out;
    // a notebook that waits for what never comes must end the thread, not hang it
    port.unref();
    try {
      await import(pathToFileURL(file).href);
      tell({ kind: "done" });
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
