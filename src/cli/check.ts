import { stat, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { badRows } from "../dossier/bad-rows.ts";
import { type CheckedDossier, checkDossier } from "../dossier/check-dossier.ts";
import { RULES } from "../dossier/checks/all.ts";
import { listChecks } from "../dossier/list-checks.ts";
import { printProblem, problemRecord } from "../dossier/problem.ts";
import type { Lang, Text } from "../locale/lang.ts";
import * as words from "../locale/messages/check-command.ts";
import { languageOf } from "../locale/reader.ts";

/** What the command may touch besides files. `out` and `err` take whole lines, without the last line end. */
export interface CheckIo {
  out(text: string): void;
  err(text: string): void;
  env: Record<string, string | undefined>;
}

/**
 * `recoupe check [DIR] [--json] [--lang fr|en] [--rows FILE] [--list]`: every problem of a dossier, one a line.
 *
 * @returns the exit code: 0 clean or warnings only, 1 errors, 2 wrong use
 */
export async function check(argv: string[], io: CheckIo): Promise<number> {
  const asked = readArguments(argv, io.env);
  const { lang } = asked;
  const say = (text: Text) => io.err(text[lang]);
  if (asked.wrong) {
    say(asked.wrong);
    say(words.seeHelp);
    return 2;
  }
  if (asked.help) {
    io.out(words.usage[lang]);
    return 0;
  }
  if (asked.list) {
    io.out(listChecks(RULES).trimEnd());
    return 0;
  }
  if (!(await isFolder(asked.dir))) {
    say(words.noFolder(asked.dir));
    return 2;
  }

  let dossier: CheckedDossier;
  try {
    dossier = await checkDossier(asked.dir);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    say(words.cannotRead(path ?? asked.dir, code));
    return 2;
  }
  print(dossier, asked.json, lang, io);
  if (asked.rows !== undefined) {
    const failure = await writeRows(asked.rows, dossier, lang, say);
    if (failure) {
      say(failure);
      return 2;
    }
  }
  return dossier.problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

interface Asked {
  readonly lang: Lang;
  readonly dir: string;
  readonly json: boolean;
  readonly list: boolean;
  readonly help: boolean;
  readonly rows?: string;
  readonly wrong?: Text;
}

function readArguments(argv: string[], env: CheckIo["env"]): Asked {
  const dir = env.RECOUPE_DATA || "data";
  const fallback = { lang: languageOf(env), dir, json: false, list: false, help: false };
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    // parseArgs names the option between quotes, in English only.
    const option = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? argv.join(" ");
    return { ...fallback, wrong: words.badOption(option) };
  }
  const { values, positionals } = parsed;
  const { lang = fallback.lang, rows, json = false, list = false, help = false } = values;
  if (lang !== "fr" && lang !== "en") return { ...fallback, wrong: words.badLang(lang) };
  if (positionals.length > 1) return { ...fallback, lang, wrong: words.tooMany(positionals) };
  return { lang, dir: positionals[0] ?? dir, json, list, help, ...(rows !== undefined && { rows }) };
}

function parse(argv: string[]) {
  return parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      list: { type: "boolean" },
      help: { type: "boolean", short: "h" },
      lang: { type: "string" },
      rows: { type: "string" },
    },
  });
}

function print({ problems, tables }: CheckedDossier, json: boolean, lang: Lang, io: CheckIo): void {
  if (json)
    io.out(
      JSON.stringify(
        problems.map((problem) => problemRecord(problem, lang)),
        null,
        2,
      ),
    );
  else if (problems.length > 0) io.out(problems.map((problem) => printProblem(problem, lang)).join("\n"));
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length + table.damaged.length, 0);
  io.err(words.summary(errors, problems.length - errors, rows, tables.size)[lang]);
}

/** One table's rows go to FILE; those of several to FILE-table.csv each, for two tables in one file are no table. */
async function writeRows(
  file: string,
  dossier: CheckedDossier,
  lang: Lang,
  say: (text: Text) => void,
): Promise<Text | undefined> {
  const parts = badRows(dossier, lang);
  for (const { table, rows, csv } of parts) {
    const target = parts.length === 1 ? file : file.replace(/(\.csv)?$/i, (end) => `-${table}${end}`);
    try {
      await writeFile(target, csv);
    } catch (error) {
      return words.cannotWrite(target, (error as NodeJS.ErrnoException).code ?? String(error));
    }
    say(words.rowsWritten(target, rows));
  }
  return undefined;
}

async function isFolder(dir: string): Promise<boolean> {
  try {
    return (await stat(dir)).isDirectory();
  } catch {
    return false;
  }
}
