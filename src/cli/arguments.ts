import { parseArgs } from "node:util";
import type { Lang, Text } from "../locale/lang.ts";
import * as words from "../locale/messages/arguments.ts";
import { languageOf } from "../locale/reader.ts";

/** What a command may touch besides files. `out` and `err` take whole lines, without the last line end. */
export interface CommandIo {
  out(text: string): void;
  err(text: string): void;
  env: Record<string, string | undefined>;
}

/** A command's options by name: a text or a switch. Every command also has `--lang` and `--help`. */
export type Options = Readonly<Record<string, "string" | "boolean">>;

/** The arguments of a command as they were typed, or the first thing wrong with them. */
export interface Asked<O extends Options> {
  /** The language to speak: `--lang`, else the environment's. */
  readonly lang: Lang;
  readonly help: boolean;
  readonly values: { readonly [K in keyof O]?: O[K] extends "boolean" ? boolean : string };
  readonly positionals: readonly string[];
  readonly wrong?: Text;
}

/** Reads a command's arguments. Never throws: what is wrong with them is told in both languages. */
export function readArguments<const O extends Options>(
  command: string,
  argv: readonly string[],
  env: CommandIo["env"],
  options: O,
): Asked<O> {
  const nothing = { lang: languageOf(env), help: false, values: {}, positionals: [] };
  const all = { ...options, lang: "string", help: "boolean" } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(all).map(([name, type]) => [name, name === "help" ? { type, short: "h" } : { type }]),
      ),
    });
    const { lang = nothing.lang, help = false, ...own } = values;
    if (lang !== "fr" && lang !== "en") return { ...nothing, wrong: words.badLang(command, String(lang)) };
    return { lang, help: help === true, values: own as Asked<O>["values"], positionals };
  } catch (error) {
    // parseArgs names the option between quotes, in English only
    const option = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? argv.join(" ");
    return { ...nothing, wrong: words.badOption(command, option) };
  }
}

/** Tells wrong use, and where to read the right one. Gives the exit code for it. */
export function tellWrong(command: string, wrong: Text, lang: Lang, io: CommandIo): 2 {
  io.err(wrong[lang]);
  io.err(words.seeHelp(command)[lang]);
  return 2;
}
