import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { table } from "arquero";
import { parse } from "csv-parse/sync";
import { openDossier } from "../../src/dossier/open.ts";
import { checkDisclosure } from "../../src/publish/disclosure.ts";
import { built } from "../built.ts";
import { list, rows } from "../data/rows.ts";

const ROOT = new URL("../../", import.meta.url);
const { dir, facts: all } = await built();

type Cells = Record<string, string>;
const read = (name: string) => readFileSync(join(dir, "methode", `${name}.csv`), "utf8");
const published = (name: string) => parse(read(name), { columns: true }) as Cells[];
const facts = all.filter(({ notebook }) => notebook === "methode") as unknown as { id: string; value: number }[];
const fact = (id: string) => facts.find((entry) => entry.id === id)?.value;

const sources = rows("sources");
const incidents = rows("incidents");
const france = incidents.filter((row) => row.country === "FR");
const counted = (some: Cells[]) =>
  some
    .filter((row) => row.part_of === "")
    .reduce((sum, { attacks }) => sum + (attacks === "" ? 1 : Number(attacks)), 0);

test("the numbers of the texts, counted again from the bare CSVs", () => {
  const empty = (column: string, some: Cells[]) => some.filter((row) => row[column] === "").length;
  const dated = (first: string, end: string) =>
    france.filter(({ date = "" }) => {
      const [start = "", last = start] = date.replaceAll("?", "").split("/");
      return date !== "" && start >= first && last.padEnd(10, "-99") < end;
    }).length;
  const expected = {
    sources: sources.length,
    publishers: new Set(sources.map((row) => row.publisher).filter((name) => name !== "")).size,
    "sources-undated": empty("published_on", sources),
    "sources-without-link": sources.filter((row) => row.restricted_url === "yes").length,
    rows: incidents.length,
    "rows-in-france": france.length,
    "rows-without-number": empty("attacks", incidents),
    "rows-within-series": incidents.length - empty("part_of", incidents),
    "rows-one-source": incidents.filter((row) => list(row.source_ids).length === 1).length,
    "rows-with-outcome": france.filter((row) => /^(convicted|acquitted|dismissed)$/.test(row.procedure_status ?? ""))
      .length,
    "rows-before-2022": dated("0", "2022"),
    "rows-late-2024": dated("2024-07", "2025"),
    "rows-2026": dated("2026", "2027"),
    "attacks-world": counted(incidents),
    "sources-cited-once": [...tallied(sources, (row) => row.publisher ?? "")].filter(
      ([name, count]) => name !== "" && count === 1,
    ).length,
  };
  for (const [id, value] of Object.entries(expected)) assert.equal(fact(id), value, id);
  // Besançon two of ten, Loiret one of five, and one abroad: counted by hand
  assert.equal(fact("attacks-world-at-least"), counted(incidents) - 4);
  assert.deepEqual(
    facts.map(({ id }) => id).filter((id) => !(id in expected)),
    ["attacks-world-at-least"],
  );
});

test("sources by year and kind: every one is drawn once, those with no date among them", () => {
  const kind = (row: Cells) => (row.kind === "press" || row.kind === "association" ? row.kind : "");
  const expected = tallied(sources, (row) => `${row.published_on?.slice(0, 4)} ${kind(row)}`);
  const drawn = new Map(published("sources-par-annee").map((row) => [`${row.year} ${row.kind}`, Number(row.count)]));
  assert.deepEqual([...drawn].sort(), [...expected].sort());
  assert.equal(
    [...drawn].filter(([key]) => key.startsWith(" ")).reduce((sum, [, count]) => sum + count, 0),
    fact("sources-undated"),
  );
});

test("kinds by languages: each cell is its sources, zero written out", () => {
  const often = tallied(sources, (row) => row.language ?? "");
  const language = (row: Cells) => ((often.get(row.language ?? "") ?? 0) >= 5 ? row.language : "");
  const expected = tallied(sources, (row) => `${row.kind} ${language(row)}`);
  const drawn = published("langues-et-genres");
  for (const row of drawn)
    assert.equal(Number(row.count), expected.get(`${row.kind} ${row.language}`) ?? 0, `${row.kind} ${row.language}`);
  assert.equal(
    drawn.reduce((sum, row) => sum + Number(row.count), 0),
    sources.length,
  );
  assert.ok(drawn.some((row) => row.count === "0"));
  assert.equal(drawn.length, new Set(sources.map((row) => row.kind)).size * new Set(sources.map(language)).size);
});

test("publishers: those often cited by name, the rest by how often, all of them", () => {
  const cited = tallied(sources, (row) => row.publisher ?? "");
  const drawn = published("editeurs");
  const often = [...cited].filter(([name, count]) => name !== "" && count >= 5).sort();
  const byName = drawn.map((row): [string, number] => [row.fr ?? "", Number(row.count)]);
  assert.deepEqual(byName.slice(0, often.length).sort(), often);
  const once = [...cited].filter(([name, count]) => name !== "" && count === 1).length;
  const tail = drawn.find(({ fr }) => fr?.includes("une seule fois"));
  assert.equal(tail?.fr, `${once} éditeurs cités une seule fois`);
  assert.equal(Number(tail?.count), once);
  assert.equal(
    drawn.reduce((sum, row) => sum + Number(row.count), 0),
    sources.length,
  );
});

test("each row drawn about sources leads to exactly those it counts", () => {
  for (const name of ["sources-par-annee", "langues-et-genres", "editeurs"])
    for (const row of published(name))
      assert.equal(list(row.source_ids).length, Number(row.count), `${name} ${row.fr}`);
});

test("precision of dates: by the length of what is written, part by part", () => {
  const precision = ({ date = "" }: Cells) => {
    if (date === "") return "undated";
    if (date.includes("/")) return "interval";
    return { 10: "day", 7: "month", 4: "year" }[date.replace("?", "").length];
  };
  const expected = new Map<string, number>();
  for (const row of france) {
    const key = `${precision(row)} ${row.date?.includes("?")}`;
    expected.set(key, (expected.get(key) ?? 0) + counted([row]));
  }
  const drawn = published("precision-des-dates").map((row): [string, number] => [
    `${row.precision} ${/déduction/.test(row.fr ?? "")}`,
    Number(row.attacks),
  ]);
  assert.deepEqual(drawn.sort(), [...expected].sort());
});

test("what is missing, column by column; the three that the title names are the three of all columns that miss most", () => {
  const drawn = published("lacunes");
  const ENDED = /^(convicted|acquitted|dismissed)$/;
  const said = (column: string) =>
    france.filter(({ [column]: value = "" }) =>
      column === "procedure_status" ? ENDED.test(value) : !/^(not_reported|unspecified-.*)?$/.test(value),
    ).length;
  assert.equal(drawn.length, 12);
  for (const { column = "", filled, missing } of drawn)
    assert.deepEqual([Number(filled), Number(missing)], [said(column), france.length - said(column)], column);
  const order = drawn.map((row) => Number(row.missing));
  assert.deepEqual(
    order,
    [...order].sort((a, b) => b - a),
  );
  // links between rows are ours; nothing else that a report could say is left out and misses more
  const least = Object.keys(france[0] ?? {})
    .filter((column) => !["part_of", "may_overlap"].includes(column))
    .sort((a, b) => said(a) - said(b));
  assert.deepEqual(
    drawn.slice(0, 3).map(({ column }) => column),
    least.slice(0, 3),
  );
});

test("tables for readers say no code: kinds, precisions and columns are in the page's language", () => {
  for (const lang of ["fr", "en"]) {
    const page = readFileSync(join(dir, "methode", lang === "fr" ? "index.html" : "index.en.html"), "utf8");
    const codebook = page.indexOf('id="colonnes-');
    const cells = [...page.slice(0, codebook).matchAll(/<t[dh][^>]*>([^<]*)</g)].map(([, text]) => text);
    const codes = ["undated", "interval", "minors_among_suspects", "bias_motive", "procedure_status", "day", "month"];
    for (const code of codes) assert.ok(!cells.includes(code), `${lang}: ${code}`);
    if (lang === "fr") assert.ok(!cells.includes("press"));
  }
});

test("an address that names someone is a victim's or a private person's, in the text as in the fact", () => {
  for (const [file, words] of [
    ["index.html", "nomme une victime ou une personne privée"],
    ["index.en.html", "names a victim or a private person"],
  ] as const) {
    const text = readFileSync(join(dir, "methode", file), "utf8").replace(/<[^>]*>/g, "");
    assert.ok(text.split(words).length > 2, words);
    assert.doesNotMatch(text, /nomme une victime\s*:|names a victim:/);
  }
});

test("the codebook has every column of every table, and none of the values of a restricted one", () => {
  const package_ = JSON.parse(readFileSync(new URL("data/datapackage.json", ROOT), "utf8")) as {
    resources: { name: string; schema: { fields: { name: string; disclosure: string }[] } }[];
  };
  for (const { name, schema } of package_.resources)
    assert.deepEqual(
      published(`colonnes-${name}`).map((row) => [row.column, row.disclosure]),
      schema.fields.map((field) => [field.name, field.disclosure]),
    );
  assert.deepEqual(
    published("tables").map((row) => [row.table, row.rows, row.columns]),
    package_.resources.map(({ name, schema }) => [name, `${rows(name).length}`, `${schema.fields.length}`]),
  );
  const codebooks = readdirSync(join(dir, "methode")).filter((file) => /^(colonnes|tables)/.test(file));
  const all = codebooks.map((file) => readFileSync(join(dir, "methode", file), "utf8")).join("\n");
  for (const { incident_id, note } of incidents)
    for (const value of [incident_id, note]) assert.ok(!value || !all.includes(value), `${value}`);
});

test("what changed: this version's points, and no list of the pages that name someone", () => {
  const text = read("changements");
  assert.ok(published("changements").length > 10);
  assert.ok(published("changements").every((row) => row.version === "2026.11.0"));
  for (const { source_id, restricted_url } of sources)
    if (restricted_url === "yes") assert.ok(!text.includes(source_id ?? ""), `${source_id}`);
});

test("the text says three rows alike: so does the gate", async () => {
  const { descriptor } = await openDossier();
  const alike = (n: number) => table({ department: ["59"], refs: [Array.from({ length: n }, (_, i) => `I00${i}`)] });
  assert.throws(() => checkDisclosure("figure", alike(2), descriptor));
  checkDisclosure("figure", alike(3), descriptor);
});

function tallied(some: Cells[], key: (row: Cells) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of some) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
}
