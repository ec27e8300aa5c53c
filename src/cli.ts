import type { Io } from "./cli/io.ts";
import { unknownCommand, usage } from "./locale/messages/cli.ts";
import { languageOf } from "./locale/reader.ts";

type Command = (argv: string[], io: Io) => Promise<number>;

/** Each loaded when it is asked for: what one command needs takes the others as long to load as to run. */
const commands: Record<string, () => Promise<Command>> = {
  build: async () => (await import("./cli/build.ts")).build,
  check: async () => (await import("./cli/check.ts")).check,
  diff: async () => (await import("./cli/diff.ts")).diff,
  facts: async () => (await import("./cli/facts.ts")).facts,
  proof: async () => (await import("./cli/proof.ts")).proof,
  verify: async () => (await import("./cli/verify.ts")).verify,
  words: async () => (await import("./cli/words.ts")).words,
};

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
  return (await command())(rest, io);
}
