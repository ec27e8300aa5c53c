import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import type { Lang, Text } from "../locale/lang.ts";
import * as words from "../locale/messages/build-command.ts";
import { noNotebook } from "../locale/messages/publish.ts";
import { type CommandIo, readArguments } from "./arguments.ts";

/** What a build was asked for. */
export interface Plan {
  readonly lang: Lang;
  /** Paths of the scripts, in the order of their names or in that given. */
  readonly notebooks: readonly string[];
  /** All there are: what is no longer made leaves the published folder. */
  readonly whole: boolean;
  readonly out: string;
  readonly jobs: number;
  /** File of the private key that signs the manifest. */
  readonly sign?: string;
  /** What the notebooks read where they open the dossier and publish, so that a script stays free of arguments. */
  readonly env: Record<string, string | undefined>;
}

/** Reads what a build is asked for; a text where it makes no sense, or where help was all that was asked. */
export function planBuild(
  argv: readonly string[],
  env: CommandIo["env"],
): Plan | { lang: Lang; wrong: Text } | { lang: Lang; help: Text } {
  const asked = readArguments("build", argv, env, {
    data: "string",
    out: "string",
    url: "string",
    jobs: "string",
    strict: "boolean",
    sign: "string",
  });
  const { lang, values, positionals } = asked;
  if (asked.wrong) return { lang, wrong: asked.wrong };
  if (asked.help) return { lang, help: words.usage };

  const { data, strict, jobs = String(availableParallelism()) } = values;
  if (!/^[1-9]\d{0,3}$/.test(jobs)) return { lang, wrong: words.badJobs(jobs) };
  const told = values.url ?? env.RECOUPE_URL;
  const url = told ? addressOf(told) : undefined;
  if (told && !url) return { lang, wrong: words.badUrl(told) };

  const whole = positionals.length === 0;
  const notebooks = whole ? allNotebooks() : [...new Set(positionals.map(notebookPath))];
  if (notebooks.length === 0) return { lang, wrong: words.noFolder("notebooks") };
  const missing = notebooks.find((path) => !existsSync(path));
  if (missing !== undefined) return { lang, wrong: noNotebook(missing) };
  return {
    lang,
    notebooks,
    whole,
    out: resolve(values.out ?? "published"),
    jobs: Math.min(Number(jobs), notebooks.length),
    ...(values.sign !== undefined && { sign: values.sign }),
    env: {
      ...env,
      LC_ALL: lang,
      ...(data !== undefined && { RECOUPE_DATA: data }),
      ...(strict && { RECOUPE_STRICT: "1" }),
      ...(url && { RECOUPE_URL: url }),
    },
  };
}

/** The address of a folder, ending in `/`; undefined where it is none. */
function addressOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash) return undefined;
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** `guets-apens`, `guets-apens.ts` and `notebooks/guets-apens.ts` are the same notebook. */
function notebookPath(name: string): string {
  if (name.includes("/") || existsSync(name)) return name;
  return join("notebooks", name.endsWith(".ts") ? name : `${name}.ts`);
}

function allNotebooks(): string[] {
  if (!existsSync("notebooks")) return [];
  return readdirSync("notebooks")
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join("notebooks", name));
}
