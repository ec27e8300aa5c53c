import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { Unreadable } from "../chart/proof/read-picture.ts";
import { LANGS, type Lang } from "../locale/lang.ts";
import * as say from "../locale/messages/words-command.ts";
import { openManifest } from "../publish/open-manifest.ts";
import { pageWords } from "../publish/words/page-words.ts";
import { pictureWords } from "../publish/words/picture-words.ts";
import { type CommandIo, readArguments, tellWrong } from "./arguments.ts";

/**
 * `recoupe words [PATH] [--only fr|en] [--lang fr|en]`: every word on every chart and page, for the copy editor.
 *
 * @returns the exit code: 0, or 2 when nothing can be read
 */
export async function words(argv: string[], io: CommandIo): Promise<number> {
  const asked = readArguments("words", argv, io.env, { only: "string" });
  const { lang, values } = asked;
  if (asked.wrong) return tellWrong("words", asked.wrong, lang, io);
  if (asked.help) {
    io.out(say.wordsUsage[lang]);
    return 0;
  }
  const { only } = values;
  if (only !== undefined && only !== "fr" && only !== "en") return tellWrong("words", say.badOnly(only), lang, io);
  const [path = "published"] = asked.positionals;
  try {
    const folder = (await stat(path)).isDirectory();
    const lines = folder
      ? await folderWords(
          path,
          LANGS.filter((one) => one === (only ?? one)),
          lang,
        )
      : await fileWords(path, lang);
    io.out(lines.join("\n"));
    return 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined && !(error instanceof Unreadable)) throw error;
    io.err(error instanceof Unreadable ? `${path}: ${error.wrong[lang]}` : say.cannotRead(path)[lang]);
    return 2;
  }
}

/** The page, then its figures, language by language, in the order of the manifest. */
async function folderWords(folder: string, langs: readonly Lang[], lang: Lang): Promise<string[]> {
  const manifest = await openManifest(folder);
  if (!manifest) throw Object.assign(new Error(folder), { code: "ENOENT" });
  const lines: string[] = [];
  for (const { slug, figures } of manifest.notebooks)
    for (const own of langs) {
      const page = join(folder, slug, own === "fr" ? "index.html" : "index.en.html");
      lines.push(`# ${say.heading(slug, undefined, own)[lang]}`, "", ...(await fileWords(page, lang)), "");
      for (const { slug: figure } of figures) {
        const picture = await fileWords(join(folder, slug, `${figure}.${own}.svg`), lang);
        lines.push(`## ${say.heading(slug, figure, own)[lang]}`, "", ...picture, "");
      }
    }
  return lines;
}

async function fileWords(path: string, lang: Lang): Promise<string[]> {
  const text = await readFile(path, "utf8");
  if (/^\.html?$/i.test(extname(path))) return pageWords(text);
  return pictureWords(text).flatMap(({ name, texts }) => [
    `${say.partNames[name]?.[lang] ?? name}${lang === "fr" ? "\u00a0:" : ":"}`,
    ...texts.map((one) => `  ${one}`),
  ]);
}
