import { existsSync } from "node:fs";
import { cp, readdir, rm } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Io } from "../cli.ts";
import type { Lang, Text } from "../locale/lang.ts";
import { buildFailed, built, notebookBuilt } from "../locale/messages/cli.ts";
import { noNotebook } from "../locale/messages/publish.ts";
import { languageOf } from "../locale/reader.ts";
import { readManifest, replaceFolder } from "../publish/folder.ts";

/**
 * `recoupe build [NOTEBOOK…] [--data DIR] [--out DIR] [--strict]`: runs the notebooks beside the published folder, then puts the
 * result in its place. A notebook that fails leaves the folder as it was.
 */
export async function build(argv: string[], io: Io): Promise<number> {
  let lang: Lang = languageOf(io.env);
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        data: { type: "string" },
        out: { type: "string" },
        lang: { type: "string" },
        strict: { type: "boolean" },
      },
    });
    if (values.lang === "fr" || values.lang === "en") lang = values.lang;
    process.env.LC_ALL = lang;
    if (values.strict) process.env.RECOUPE_STRICT = "1";
    const notebooks = positionals.length > 0 ? positionals.map(notebookPath) : await allNotebooks();
    const missing = notebooks.find((path) => !existsSync(path));
    if (missing) {
      io.err(noNotebook(missing)[lang]);
      return 2;
    }
    return await run(notebooks, resolve(values.out ?? "published"), values.data, {
      io,
      lang,
      whole: positionals.length === 0,
    });
  } catch (error) {
    io.err((error as Error).message);
    return 2;
  }
}

async function run(
  notebooks: string[],
  out: string,
  data: string | undefined,
  how: { io: Io; lang: Lang; whole: boolean },
) {
  const { io, lang, whole } = how;
  const start = performance.now();
  const staging = `${out}.new`;
  await rm(staging, { recursive: true, force: true });
  if (!whole && existsSync(out)) await cp(out, staging, { recursive: true });
  // The notebooks read these two where they open the dossier and publish, so that a script stays free of arguments.
  process.env.RECOUPE_OUT = staging;
  if (data !== undefined) process.env.RECOUPE_DATA = data;
  for (const path of notebooks) {
    const before = performance.now();
    try {
      await io.load(path);
    } catch (error) {
      await rm(staging, { recursive: true, force: true });
      const { name, message, stack, text } = error as Error & { text?: Text };
      // What the user can mend is said in words; anything else is ours or the notebook's, with its trace.
      io.err(buildFailed(path, text?.[lang] ?? (name === "DossierError" ? message : (stack ?? message)))[lang]);
      return name === "DossierError" ? 1 : 2;
    }
    const entry = (await readManifest(staging)).notebooks.find(({ slug }) => slug === basename(path, ".ts"));
    if (entry)
      io.err(
        notebookBuilt(entry.slug, entry.figures.length, Object.keys(entry.files).length, performance.now() - before)[
          lang
        ],
      );
  }
  await replaceFolder(staging, out);
  io.err(built(relative("", out), notebooks.length, performance.now() - start)[lang]);
  return 0;
}

/** `guets-apens`, `guets-apens.ts` and `notebooks/guets-apens.ts` are the same notebook. */
function notebookPath(name: string): string {
  if (name.includes("/") || existsSync(name)) return name;
  return join("notebooks", name.endsWith(".ts") ? name : `${name}.ts`);
}

async function allNotebooks(): Promise<string[]> {
  const names = await readdir("notebooks");
  return names
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join("notebooks", name));
}
