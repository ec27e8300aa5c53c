import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse } from "csv-parse/sync";
import { SaxesParser } from "saxes";
import { list, rows } from "../data/rows.ts";

const ROOT = new URL("../../", import.meta.url);
const SEEN = new URL("./guets-apens/", import.meta.url);
const dir = mkdtempSync(join(tmpdir(), "recoupe-"));
const out = join(dir, "published");
after(() => rmSync(dir, { recursive: true, force: true }));
execFileSync(process.execPath, ["src/bin.mjs", "build", "--out", out], { cwd: ROOT, stdio: "pipe" });

const published = (file: string) => readFileSync(join(out, "guets-apens", file), "utf8");
const drawn = (figure: string) => parse(published(`${figure}.csv`), { columns: true }) as Record<string, string>[];
const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
const facts = JSON.parse(readFileSync(join(out, "facts.json"), "utf8")) as { id: string; value: number }[];
const fact = (id: string) => facts.find((entry) => entry.id === id)?.value;

const FIGURES = ["par-trimestre", "par-plateforme", "par-departement"];
const svgs = readdirSync(join(out, "guets-apens")).filter((file) => file.endsWith(".svg"));

// The totals once more, from the bare text of the CSV, with none of the code that drew them.
const france = rows("incidents").filter((row) => row.country === "FR" && row.part_of === "");
const weight = (row: Record<string, string>) => (row.attacks === "" ? 1 : Number(row.attacks));
const sum = (some: Record<string, string>[]) => some.reduce((total, row) => total + weight(row), 0);

test("each figure is there in every language and variant, with its rows", () => {
  const pictures = ["svg", "mobile.svg", "dark.svg", "mobile.dark.svg", "png", "social.png"];
  const expected = FIGURES.flatMap((name) => [
    `${name}.csv`,
    ...["fr", "en"].flatMap((lang) => pictures.map((end) => `${name}.${lang}.${end}`)),
  ]);
  assert.deepEqual(readdirSync(join(out, "guets-apens")).sort(), [...expected, "par-plateforme.vl.json"].sort());
});

test("a PNG is 1360 px wide, and not empty", () => {
  for (const figure of FIGURES) {
    const png = readFileSync(join(out, "guets-apens", `${figure}.fr.png`));
    assert.equal(png.subarray(1, 4).toString(), "PNG");
    assert.equal(png.readUInt32BE(16), 1360);
    assert.ok(png.length > 50_000);
  }
});

test("the Vega-Lite specification stands alone: data inline, no address but the schema's", () => {
  const text = published("par-plateforme.vl.json");
  const { $schema, ...rest } = JSON.parse(text) as { $schema: string };
  assert.match($schema, /^https:\/\/vega\.github\.io\/schema\/vega-lite\/v6/);
  assert.doesNotMatch(JSON.stringify(rest), /https?:/);
});

test("the manifest lists every file with its sum", () => {
  const [entry] = manifest.notebooks;
  assert.deepEqual(Object.keys(entry.files).sort(), readdirSync(join(out, "guets-apens")).sort());
  assert.deepEqual(
    entry.figures.map((figure: { slug: string }) => figure.slug),
    FIGURES,
  );
});

test("attacks in France: the fact is the sum of the rows", () => assert.equal(fact("attacks-reported"), sum(france)));

test("attacks perhaps counted twice: Besançon two of ten, Loiret one of five, counted by hand", () => {
  assert.equal(fact("attacks-perhaps-twice"), 3);
  for (const lang of ["fr", "en"])
    assert.match(
      words(published(`par-plateforme.${lang}.svg`)),
      lang === "fr" ? /Jusqu’à 3 attaques/ : /Up to 3 attacks/,
    );
});

test("every figure draws every attack, dated or placed or not", () => {
  for (const figure of FIGURES)
    assert.equal(
      drawn(figure).reduce((total, row) => total + Number(row.attacks), 0),
      sum(france),
      figure,
    );
});

test("by quarter: each bar, span and undated count is what the dates of its rows say", () => {
  const expected = new Map<string, number>();
  for (const row of france) {
    const platform = row.platform_id === "coco" || row.platform_id === "grindr" ? row.platform_id : "other";
    const key = `${when(row.date ?? "")} ${platform}`;
    expected.set(key, (expected.get(key) ?? 0) + weight(row));
  }
  const found = new Map(
    drawn("par-trimestre").map((row) => [`${row.placed} ${row.from} ${row.to} ${row.platform}`, Number(row.attacks)]),
  );
  assert.deepEqual([...found].sort(), [...expected].sort());
});

test("by platform: each row of dots is the sum of its incidents, and none is left out", () => {
  for (const row of drawn("par-plateforme")) {
    const own = france.filter(({ platform_id: id }) =>
      row.platform_id === "unspecified" ? id?.startsWith("unspecified-") : id === row.platform_id,
    );
    assert.equal(Number(row.attacks), sum(own), `${row.platform_id}`);
  }
});

test("by département: each square is the sum of its incidents", () => {
  for (const row of drawn("par-departement"))
    assert.equal(Number(row.attacks), sum(france.filter(({ department }) => department === row.department)));
  const places = new Set(france.map((row) => row.department).filter((code) => code !== ""));
  assert.equal(fact("departements"), places.size);
});

test("each drawn row leads to its incidents and their sources", () => {
  const byRef = new Map(rows("incidents").map((row) => [row.ref ?? "", row]));
  for (const figure of FIGURES)
    for (const row of drawn(figure)) {
      const behind = list(row.refs).map((ref) => byRef.get(ref) ?? assert.fail(`no incident ${ref}`));
      assert.equal(Number(row.attacks), sum(behind));
      const sources = new Set(behind.flatMap((incident) => list(incident.source_ids)));
      assert.deepEqual(list(row.source_ids).sort(), [...sources].sort());
    }
});

test("the source line counts the press articles behind the figure", () => {
  const kinds = new Map(rows("sources").map((row) => [row.source_id, row.kind]));
  const press = new Set(france.flatMap((row) => list(row.source_ids)).filter((id) => kinds.get(id) === "press"));
  for (const figure of FIGURES) {
    assert.match(words(published(`${figure}.fr.svg`)), new RegExp(`Sources : ${press.size} articles de presse`));
    assert.match(words(published(`${figure}.en.svg`)), new RegExp(`Sources: ${press.size} press articles`));
  }
});

for (const file of svgs)
  test(`${file} is well-formed, titled, described, and holds nothing that runs or is fetched`, () => {
    const svg = published(file);
    const names = new Map<string, number>();
    const parser = new SaxesParser();
    parser.on("error", (error) => assert.fail(error));
    parser.on("opentag", ({ name, attributes }) => {
      names.set(name, (names.get(name) ?? 0) + 1);
      for (const [key, value] of Object.entries(attributes)) {
        assert.doesNotMatch(key, /^on/i);
        if (/href$/.test(key)) assert.match(String(value), /^#/);
      }
    });
    parser.write(svg).close();
    assert.match(svg, /<svg[^>]* role="img"/);
    assert.ok(names.get("title") && names.get("desc") && names.get("metadata"));
    for (const name of ["script", "foreignObject", "image", "a"]) assert.equal(names.get(name) ?? 0, 0, name);
    assert.match(words(svg), /Sources ?: \d+/);
  });

// The published files are the snapshots. A difference leaves the new file beside the old one, to be looked at:
// if it is right, rename it over the old one.
for (const file of [...svgs.filter((name) => !name.includes(".dark.")), ...FIGURES.map((name) => `${name}.csv`)])
  test(`${file} is as it was last looked at`, () => {
    const seen = new URL(file, SEEN);
    const now = published(file);
    if (existsSync(seen) && readFileSync(seen, "utf8") === now) return;
    const changed = file.replace(/(\.\w+)$/, "-changed$1");
    writeFileSync(new URL(changed, SEEN), now);
    assert.fail(`test/published/guets-apens/${changed} differs from ${file}: look at both`);
  });

/** `placed from to` of an EDTF date, by hand. */
function when(date: string): string {
  if (date === "") return "undated  ";
  const [start = "", end = start] = date.replaceAll("?", "").split("/");
  const first = start.padEnd(10, "-01");
  const last = end.length === 10 ? end : lastDay(end);
  const quarter = (day: string) => `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  if (quarter(first) !== quarter(last)) return `across ${first} ${last}`;
  const month = 3 * Number(quarter(first).slice(5));
  const year = first.slice(0, 4);
  const pad = (n: number) => String(n).padStart(2, "0");
  return `within ${year}-${pad(month - 2)}-01 ${lastDay(`${year}-${pad(month)}`)}`;
}

function lastDay(date: string): string {
  const [year, month] = date.length === 4 ? [Number(date), 12] : date.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}

/** The text of an SVG's text elements, in order, with plain spaces. */
function words(svg: string): string {
  const parser = new SaxesParser();
  let text = "";
  parser.on("opentag", ({ name }) => {
    if (name === "text" || name === "tspan") text += " ";
  });
  parser.on("text", (piece) => {
    text += piece;
  });
  parser.write(svg).close();
  return text.replace(/[\s\u00a0\u202f]+/g, " ");
}
