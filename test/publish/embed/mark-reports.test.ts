import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom/worker";
import { LANGS, type Lang } from "../../../src/locale/lang.ts";
import { type Built, built } from "../../built.ts";

/** Marks that lead to no report, and why there is none to lead to. */
const NO_REPORT: readonly { readonly figure: string; readonly said: RegExp; readonly because: string }[] = [
  {
    figure: "guets-apens/par-departement",
    said: /: (aucune attaque rapportée|no attack reported)$/,
    because: "a place that no report tells of",
  },
  {
    figure: "l-affaire-coco/demandes-a-l-inscription",
    said: /: (non rapporté|not reported)$/,
    because: "a cell that no report fills",
  },
  { figure: "le-chiffre-noir/series", said: /\n2021\s?: 0$/, because: "a year of which no attack is reported" },
  { figure: "methode/langues-et-genres", said: /: 0$/, because: "a pair of which there is no source" },
  { figure: "plateformes-fermees/durees-de-vie", said: /^(Médiane|Median)\s?: /, because: "made of all the rows" },
];

let all: Built;
let figures: { id: string; rows: Record<string, string>[]; page: (lang: Lang) => string }[];
before(async () => {
  all = await built();
  figures = all.manifest.notebooks.flatMap(({ slug, figures: own }) =>
    own.map((figure) => {
      const text = (file: string) => readFileSync(join(all.dir, slug, file), "utf8");
      return {
        id: `${slug}/${figure.slug}`,
        rows: parse(text(`${figure.slug}.csv`), { columns: true }) as Record<string, string>[],
        page: (lang: Lang) => text(`${figure.slug}.${lang}.html`),
      };
    }),
  );
});

const listed = (text: string | undefined): string[] => (text ? text.split(";") : []);

interface Mark {
  readonly said: string;
  readonly row: number | undefined;
}

const pages = new Map<string, ReturnType<typeof parsed>>();

function read(html: string): ReturnType<typeof parsed> {
  const known = pages.get(html) ?? parsed(html);
  pages.set(html, known);
  return known;
}

function parsed(html: string) {
  const document = parseHTML(html).document as unknown as Document;
  const marks = [...document.querySelectorAll("svg title")].map(({ textContent, parentElement }): Mark => {
    const { row } = (parentElement as HTMLElement).dataset;
    return { said: textContent ?? "", row: row === undefined ? undefined : Number(row) };
  });
  return { document, marks };
}

test("every mark of every figure leads to its reports, but for those that rest on none", () => {
  assert.ok(figures.length >= 35, `${figures.length} figures`);
  const astray: string[] = [];
  const used = new Set<string>();
  for (const { id, page } of figures) {
    for (const lang of LANGS) {
      const { document, marks } = read(page(lang));
      assert.ok(marks.length > 0, `${id}: no mark says anything to a pointer`);
      for (const { said, row } of marks) {
        if (row !== undefined && document.getElementById(`r${row}`)) continue;
        const known = NO_REPORT.find((one) => one.figure === id && one.said.test(said));
        if (known) used.add(known.because);
        else astray.push(`${id}.${lang}: ${said}`);
      }
    }
  }
  assert.deepEqual(astray, []);
  assert.deepEqual([...used].sort(), NO_REPORT.map(({ because }) => because).sort(), "exceptions that no mark needs");
});

test("a mark leads to the row it is of: what it says stands in that row", () => {
  let sure = 0;
  for (const { id, page } of figures) {
    for (const lang of LANGS) {
      const { document, marks } = read(page(lang));
      const rows = [...document.querySelectorAll("tbody tr")].map((tr) =>
        [...tr.children].filter((cell) => cell.className !== "by").map((cell) => plain(cell.textContent ?? "")),
      );
      for (const { said, row } of marks) {
        if (row === undefined) continue;
        const only = onlyRow(said, rows);
        if (only === undefined) continue;
        sure++;
        assert.equal(row, only, `${id}.${lang}: ${said}`);
      }
    }
  }
  assert.ok(sure > 1500, `only ${sure} marks tell their row in words`);
});

test("the row says how many reports the CSV gives it, and the first of them", () => {
  for (const { id, rows, page } of figures) {
    for (const lang of LANGS) {
      const { document, marks } = read(page(lang));
      for (const row of new Set(marks.flatMap((mark) => mark.row ?? []))) {
        const { source_ids: ids, ref, refs } = rows[row] ?? {};
        const [reports, facts] = [listed(ids).length, listed(refs ?? ref).length];
        const cell = document.getElementById(`r${row}`)?.lastElementChild;
        const told = plain(cell?.firstElementChild?.textContent ?? "");
        assert.equal(Number.parseInt(told.replaceAll(" ", ""), 10), reports, `${id}.${lang}, row ${row}: ${told}`);
        assert.match(told, reports > 3 ? new RegExp(`(et|and) ${reports - 3} (autre|more)`) : / ?: \S/);
        const named = (cell?.textContent?.match(/\b[A-Z]\d{3}\b/g) ?? []).length;
        assert.equal(named, Math.min(4, facts), `${id}.${lang}, row ${row}: ${cell?.textContent}`);
      }
    }
  }
});

test("every row that is drawn has a mark: those without one are not drawn, and their figure says so", () => {
  const unmarked = figures.flatMap(({ id, rows, page }) => {
    const marked = new Set(read(page("fr")).marks.map(({ row }) => row));
    const left = rows.filter((row, i) => !marked.has(i) && listed(row.source_ids).length > 0);
    return left.map((row) => `${id}: ${row.placed ?? `département ${row.department}`}`);
  });
  assert.deepEqual([...new Set(unmarked)].sort(), ["guets-apens/par-departement: département "]);
});

test("the pages stay light: half of them under 90 KB", () => {
  const sizes = figures.flatMap(({ page }) => LANGS.map((lang) => Buffer.byteLength(page(lang)))).sort((a, b) => a - b);
  assert.ok((sizes[sizes.length >> 1] ?? 0) < 90_000, `${sizes[sizes.length >> 1]} bytes`);
});

/** The one row of a table in which all that a mark says stands, piece by piece; none where that leaves a doubt. */
function onlyRow(said: string, rows: readonly string[][]): number | undefined {
  const pieces = plain(said)
    .split(/\n| ?[:;] |, /)
    .map((piece) => piece.trim());
  const holds = (cells: readonly string[]) => {
    const left = [...cells];
    return pieces.every((piece) => {
      const at = left.findIndex((cell) => cell === piece || (/^\d/.test(cell) && piece.startsWith(`${cell} `)));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
  };
  const found = rows.flatMap((cells, i) => (holds(cells) ? [i] : []));
  return found.length === 1 ? found[0] : undefined;
}

function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/(?<=\d) (?=\d{3})/g, "")
    .trim()
    .toLowerCase();
}
