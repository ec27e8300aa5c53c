import type { ColumnTable } from "arquero";
import type { Dossier } from "../dossier/open.ts";
import { LANGS, type Text } from "../locale/lang.ts";
import { proofFound, severityWord, typedNumber } from "../locale/messages/publish.ts";
import { languageOf } from "../locale/reader.ts";
import { toCsv } from "../publish/csv.ts";
import { checkDisclosure } from "../publish/disclosure.ts";
import { renderEmbed } from "../publish/embed/embed.ts";
import { type Files, publishNotebook } from "../publish/folder.ts";
import type { FigureEntry } from "../publish/manifest.ts";
import type { Page, PageFigure } from "../publish/page/model.ts";
import { renderPage } from "../publish/page/page.ts";
import { PublishError } from "../publish/publish-error.ts";
import type { blockList } from "./blocks.ts";
import type { FactRegister } from "./facts.ts";
import { type FigureData, figureData, type NotebookFigure, type Within } from "./figure.ts";
import { figureByFigure } from "./figure-by-figure.ts";
import { type Finding, figureFiles } from "./figure-files.ts";
import { tablesBehind } from "./origin.ts";
import { pageSources, scriptOf } from "./page.ts";
import { namesWithDigits, typedNumbers } from "./typed-numbers.ts";

/** What a notebook has said by the time it is published. */
export interface Said {
  readonly dossier: Dossier;
  readonly facts: FactRegister;
  readonly said: ReturnType<typeof blockList>;
}

type About = { readonly slug: string; readonly title: Text; readonly standfirst: Text; readonly order?: number };

/** Publishes a notebook: its pictures, pages and rows, or only its rows and facts where the environment asks so. */
export async function publishAll(
  out: string,
  about: About,
  { dossier, facts, said }: Said,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const { slug } = about;
  const fill = (text: Text): Text => facts.fillText(text);
  const within: Within = { notebook: slug, dossier, tally: Boolean(env.RECOUPE_TALLY), fill };
  const figures = [...said.figures].map(([name, figure]) => ({ figure, data: figureData(name, figure, within) }));
  const files = tableFiles(said.tables, dossier);
  const publish = (drawn: FigureEntry[]) =>
    publishNotebook(
      out,
      {
        slug,
        title: fill(about.title),
        standfirst: fill(about.standfirst),
        ...(about.order === undefined ? {} : { order: about.order }),
        asOf: dossier.asOf.edtf,
        figures: drawn,
        facts: [...facts.entries.values()],
        rows: behind([...drawn, ...facts.entries.values()], dossier),
      },
      files,
    );
  if (within.tally) {
    for (const { data } of figures) files.set(`${data.entry.slug}.csv`, data.csv);
    return publish(figures.map(({ data }) => ({ ...data.entry, files: [`${data.entry.slug}.csv`] })));
  }

  const drawn = await drawAll(figures, within);
  const { version, licenses } = dossier.descriptor;
  const names = namesWithDigits([
    version,
    ...licenses.map(({ title }) => title),
    ...["platforms.name", "sources.publisher"].flatMap((path) => {
      const [table = "", column = ""] = path.split(".");
      return [...((dossier.tables[table] as ColumnTable | undefined)?.array(column) ?? [])];
    }),
  ]);
  const typed = [about.title, about.standfirst, ...textsOf(said)].flatMap((text) => typedNumbers(text, names));
  const handwritten = typed.map((found): Finding => {
    return { file: `${slug}.ts`, severity: "error", code: "typed-number", message: typedNumber(found) };
  });
  proofRead([...drawn.findings.map((found) => ({ ...found, file: `${slug}/${found.file}` })), ...handwritten], env);

  for (const [path, content] of drawn.files) files.set(path, content);
  const script = scriptOf(slug);
  const page: Page = {
    ...about,
    asOf: dossier.asOf.edtf,
    blocks: said.blocks,
    facts: facts.entries,
    figures: drawn.figures,
    sources: pageSources(dossier),
    names,
    ...(script ? { script } : {}),
    ...(env.RECOUPE_URL ? { base: env.RECOUPE_URL } : {}),
  };
  for (const lang of LANGS) {
    files.set(lang === "fr" ? "index.html" : "index.en.html", await renderPage(page, lang));
    for (const figure of drawn.figures.values())
      files.set(`${figure.entry.slug}.${lang}.html`, await renderEmbed(page, figure, lang));
  }
  await publish([...drawn.figures.values()].map((figure) => figure.entry));
}

async function drawAll(figures: readonly { figure: NotebookFigure; data: FigureData }[], within: Within) {
  const slugs = figures.map(({ data }) => data.entry.slug);
  const drawn = await figureByFigure(within.notebook, slugs, (at) => {
    const { figure, data } = figures[at] as (typeof figures)[number];
    return figureFiles(data.entry.slug, figure, data, within);
  });
  return {
    figures: new Map<string, PageFigure>(drawn.map(({ figure }) => [figure.entry.slug, figure])),
    files: drawn.flatMap((one) => [...one.files]),
    findings: drawn.flatMap(({ findings }) => findings),
  };
}

/** Fingerprints of the rows that figures and facts rest on. */
function behind(entries: readonly { readonly refs: readonly string[] }[], dossier: Dossier): Record<string, string> {
  const refs = [...new Set(entries.flatMap((entry) => entry.refs))].sort();
  return Object.fromEntries(refs.map((ref) => [ref, dossier.fingerprints.get(ref) ?? ""]));
}

/** The rows of a page's tables, through the same gate as those of its figures. */
function tableFiles(tables: Said["said"]["tables"], dossier: Dossier): Files {
  return new Map(
    [...tables].map(([name, { data, publicRecord }]) => {
      checkDisclosure(name, data, dossier.descriptor, publicRecord, tablesBehind(data, dossier));
      return [`${name}.csv`, toCsv(data)];
    }),
  );
}

/** Every text a notebook has in its own words. */
function textsOf({ blocks, figures }: Said["said"]): Text[] {
  const texts = [
    ...blocks.flatMap((block) => ("body" in block ? [block.body] : "heading" in block ? [block.heading] : [])),
    ...blocks.flatMap((block) => (block.kind === "table" ? [block.caption] : [])),
    ...[...figures.values()].flatMap(({ title, subtitle, alt, note }) => [title, subtitle, alt, note]),
  ];
  return texts.filter((text) => text !== undefined);
}

/** The script's own voice: what is to be mended is said whether a build or a person runs it. */
function proofRead(findings: readonly Finding[], env: Readonly<Record<string, string | undefined>>): void {
  const lang = languageOf(env);
  for (const { file, severity, code, message } of findings)
    process.stderr.write(`${file}: ${severityWord(severity)[lang]} ${code}: ${message[lang]}\n`);
  if (findings.length > 0 && env.RECOUPE_STRICT) throw new PublishError(proofFound(findings.length));
}
