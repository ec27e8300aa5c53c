import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkArticle, type Finding, MOST_NUMBERS } from "../article/check-article.ts";
import { fillArticle } from "../article/fill-article.ts";
import { type Article, formatOf, readArticle } from "../article/read-article.ts";
import { type FactRegister, readRegister } from "../article/register.ts";
import { nearest } from "../dossier/nearest.ts";
import type { Lang, Text } from "../locale/lang.ts";
import * as words from "../locale/messages/facts-command.ts";
import { typeset } from "../locale/typography.ts";
import { type CommandIo, readArguments, tellWrong } from "./arguments.ts";

const OPTIONS = {
  facts: "string",
  against: "string",
  "article-lang": "string",
  write: "boolean",
  all: "boolean",
  json: "boolean",
} as const;

/** Largest article, and largest register, in bytes. */
const LARGEST = { article: 20_000_000, register: 100_000_000 };

/** Something that stops the command, in words. */
class Trouble extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

interface Asked {
  readonly now: FactRegister;
  readonly older: FactRegister | undefined;
  readonly articleLang: Lang | undefined;
  readonly write: boolean;
}

interface Told {
  readonly path: string;
  readonly lang: Lang;
  readonly findings: readonly Finding[];
  readonly cut: boolean;
}

/**
 * `recoupe facts ARTICLE… [--facts FILE] [--against OLD] [--article-lang fr|en] [--write] [--all] [--json]
 * [--lang fr|en]`: every number of an article, held against the register of facts.
 *
 * @returns the exit code: 0, 1 when a number is stale or a mark is wrong, 2 wrong use or broken
 */
export async function facts(argv: string[], io: CommandIo): Promise<number> {
  const asked = readArguments("facts", argv, io.env, OPTIONS);
  const { lang, values, positionals: paths } = asked;
  if (asked.wrong) return tellWrong("facts", asked.wrong, lang, io);
  if (asked.help) {
    io.out(words.factsUsage[lang]);
    return 0;
  }
  const articleLang = values["article-lang"];
  if (paths.length === 0) return tellWrong("facts", words.troubles.noArticle, lang, io);
  if (articleLang !== undefined && articleLang !== "fr" && articleLang !== "en") {
    return tellWrong("facts", words.troubles.badLang(articleLang), lang, io);
  }
  try {
    const now = await openRegister(values.facts ?? join("published", "facts.json"));
    const older = values.against === undefined ? undefined : await openRegister(values.against);
    const told: Told[] = [];
    for (const path of paths)
      told.push(await checkFile(path, { now, older, articleLang, write: values.write === true }, lang, io));
    if (values.json) io.out(JSON.stringify(told.map(record), null, 2));
    for (const one of told) tell(one, now, { lang, io, all: values.all === true, quiet: values.json === true });
    if (told.some(({ cut }) => cut)) return 2;
    const wrong = ({ verdict }: Finding) => verdict === "stale" || verdict === "broken";
    return told.some(({ findings }) => findings.some(wrong)) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    io.err(typeset(error.text[lang], lang));
    return 2;
  }
}

/** A facts.json, or that of a published folder. */
async function openRegister(path: string): Promise<FactRegister> {
  const found = await stat(path).catch(() => undefined);
  const file = found?.isDirectory() ? join(path, "facts.json") : path;
  const size = (await stat(file).catch(() => undefined))?.size ?? Number.POSITIVE_INFINITY;
  const json = size > LARGEST.register ? "" : await readFile(file, "utf8").catch(() => "");
  const register = readRegister(json);
  if (!register) throw new Trouble(words.troubles.noRegister(path));
  return register;
}

async function checkFile(
  path: string,
  { now, older, articleLang, write }: Asked,
  lang: Lang,
  io: CommandIo,
): Promise<Told> {
  let article = await openArticle(path, articleLang);
  if (write) {
    const { text, filled, refreshed } = fillArticle(article, now);
    if (text !== article.source) {
      await replaceFile(path, text);
      article = readArticle(text, article.format, article.lang);
    }
    io.err(typeset(words.written(path, filled, refreshed)[lang], lang));
  }
  return { path, lang: article.lang, ...checkArticle(article, now, older) };
}

async function openArticle(path: string, lang: Lang | undefined): Promise<Article> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new Trouble(words.troubles.notFound(path));
  if (found.size > LARGEST.article) throw new Trouble(words.troubles.tooLarge(path, LARGEST.article));
  const bytes = await readFile(path).catch(() => {
    throw new Trouble(words.troubles.notFound(path));
  });
  let source: string;
  try {
    // the byte order mark stays, as --write must give it back
    source = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Trouble(words.troubles.notUtf8(path));
  }
  return readArticle(source, formatOf(path, source), lang);
}

/** Writes a file whole or not at all; a link keeps pointing to it. */
async function replaceFile(path: string, text: string): Promise<void> {
  let fresh = "";
  try {
    const target = await realpath(path);
    const { mode } = await stat(target);
    fresh = `${target}.${process.pid}.new`;
    await writeFile(fresh, text, { mode });
    await rename(fresh, target);
  } catch (error) {
    if (fresh !== "") await rm(fresh, { force: true });
    throw new Trouble(words.troubles.cannotWrite(path, (error as NodeJS.ErrnoException).code));
  }
}

interface Manner {
  readonly lang: Lang;
  readonly io: CommandIo;
  readonly all: boolean;
  readonly quiet: boolean;
}

function tell({ path, findings, cut }: Told, register: FactRegister, { lang, io, all, quiet }: Manner): void {
  const told = quiet ? [] : findings.filter(({ verdict }) => all || verdict !== "current");
  if (told.length > 0)
    io.out(told.map((one) => `${path}:${one.line}:${one.column}: ${line(one, register, lang)}`).join("\n"));
  const counts = { current: 0, rounded: 0, stale: 0, unknown: 0, "to-fill": 0, broken: 0 };
  for (const { verdict } of findings) counts[verdict]++;
  io.err(typeset(words.articleSummary(path, findings.length, counts)[lang], lang));
  if (cut) io.err(typeset(words.tooMany(path, MOST_NUMBERS)[lang], lang));
}

function line(finding: Finding, register: FactRegister, lang: Lang): string {
  const written = finding.written.replace(/\s+/gu, " ");
  const { fr, en } = why(finding, register);
  return words.findingLine(finding.verdict, written, { fr: typeset(fr, "fr"), en })[lang];
}

function why({ verdict, fact, was, closest, ref, write = "" }: Finding, register: FactRegister): Text {
  const { whys } = words;
  if (verdict === "broken") return whyBroken(ref ?? "", register);
  if (verdict === "unknown") return closest ? whys.closest(closest.ref, closest.alone) : whys.none;
  if (!fact) return whys.withdrawn(was?.ref ?? "");
  if (verdict === "to-fill") return whys.toFill(fact.ref, write);
  if (verdict === "stale") return was ? whys.changed(fact.ref, fact.text, write) : whys.wrongMark(fact.ref, write);
  return verdict === "current"
    ? whys.is(fact.ref, fact.counted)
    : whys.about(fact.ref, fact.part ? fact.counted : fact.text);
}

function whyBroken(ref: string, register: FactRegister): Text {
  const id = ref.replace(/\.counted$/, "");
  const same = [...new Set(register.facts.filter((fact) => fact.id === id).map((fact) => fact.ref))];
  if (same.length > 1) return words.whys.several(ref, same);
  if (same.length === 1) return words.whys.open(ref);
  return words.whys.noFact(ref, nearest(id, new Set(register.facts.map((fact) => fact.ref))));
}

/** What another program reads. Offsets are in UTF-16 units, like columns. */
function record({ path, lang, findings }: Told) {
  return {
    file: path,
    lang,
    numbers: findings.map(({ fact, was, closest, reading, ...rest }) => ({
      ...rest,
      ...(reading ? { kind: reading.kind, value: reading.value } : {}),
      ...(fact ? { fact: fact.ref, is: fact.value } : {}),
      ...(was ? { was: was.value, ...(fact ? {} : { fact: was.ref }) } : {}),
      ...(closest ? { closest: closest.ref } : {}),
    })),
  };
}
