import type { CommandIo } from "./arguments.ts";

/** What a command may touch besides files. */
export interface Io extends CommandIo {
  /** Where progress is drawn; none where standard error is no terminal. */
  readonly terminal?: NodeJS.WriteStream;
  /** What makes files to import of TypeScript modules: see load.mjs. */
  bundler(): Promise<{ bundle(path: string): Promise<string>; readonly thread: string }>;
}
