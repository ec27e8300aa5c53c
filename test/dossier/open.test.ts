import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { DossierError, openDossier } from "../../src/dossier/open.ts";
import { partialDate } from "../../src/dossier/partial-date.ts";

// What the tool says follows the environment: English here.
process.env.LC_ALL = "C";

/** Writes a dossier of one table and gives its folder. */
function dossierOf(fields: readonly object[], csv: string): string {
  const dir = mkdtempSync(path.join(tmpdir(), "recoupe-open-"));
  const resources = [{ name: "facts", type: "table", path: "facts.csv", schema: { fields, primaryKey: ["id"] } }];
  writeFileSync(path.join(dir, "datapackage.json"), JSON.stringify({ asOf: "2026-11", resources }));
  writeFileSync(path.join(dir, "facts.csv"), csv);
  return dir;
}

const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF-level1";
const fields = [
  { name: "id", type: "string" },
  { name: "dep", type: "string" },
  { name: "n", type: "integer" },
  { name: "rate", type: "number" },
  { name: "minors", type: "boolean", trueValues: ["yes"], falseValues: ["no"] },
  {
    name: "harms",
    type: "string",
    list: { delimiter: ";", itemType: "string" },
    itemCategories: [
      { value: "robbery", label: "Robbery", fr: { label: "Vol" } },
      { value: "injury", label: "Injury", fr: { label: "Blessure" } },
    ],
  },
  { name: "date", type: "string", rdfType: EDTF },
];
const csv =
  'id,dep,n,rate,minors,harms,date\na,01,007,-1.50,yes,robbery;injury,2015-03-14?\n"b\nc",,,,,,\nd,2A,0,1e3,no,injury,2024/2025\n';

test("values are typed by the schema alone, and what is not known is null", async () => {
  const { tables } = await openDossier(dossierOf(fields, csv));
  assert.deepEqual(tables.facts?.objects(), [
    {
      id: "a",
      dep: "01",
      n: 7,
      rate: -1.5,
      minors: true,
      harms: ["robbery", "injury"],
      date: partialDate("2015-03-14?"),
    },
    { id: "b\nc", dep: null, n: null, rate: null, minors: null, harms: [], date: null },
    { id: "d", dep: "2A", n: 0, rate: 1000, minors: false, harms: ["injury"], date: partialDate("2024/2025") },
  ]);
  assert.deepEqual(
    tables.facts?.columnNames(),
    fields.map(({ name }) => name),
  );
});

test("each row knows its line", async () => {
  const { lines } = await openDossier(dossierOf(fields, csv));
  assert.deepEqual(lines, { facts: [2, 3, 5] });
});

test("labels are in the reader's language; what is no category is given back", async () => {
  const dossier = await openDossier(dossierOf(fields, csv));
  assert.equal(dossier.label("facts.harms", "robbery", "fr"), "Vol");
  assert.equal(dossier.label("facts.harms", "robbery", "en"), "Robbery");
  assert.equal(dossier.label("facts.dep", "01", "en"), "01");
  assert.equal(dossier.label("facts.dep", null, "fr"), "");
  assert.throws(() => dossier.label("facts.harm", "robbery", "fr"), /no column "facts.harm"/);
});

test("a table is a property by its name, and a name that is none says which there are", async () => {
  const dossier = await openDossier(dossierOf(fields, csv));
  assert.equal(dossier.facts, dossier.tables.facts);
  assert.equal(dossier.asOf.edtf, "2026-11");
  assert.throws(() => dossier.fact, /no table "fact". Did you mean "facts"\?/);
  assert.throws(() => dossier.incidents, /Its tables: facts\./);
});

test("errors throw with every problem, one a line; warnings do not", async () => {
  const dir = dossierOf(fields, "id,dep,n,rate,minors,harms,date\na,01,x,,,stab,2024-02-30\n");
  await assert.rejects(openDossier(dir), (error: unknown) => {
    assert.ok(error instanceof DossierError);
    assert.deepEqual(
      error.problems.map(({ code }) => code),
      ["type", "category", "date-impossible"],
    );
    const [first] = new DossierError(error.problems, "en").message.split("\n");
    assert.equal(
      first,
      `${dir}/facts.csv:2:6: n "x" is not a whole number. Digits only, or nothing if it is not known.`,
    );
    assert.equal(error.stack, error.message);
    return true;
  });
});

test("a folder that is not there is a problem like the others", async () => {
  await assert.rejects(openDossier("no/such/folder"), (error: unknown) => {
    assert.ok(error instanceof DossierError);
    assert.deepEqual(
      error.problems.map(({ code, file }) => [code, file]),
      [["descriptor-missing", "no/such/folder/datapackage.json"]],
    );
    return true;
  });
});

test("the dossier of data/ opens: every table, every row", async () => {
  const data = path.join(import.meta.dirname, "../../data");
  const dossier = await openDossier(data);
  const described = JSON.parse(readFileSync(path.join(data, "datapackage.json"), "utf8")) as {
    resources: { name: string; path: string }[];
  };
  assert.deepEqual(
    Object.keys(dossier.tables),
    described.resources.map(({ name }) => name),
  );
  for (const [name, table] of Object.entries(dossier.tables)) {
    assert.equal(table.numRows(), dossier.lines[name]?.length);
    assert.ok(table.numRows() > 0, name);
  }
  // The names known to the compiler (DossierTables).
  const { incidents, closures, platforms, case_timeline, statistics, sources, organisations, countries } = dossier;
  const known = { incidents, closures, platforms, case_timeline, statistics, sources, organisations, countries };
  assert.deepEqual(Object.keys(known).sort(), Object.keys(dossier.tables).sort());
});
