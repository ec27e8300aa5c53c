import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { built, published } from "../built.ts";
import { list, rows } from "../data/rows.ts";

const { entry, fact, rows: drawn } = await published("guets-apens");
const { dir } = await built();

// Everything once more, from the bare text of the CSV, with none of the code that drew it.
type Row = Record<string, string>;
const france = rows("incidents").filter((row) => row.country === "FR" && row.part_of === "");
const weight = (row: Row) => (row.attacks === "" ? 1 : Number(row.attacks));
const sum = (some: readonly Row[]) => some.reduce((total, row) => total + weight(row), 0);
const where = (column: string, ...values: string[]) => france.filter((row) => values.includes(row[column] ?? ""));

test("every fact is what the rows of the CSV say", () => {
  const expected: Record<string, number | string> = {
    "attacks-reported": sum(france),
    "attacks-undated": sum(where("date", "")),
    "attacks-coco-grindr": sum(where("platform_id", "coco", "grindr")),
    // Besançon two of ten, Loiret one of five, counted by hand
    "attacks-perhaps-twice": 3,
    "attacks-several-quarters": sum(france.filter((row) => when(row.date ?? "").startsWith("across"))),
    "attacks-sale": sum(where("pretext", "sale")),
    "attacks-gay-date": sum(where("pretext", "gay_date")),
    "attacks-platform-unknown": sum(france.filter((row) => row.platform_id?.startsWith("unspecified-"))),
    "attacks-no-departement": sum(where("department", "")),
    "attacks-departement": sum(france) - sum(where("department", "")),
    departements: new Set(france.map(({ department }) => department).filter((code) => code !== "")).size,
    "rows-france": france.length,
    "rows-no-harm": where("harms", "").length,
    // Montmagny: the man who was ambushed killed one of those who had come for him
    "rows-suspect-dead": france.filter(({ ref }) => ref === "I066").length,
    "rows-minors": where("minors_among_suspects", "yes").length,
    "rows-minors-unknown": where("minors_among_suspects", "").length,
    "attacks-minors": sum(where("minors_among_suspects", "yes")),
    "rows-motive": where("bias_motive", "retained", "alleged").length,
    "rows-motive-unknown": where("bias_motive", "not_reported").length,
    "rows-undated": where("date", "").length,
    "rows-convicted": where("procedure_status", "convicted").length,
    "countries-abroad": new Set(rows("incidents").map(({ country }) => country)).size - 1,
    "coco-closed-on": rows("closures").find((row) => row.closure_id === "coco-2024-06")?.date ?? "",
  };
  assert.deepEqual(entry.facts.map(({ id }) => id).sort(), Object.keys(expected).sort());
  for (const [id, value] of Object.entries(expected)) assert.equal(fact(id), value, id);
});

test("every figure of France draws every attack, dated or placed or not", () => {
  for (const figure of [
    "par-trimestre",
    "par-plateforme",
    "par-pretexte",
    "par-departement",
    "mineurs",
    "mobile",
    "suites",
  ])
    assert.equal(
      drawn(figure).reduce((total, row) => total + Number(row.attacks), 0),
      sum(france),
      figure,
    );
});

test("minors: what the title says of rows is not what attacks would say, so it says rows and the note says both", () => {
  const [one] = entry.figures.filter(({ slug }) => slug === "mineurs");
  assert.match(one?.title.fr ?? "", /42 faits ou séries sur 74$/);
  assert.match(one?.title.en ?? "", /42 of 74 events or series$/);
  const page = readFileSync(join(dir, "guets-apens", "mineurs.fr.svg"), "utf8").replace(/<[^>]*>|\s+/g, " ");
  for (const words of ["27 faits ou séries", "63", "sur 133", "présumé innocent"])
    assert.ok(page.replace(/\s+/g, " ").includes(words), words);
});

test("what is unknown is hollow, and what has no date is drawn", () => {
  const svg = (name: string) => readFileSync(join(dir, "guets-apens", `${name}.fr.svg`), "utf8");
  for (const name of ["mineurs", "par-pretexte"])
    assert.match(svg(name), /stroke="#949390" fill="#ffffff"[^>]*><title>Non précisé/, name);
  for (const name of ["par-trimestre", "mobile"]) {
    assert.match(svg(name), /<title>Sans date, /, name);
    assert.doesNotMatch(svg(name), /période plus longue|pas dessiné/, name);
  }
});

test("no headline calls the rows of the register events alone, nor a suspect guilty", () => {
  for (const { slug, title } of entry.figures) {
    assert.doesNotMatch(title.fr, /\d faits (?!ou séries)/, slug);
    assert.doesNotMatch(title.en, /\d events(?! or series)/, slug);
  }
});

test("by quarter: each bar, span and undated count is what the dates of its rows say", () => {
  const expected = new Map<string, number>();
  for (const row of france) {
    const platform = row.platform_id === "coco" || row.platform_id === "grindr" ? row.platform_id : "";
    const key = `${when(row.date ?? "")} ${platform}`;
    expected.set(key, (expected.get(key) ?? 0) + weight(row));
  }
  const found = drawn("par-trimestre").map(
    (row) => [`${row.placed} ${row.from} ${row.to} ${row.platform_id}`, Number(row.attacks)] as const,
  );
  assert.deepEqual([...found].sort(), [...expected].sort());
});

const groups: [figure: string, column: string, key: (row: Row) => string][] = [
  [
    "par-plateforme",
    "platform_id",
    (row) => (row.platform_id?.startsWith("unspecified-") ? "" : (row.platform_id ?? "")),
  ],
  ["par-pretexte", "pretext", (row) => row.pretext ?? ""],
  ["par-departement", "department", (row) => row.department ?? ""],
  ["suites", "procedure_status", (row) => row.procedure_status ?? ""],
  ["mineurs", "minors_among_suspects", (row) => ({ yes: "true", no: "false" })[row.minors_among_suspects ?? ""] ?? ""],
];
for (const [figure, column, key] of groups)
  test(`${figure}: each group is the sum of its rows, none is left out, none is made up`, () => {
    const keys = new Set(france.map(key));
    assert.deepEqual(new Set(drawn(figure).map((row) => row[column])), keys);
    for (const row of drawn(figure)) {
      const own = france.filter((incident) => key(incident) === row[column]);
      assert.deepEqual([Number(row.attacks), Number(row.rows)], [sum(own), own.length], `${row[column]}`);
    }
  });

test("harms: each counts the rows that name it; those of fewer than three are not published", () => {
  const counts = new Map<string, number>();
  for (const row of france) for (const harm of list(row.harms)) counts.set(harm, (counts.get(harm) ?? 0) + 1);
  const shown = [...counts].filter(([, count]) => count >= 3).sort();
  assert.deepEqual(
    drawn("atteintes")
      .map((row) => [row.harms, Number(row.rows)])
      .sort(),
    shown,
  );
  assert.ok(shown.length < counts.size);
});

test("motives by year: each bar is the number of its rows", () => {
  const found = drawn("mobile").reduce((total, row) => total + Number(row.rows), 0);
  assert.equal(found, france.length);
  for (const row of drawn("mobile").filter(({ placed }) => placed === "within")) {
    const year = row.from?.slice(0, 4) ?? "";
    const own = france.filter(
      (one) => one.bias_motive === row.bias_motive && /^\d{4}/.exec(one.date ?? "")?.[0] === year,
    );
    // a period that ends in another year is drawn below the axis
    const inYear = own.filter(
      (one) => !one.date?.includes("/") || one.date.split("/").every((end) => end.startsWith(year)),
    );
    assert.equal(Number(row.rows), inYear.length, `${year} ${row.bias_motive}`);
  }
});

test("abroad: each country's attacks, series that a row already counts left out", () => {
  const abroad = rows("incidents").filter((row) => row.country !== "FR" && row.part_of === "");
  for (const row of drawn("etranger"))
    assert.equal(Number(row.attacks), sum(abroad.filter(({ country }) => country === row.country)), `${row.country}`);
  assert.equal(drawn("etranger").length, new Set(abroad.map(({ country }) => country)).size);
});

test("each drawn row leads to its incidents and their sources", () => {
  const byRef = new Map(rows("incidents").map((row) => [row.ref ?? "", row]));
  for (const { slug } of entry.figures)
    for (const row of drawn(slug)) {
      const behind = list(row.refs).map((ref) => byRef.get(ref) ?? assert.fail(`no incident ${ref}`));
      assert.equal(Number(row.attacks), sum(behind));
      const sources = new Set(behind.flatMap((incident) => list(incident.source_ids)));
      assert.deepEqual(list(row.source_ids).sort(), [...sources].sort());
    }
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
