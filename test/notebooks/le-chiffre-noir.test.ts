import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { built } from "../built.ts";
import { list, rows } from "../data/rows.ts";

const { dir, facts: all } = await built();

type Cells = Record<string, string>;
const read = (name: string) =>
  parse(readFileSync(join(dir, "le-chiffre-noir", `${name}.csv`), "utf8"), { columns: true }) as Cells[];
const facts = all.filter(({ notebook }) => notebook === "le-chiffre-noir") as unknown as {
  id: string;
  value: number;
}[];
const fact = (id: string) => facts.find((entry) => entry.id === id)?.value;

// Everything once more, from the bare text of the CSVs.
const statistics = rows("statistics");
const kindOf = new Map(rows("sources").map((row) => [row.source_id, row.kind ?? ""]));
const publisherOf = new Map(rows("sources").map((row) => [row.source_id, row.publisher || row.source_id]));
const incidents = rows("incidents").filter((row) => row.part_of === "");
const france = incidents.filter((row) => row.country === "FR");
const distinct = (ids: string[], of: Map<string | undefined, string | undefined>) =>
  [...new Set(ids.map((id) => of.get(id) ?? assert.fail(`no source ${id}`)))].sort();
const kinds = (row: Cells) => distinct(list(row.source_ids), kindOf);
const publishers = (row: Cells) => distinct(list(row.source_ids), publisherOf);
const weight = (row: Cells) => (row.attacks === "" ? 1 : Number(row.attacks));
const sum = (some: Cells[]) => some.reduce((total, row) => total + weight(row), 0);
const valueAt = (ref: string) => Number(statistics.find((row) => row.ref === ref)?.value);
const yearOf = ({ date = "" }: Cells) => {
  const years = new Set(
    date
      .replaceAll("?", "")
      .split("/")
      .map((end) => end.slice(0, 4)),
  );
  return date !== "" && years.size === 1 ? ([...years][0] ?? "") : "";
};

const AUTHORITY = /SSMSI|Police|Préfecture|Parquet|Mairie|Minist/;

test("figures quoted in the texts are those of the dossier, shares out of one", () => {
  const quoted = facts.filter(({ id }) => statistics.some((row) => row.statistic_id === id));
  assert.ok(quoted.length >= 20, `${quoted.length}`);
  for (const { id, value } of quoted) {
    const row = statistics.find(({ statistic_id }) => statistic_id === id);
    assert.equal(value, row?.unit === "percent" ? Number(row.value) / 100 : Number(row?.value), id);
  }
});

test("the other numbers of the texts, counted again from the bare CSVs", () => {
  const official = ["official", "court", "parliament"];
  const expected: Record<string, number> = {
    "attacks-reported": sum(france),
    "attacks-not-drawn": sum(france.filter((row) => yearOf(row) === "")),
    // by hand: 2021 offences, 2021 contraventions, 2018 victims
    revised: 3,
    // by hand: Coco offices, assaults 2017, testimonies 2022, serious offences 2024, mean rise
    conflicting: 5,
    "rows-france": france.length,
    "rows-press-only": france.filter((row) => kinds(row).join() === "press").length,
    "rows-associations-only": france.filter((row) => kinds(row).join() === "association").length,
    "dates-between-men": sum(france.filter((row) => row.pretext === "gay_date")) / sum(france),
    // the note of the two rows says 3,950 in words of its own
    "parts-of-2021": valueAt("S069") + valueAt("S065"),
    "rows-official": france.filter((row) => kinds(row).some((kind) => official.includes(kind))).length,
    "rows-one-publisher": france.filter((row) => publishers(row).length === 1).length,
  };
  for (const [id, value] of Object.entries(expected)) assert.equal(fact(id), value, id);
  const known = new Set([...Object.keys(expected), ...statistics.map((row) => row.statistic_id)]);
  assert.deepEqual(
    facts.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    [],
  );
});

test("series: every year of the seven published series, and of the attacks of this dossier, none summed", () => {
  const drawn = read("series");
  const own = drawn.filter((row) => row.series_id === "reported");
  const others = drawn.filter((row) => row.series_id !== "reported");
  const series = [...new Set(others.map((row) => row.series_id))];
  assert.equal(series.length, 7);
  assert.deepEqual(
    others.map(({ refs, year, value }) => [refs, year, value]).sort(),
    statistics
      .filter((row) => series.includes(row.series_id ?? ""))
      .map(({ ref, year, value }) => [ref, year, value])
      .sort(),
  );
  for (const { year, value } of own)
    assert.equal(Number(value), sum(france.filter((row) => yearOf(row) === year)), `${year}`);
  assert.equal(
    own.reduce((total, row) => total + Number(row.value), 0) + (fact("attacks-not-drawn") ?? 0),
    sum(france),
  );
});

test("series: a new method breaks the testimonies in 2023, a new territory the victims in 2017 and petty offences in 2021", () => {
  const broken = read("series")
    .filter((row) => row.broken !== "")
    .map(({ series_id, year, broken: why }) => [series_id, year, why]);
  assert.deepEqual(broken, [
    ["ssmsi-anti-lgbt-contraventions", "2021", "territory"],
    ["ssmsi-anti-lgbt-contraventions", "2021", "territory"],
    ["ssmsi-anti-lgbt-victimes-crimes-delits", "2017", "territory"],
    ["sos-homophobie-temoignages", "2023", "method"],
  ]);
});

test("revisions: first editions as the notes say, in pairs; everything else with two values is a conflict", () => {
  const found = read("revisions");
  const pairs = (version: string) =>
    found.filter((row) => row.version === version).map(({ refs, value }) => `${refs} ${value}`);
  assert.deepEqual(pairs("first").sort(), ["S064 1620", "S076 3790", "S083 1378"]);
  assert.deepEqual(pairs("revised").sort(), ["S065 1780", "S077 3920", "S084 1380"]);
  assert.deepEqual(pairs("conflict").sort(), [
    "S001 70",
    "S002 71",
    "S028 134",
    "S029 139",
    "S057 1504",
    "S058 1506",
    "S072 3100",
    "S073 3500",
    "S087 13",
    "S088 17",
  ]);
  for (const { disputed, year } of found)
    assert.equal(new Set(found.filter((row) => row.disputed === disputed).map((row) => row.year)).size, 1, `${year}`);
});

test("surveys: victims asked, and not the callers of an association", () => {
  const found = read("taux-de-plainte");
  assert.deepEqual(found.map(({ refs, qualifier, value }) => `${refs} ${qualifier} ${value}`).sort(), [
    "S015  14",
    "S016 less_than 20",
    "S090  4",
    "S092  5",
    "S093  20",
  ]);
});

test("counts of ambushes by others: all those of France, one row each, none both official and national", () => {
  const found = read("comptes-de-guets-apens");
  const byRef = new Map(statistics.map((row) => [row.ref, row]));
  const expected = statistics.filter(
    ({ series_id = "", geography = "", unit }) =>
      /guet-apens/.test(series_id) && geography.startsWith("FR") && unit !== "percent",
  );
  assert.deepEqual(found.map((row) => row.refs).sort(), expected.map((row) => row.ref).sort());
  for (const { refs, value, geography } of found) {
    const row = byRef.get(refs);
    assert.deepEqual([value, geography], [row?.value, row?.geography]);
    if (geography === "FR") assert.doesNotMatch(row?.publisher ?? "", AUTHORITY);
  }
  // the two that the text names are of one place each
  const official = found.filter(({ refs }) => AUTHORITY.test(byRef.get(refs)?.publisher ?? ""));
  assert.deepEqual(official.map(({ refs, geography }) => [refs, geography]).sort(), [
    ["S111", "FR-93"],
    ["S117", "FR-59"],
  ]);
});

test("attestation: every counted row of the register in France is in one combination of kinds", () => {
  const expected = new Map<string, number>();
  for (const row of france) {
    const key = kinds(row).join("+");
    expected.set(key, (expected.get(key) ?? 0) + 1);
  }
  assert.deepEqual(
    read("attestation")
      .map((row) => [row.combination, Number(row.count)])
      .sort(),
    [...expected].sort(),
  );
});

test("attestation: a row for each kind of source that the title says there is none of", () => {
  const svg = readFileSync(join(dir, "le-chiffre-noir", "attestation.en.svg"), "utf8");
  for (const kind of ["Official body", "Court", "Parliament", "In all"]) assert.ok(svg.includes(`>${kind}<`), kind);
});

test("series: both values that the title compares are written, and the alternative text lists what is drawn", () => {
  for (const lang of ["fr", "en"]) {
    const svg = readFileSync(join(dir, "le-chiffre-noir", `series.${lang}.svg`), "utf8");
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text?.replace(/\D/g, ""));
    for (const ref of ["S079", "S059", "S060"]) assert.ok(texts.includes(`${valueAt(ref)}`), ref);
    const alt = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? "";
    const lasts = read("series").filter((row, _, all) =>
      all.every((other) => other.series_id !== row.series_id || `${other.year}` <= `${row.year}`),
    );
    const bare = (text: string) => text.replace(/[\s,]/g, "");
    for (const { [lang]: name, year, value } of lasts)
      assert.ok(`${bare(alt)};`.replace(".;", ";").includes(bare(`${name}, ${year}, ${value};`)), `${name}: ${alt}`);
  }
});

test("a figure read through another says whom: the definition names who is quoted by", () => {
  const entries = all as unknown as { notebook: string; id: string; definition: { fr: string; en: string } }[];
  for (const { notebook, id, definition } of entries) {
    const quoted = statistics.find((row) => row.statistic_id === id)?.quoted_by;
    if (notebook !== "le-chiffre-noir" || !quoted) continue;
    assert.ok(definition.fr.includes(`cité par ${quoted}`), id);
    assert.ok(definition.en.includes(`quoted by ${quoted}`), id);
  }
});

test("tables of published figures keep how the source words them, their unit and their territory", () => {
  const page = readFileSync(join(dir, "le-chiffre-noir", "index.html"), "utf8");
  for (const figure of ["series", "revisions", "taux-de-plainte", "comptes-de-guets-apens"]) {
    const columns = Object.keys(read(figure)[0] ?? {});
    for (const column of ["geography", "qualifier", "unit"]) assert.ok(columns.includes(column), `${figure} ${column}`);
  }
  const heads = [...page.matchAll(/<thead>.*?<\/thead>/gs)].map(([head]) => head);
  assert.equal(heads.filter((head) => /Territoire.*Précision.*Unité/s.test(head)).length, 4);
});

test("a single source: the rows of France by how many publishers print them, four or more together", () => {
  const expected = new Map<string, number>();
  for (const row of france) {
    const key = String(Math.min(4, publishers(row).length));
    expected.set(key, (expected.get(key) ?? 0) + 1);
  }
  const found = read("une-seule-source");
  assert.deepEqual(found.map((row) => [row.publisher_count, Number(row.count)]).sort(), [...expected].sort());
  assert.equal(
    found.reduce((total, row) => total + list(row.refs).length, 0),
    france.length,
  );
});
