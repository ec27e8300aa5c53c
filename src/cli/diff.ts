import { appendFile, writeFile } from "node:fs/promises";
import type { Lang } from "../locale/lang.ts";
import * as words from "../locale/messages/diff.ts";
import { compare, type Difference, type Differences, same } from "../publish/diff/compare.ts";
import { correctionNote } from "../publish/diff/note.ts";
import { runs } from "../publish/diff/runs.ts";
import type { FactEntry, FigureEntry } from "../publish/manifest.ts";
import { openManifest } from "../publish/open-manifest.ts";
import { type CommandIo, readArguments, tellWrong } from "./arguments.ts";

/**
 * `recoupe diff OLD NEW [--note FILE] [--log FILE] [--json] [--lang fr|en]`: what changed from one published folder to
 * another, one a line; a correction note in Markdown into a file of its own, or at the end of a log of corrections.
 *
 * @returns the exit code: 0 the same, 1 different, 2 wrong use or no published folder
 */
export async function diff(argv: string[], io: CommandIo): Promise<number> {
  const asked = readArguments("diff", argv, io.env, { json: "boolean", note: "string", log: "string" });
  const { lang, values } = asked;
  if (asked.wrong) return tellWrong("diff", asked.wrong, lang, io);
  if (asked.help) {
    io.out(words.diffUsage[lang]);
    return 0;
  }
  const [older, newer, ...rest] = asked.positionals;
  if (older === undefined || newer === undefined || rest.length > 0) {
    return tellWrong("diff", words.twoFolders, lang, io);
  }
  const manifests = [await openManifest(older), await openManifest(newer)];
  const missing = [older, newer].filter((_, i) => !manifests[i]);
  for (const folder of missing) io.err(words.noManifest(folder)[lang]);
  const [was, is] = manifests;
  if (!was || !is) return 2;

  const found = compare(was, is);
  const note = correctionNote(found, lang);
  try {
    if (values.note !== undefined) await writeFile(values.note, note);
    if (values.log !== undefined && !same(found)) await appendFile(values.log, `${note}\n`);
  } catch (error) {
    io.err(words.cannotWrite((error as NodeJS.ErrnoException).path ?? "", (error as NodeJS.ErrnoException).code)[lang]);
    return 2;
  }
  io.out(values.json ? JSON.stringify(found, null, 2) : lines(found, lang).join("\n"));
  return same(found) ? 0 : 1;
}

function lines(found: Differences, lang: Lang): string[] {
  if (same(found)) return [words.noDifference[lang]];
  const { added, changed, withdrawn } = found.rows;
  const rows = [added, changed, withdrawn].some((refs) => refs.length > 0)
    ? [words.rowsChanged(runs(added), runs(changed), runs(withdrawn))[lang]]
    : [];
  return [
    ...found.facts.map((one) => factLine(one, lang)),
    ...found.figures.flatMap((one) => figureLines(one, lang)),
    ...rows,
  ];
}

function factLine({ id, was, is }: Difference<FactEntry>, lang: Lang): string {
  if (!was || !is || was.text[lang] !== is.text[lang])
    return words.factChanged(id, was?.text[lang], is?.text[lang])[lang];
  // a ratio may stay where it is while its interval moves
  if (was.counted[lang] !== is.counted[lang]) return words.factChanged(id, was.counted[lang], is.counted[lang])[lang];
  return words.factRestsElsewhere(id, is.text[lang])[lang];
}

function figureLines({ id, was, is }: Difference<FigureEntry>, lang: Lang): string[] {
  if (!was || !is) return [words.figureChanged(id, was ? "withdrawn" : "added")[lang]];
  if (is.holds === false) return [words.figureChanged(id, "false")[lang], words.titleLine("-", was.title[lang])];
  if (was.title[lang] !== is.title[lang]) {
    const titles = [words.titleLine("-", was.title[lang]), words.titleLine("+", is.title[lang])];
    return [words.figureChanged(id, "title")[lang], ...titles];
  }
  return [words.figureChanged(id, was.dataHash === is.dataHash ? "words" : "data")[lang]];
}
