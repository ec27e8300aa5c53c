import { build } from "./cli/build.ts";
import { check } from "./cli/check.ts";
import { proof } from "./cli/proof.ts";
import { unknownCommand, usage } from "./locale/messages/cli.ts";
import { languageOf } from "./locale/reader.ts";

/** What a command may touch besides files: what it prints, and the environment it reads. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  env: Record<string, string | undefined>;
  /** Loads and runs a notebook. */
  load(path: string): Promise<unknown>;
}

const commands: Record<string, (argv: string[], io: Io) => Promise<number>> = { build, check, proof };

/**
 * The command line.
 *
 * @returns the exit code: 0 fine, 1 found what it looks for, 2 wrong use or broken
 */
export async function main(argv: string[], io: Io): Promise<number> {
  const lang = languageOf(io.env);
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h") {
    io.out(usage()[lang]);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    io.err(unknownCommand(name, Object.keys(commands))[lang]);
    return 2;
  }
  return command(rest, io);
}
