import { stat, writeFile } from "node:fs/promises";
import { badRows } from "../dossier/bad-rows.ts";
import { type CheckedDossier, checkDossier } from "../dossier/check-dossier.ts";
import { RULES } from "../dossier/checks/all.ts";
import { listChecks } from "../dossier/list-checks.ts";
import { printProblem, problemRecord } from "../dossier/problem.ts";
import type { Lang, Text } from "../locale/lang.ts";
import * as words from "../locale/messages/check-command.ts";
import { type CommandIo, readArguments, tellWrong } from "./arguments.ts";

/**
 * `recoupe check [DIR] [--json] [--lang fr|en] [--rows FILE] [--list]`: every problem of a dossier, one a line.
 *
 * @returns the exit code: 0 clean or warnings only, 1 errors, 2 wrong use
 */
export async function check(argv: string[], io: CommandIo): Promise<number> {
  const { lang, help, values, positionals, wrong } = readArguments("check", argv, io.env, {
    json: "boolean",
    list: "boolean",
    rows: "string",
  });
  const say = (text: Text) => io.err(text[lang]);
  if (wrong) return tellWrong("check", wrong, lang, io);
  if (positionals.length > 1) return tellWrong("check", words.tooMany(positionals), lang, io);
  if (help || values.list) {
    io.out(help ? words.usage[lang] : listChecks(RULES).trimEnd());
    return 0;
  }
  const dir = positionals[0] ?? (io.env.RECOUPE_DATA || "data");
  if (!(await isFolder(dir))) {
    say(words.noFolder(dir));
    return 2;
  }

  let dossier: CheckedDossier;
  try {
    dossier = await checkDossier(dir);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    say(words.cannotRead(path ?? dir, code));
    return 2;
  }
  print(dossier, values.json === true, lang, io);
  if (values.rows !== undefined) {
    const failure = await writeRows(values.rows, dossier, lang, say);
    if (failure) {
      say(failure);
      return 2;
    }
  }
  return dossier.problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

function print({ problems, tables }: CheckedDossier, json: boolean, lang: Lang, io: CommandIo): void {
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
