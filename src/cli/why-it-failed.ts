import { basename } from "node:path";
import type { Text } from "../locale/lang.ts";
import * as words from "../locale/messages/build-command.ts";
import type { Outcome } from "./threads.ts";

/** What esbuild says of a script it cannot read. */
interface Misread {
  readonly text: string;
  readonly location: { readonly file: string; readonly line: number; readonly column: number } | null;
}

/**
 * What to say of a notebook that stopped. What the user can mend is said in words; anything else is ours or the
 * notebook's, with its trace.
 *
 * @returns the exit code too: 1 for errors in the data, 2 for the rest
 */
export function whyItFailed(path: string, failure: NonNullable<Outcome["failure"]>): { text: Text; code: 1 | 2 } {
  const { name, message = "", stack, text, exit } = failure;
  // each on a line of its own, as `recoupe check` prints them
  if (name === "DossierError") return { text: { fr: message, en: message }, code: 1 };
  const { errors } = failure as { errors?: readonly Misread[] };
  if (errors) {
    const lines = errors.map((error) => misread(path, error)).join("\n");
    return { text: { fr: lines, en: lines }, code: 2 };
  }
  const ended = message === "" && exit !== undefined ? words.notebookEnded(exit) : undefined;
  const said = text ?? ended ?? { fr: stack ?? message, en: stack ?? message };
  return {
    text: { fr: words.notebookFailed(path, said.fr).fr, en: words.notebookFailed(path, said.en).en },
    code: 2,
  };
}

function misread(path: string, { text, location }: Misread): string {
  if (!location) return `${path}: ${text}`;
  const file = basename(location.file) === basename(path) ? path : location.file;
  return `${file}:${location.line}:${location.column + 1}: ${text}`;
}
