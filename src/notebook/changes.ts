import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ColumnTable, table } from "arquero";
import MarkdownIt from "markdown-it";
import type { Dossier } from "../dossier/open.ts";
import { codebookWords, quoted } from "../locale/codebook.ts";
import type { Lang } from "../locale/lang.ts";
import { changesOutOfStep, noChanges, versionNotTold } from "../locale/messages/changes.ts";
import { typeset } from "../locale/typography.ts";
import { PublishError } from "../publish/publish-error.ts";
import type { Columns } from "./reader-table.ts";

/** What changed in the dossier, ready for a notebook: `nb.table("changements", { ...changes(dossier), caption })`. */
export interface Changes {
  /** One row a point of the dossier's version: `version`, then where and what, in both languages. */
  readonly data: ColumnTable;
  readonly columns: Columns;
  /** The dossier's version, and the one before it: none where it is the first. */
  readonly version: string;
  readonly previous: string | undefined;
}

/** Files of the dossier that say what changed, one in each language, kept in step. */
const FILES = { fr: "CHANGES.fr.md", en: "CHANGES.md" } as const;

/** A paragraph or an item of a list, under a version's heading and a part's. */
interface Point {
  readonly version: string;
  readonly where: string;
  readonly what: string;
  readonly line: number;
}

/**
 * What changed in the dossier's version, in the words of its CHANGES.md and CHANGES.fr.md: the newest version first, a
 * heading `## version: in short`, parts under `###`, points as paragraphs or lists. Sentences that list keys of sources
 * are left out: to gather which pages name someone would show the way to them.
 *
 * @throws PublishError if a file is missing, if the two are out of step, or if they say nothing of the dossier's version
 */
export function changes(dossier: Dossier): Changes {
  const english = pointsOf(dossier, FILES.en);
  const french = pointsOf(dossier, FILES.fr);
  const { version } = dossier.descriptor;
  const astray = Array.from({ length: Math.max(english.length, french.length) }, (_, i) => i).find(
    (i) => english[i]?.version !== french[i]?.version || sameParts(english, i) !== sameParts(french, i),
  );
  if (astray !== undefined)
    throw new PublishError(
      changesOutOfStep(join(dossier.dir, FILES.fr), FILES.en, (french[astray] ?? french.at(-1))?.line ?? 1),
    );
  const versions = [...new Set(english.map((point) => point.version))];
  if (!versions.includes(version)) throw new PublishError(versionNotTold(join(dossier.dir, FILES.en), version));

  const rows = english.flatMap((point, i) =>
    point.version === version ? [{ en: point, fr: french[i] as Point }] : [],
  );
  return {
    version,
    previous: versions[versions.indexOf(version) + 1],
    data: table({
      version: rows.map(() => version),
      where_fr: rows.map(({ fr }) => fr.where),
      where_en: rows.map(({ en }) => en.where),
      what_fr: rows.map(({ fr }) => fr.what),
      what_en: rows.map(({ en }) => en.what),
    }),
    columns: [
      { head: codebookWords.where, cell: (row, lang) => String(row[`where_${lang}`]) },
      { head: codebookWords.change, cell: (row, lang) => String(row[`what_${lang}`]) },
    ],
  };
}

/** How many parts have been opened up to a point: what two files in step share. */
function sameParts(points: readonly Point[], at: number): number {
  return new Set(points.slice(0, at + 1).map(({ version, where }) => `${version}\n${where}`)).size;
}

function pointsOf(dossier: Dossier, file: string): Point[] {
  const path = join(dossier.dir, file);
  if (!existsSync(path)) throw new PublishError(noChanges(path));
  const lang = file === FILES.fr ? "fr" : "en";
  const keys = (dossier.tables.sources?.array("source_id") ?? []) as string[];
  const points: Point[] = [];
  let version = "";
  let where = "";
  let heading = "";
  for (const token of new MarkdownIt().parse(readFileSync(path, "utf8"), {})) {
    if (token.type === "heading_open") heading = token.tag;
    if (token.type === "heading_close") heading = "";
    if (token.type !== "inline") continue;
    const said = (token.children ?? []).map((part) => plain(part, lang)).join("");
    const text = typeset(withoutKeys(said, keys), lang);
    if (heading === "h2") {
      const [, name = text, short = name] = /^(\S+?)[ \u00a0\u202f]*:\s*(.+)$/u.exec(text) ?? [];
      version = name;
      where = capital(short);
    } else if (heading) where = text;
    else if (version) points.push({ version, where, what: text, line: (token.map?.[0] ?? 0) + 1 });
  }
  return points;
}

/** A piece of Markdown as bare text; code that is no word is quoted, or it would be lost in the sentence. */
function plain({ type, content }: { type: string; content: string }, lang: Lang): string {
  if (type === "softbreak") return " ";
  return type === "code_inline" && !/[\p{L}\p{N}]/u.test(content) ? quoted(content)[lang] : content;
}

function withoutKeys(text: string, keys: readonly string[]): string {
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return sentences.filter((one) => !keys.some((key) => one.includes(key))).join(" ");
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
