import type { Step } from "../notebook/progress.ts";

/** Shows how far the notebooks of a build are. */
export interface Progress {
  begun(slug: string): void;
  step(slug: string, step: Step): void;
  ended(slug: string): void;
  /** Prints whole lines, which stay. */
  say(text: string): void;
  close(): void;
}

/** For logs: what is said, and nothing that moves. */
export function lines(err: (text: string) => void): Progress {
  return { begun() {}, step() {}, ended() {}, say: err, close() {} };
}

/** For a terminal: a bar for each notebook that is running, counting its figures, under what is said. */
export async function bars(terminal: NodeJS.WriteStream): Promise<Progress> {
  const { MultiBar } = (await import("cli-progress")).default;
  const board = new MultiBar({
    stream: terminal,
    format: "{slug} {bar} {value}/{total} {figure}",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 24,
    fps: 10,
    clearOnComplete: true,
    // its own would keep an interrupted build running
    gracefulExit: false,
    emptyOnZero: true,
  });
  // it leaves the terminal without line wrapping
  const interrupted = (): never => {
    board.stop();
    process.exit(130);
  };
  process.once("SIGINT", interrupted);
  const shown = new Map<string, ReturnType<typeof board.create>>();
  const label = (slug: string): string => slug.padEnd(22).slice(0, 22);
  return {
    begun(slug) {
      shown.set(slug, board.create(0, 0, { slug: label(slug), figure: "" }));
    },
    step(slug, step) {
      const bar = shown.get(slug);
      if (step.kind === "figures") bar?.setTotal(step.count);
      else bar?.increment(1, { figure: step.figure });
    },
    ended(slug) {
      const bar = shown.get(slug);
      if (bar) board.remove(bar);
      shown.delete(slug);
    },
    say: (text) => board.log(`${text}\n`),
    close() {
      // it prints what was said when it draws, and not when it stops
      board.update();
      board.stop();
      process.off("SIGINT", interrupted);
    },
  };
}
