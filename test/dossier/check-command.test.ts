import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { check } from "../../src/cli/check.ts";
import { RULES } from "../../src/dossier/checks/all.ts";

const cases = path.join(import.meta.dirname, "cases");

async function run(argv: string[], env: Record<string, string> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await check(argv, { out: (text) => void out.push(text), err: (text) => void err.push(text), env });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const dossier = (name: string) => path.join(cases, name);
const temporary = () => mkdtempSync(path.join(tmpdir(), "recoupe-check-"));

test("exit code: 1 for errors, 0 for warnings only, 0 when clean", async () => {
  assert.equal((await run([dossier("foreign-key")])).code, 1);
  assert.equal((await run([dossier("never-cited")])).code, 0);
  assert.equal((await run([dossier("clean-bom-crlf")])).code, 0);
});

test("wrong use exits 2 with what to do, and never a stack trace", async () => {
  for (const argv of [
    ["--nope"],
    ["--lang", "de"],
    ["--lang"],
    ["--rows"],
    ["a", "b"],
    ["no/such/folder"],
    ["package.json"],
  ]) {
    for (const env of [{ LANG: "fr_FR.UTF-8" }, { LANG: "C" }]) {
      const { code, out, err } = await run(argv, env);
      assert.equal(code, 2, argv.join(" "));
      assert.equal(out, "");
      assert.match(err, /^recoupe check/);
      assert.doesNotMatch(err, /\n\s+at |Error/);
    }
  }
});

test("the language is the environment's, unless --lang says otherwise", async () => {
  const french = /ne figure pas dans/;
  const at = [dossier("foreign-key")];
  assert.match((await run(at, { LANG: "fr_FR.UTF-8" })).out, french);
  assert.match((await run(at, { LANG: "en_GB.UTF-8", LC_ALL: "fr_CH" })).out, french);
  assert.doesNotMatch((await run(at, { LANG: "en_GB.UTF-8" })).out, french);
  assert.doesNotMatch(
    (await run(at, { LANG: "fr_FR" }).then(() => run([...at, "--lang", "en"], { LANG: "fr_FR" }))).out,
    french,
  );
  assert.doesNotMatch((await run(at)).out, french);
});

test("without a folder it reads the one the environment names", async () => {
  assert.match((await run([], { RECOUPE_DATA: dossier("foreign-key") })).out, /"cocoo" is not in platforms\.csv/);
});

test("--json is an array of flat objects, in one language", async () => {
  const { out, code } = await run([dossier("foreign-key"), "--json", "--lang", "fr"]);
  assert.equal(code, 1);
  const [first] = JSON.parse(out) as unknown[];
  assert.deepEqual(first, {
    code: "foreign-key",
    severity: "error",
    file: `${dossier("foreign-key")}/incidents.csv`,
    line: 3,
    column: 3,
    value: "cocoo",
    expected: "une clé de platforms.csv",
    fix: "Vouliez-vous dire «\u00a0coco\u00a0»\u202f?",
    message:
      "platform_id «\u00a0cocoo\u00a0» ne figure pas dans platforms.csv. Vouliez-vous dire «\u00a0coco\u00a0»\u202f?",
  });
  assert.equal((await run([dossier("clean-no-rows"), "--json"])).out, "[]");
});

test("--rows writes the bad rows only, why first, as a spreadsheet opens it", async () => {
  const file = path.join(temporary(), "bad.csv");
  const { err } = await run([dossier("foreign-key"), "--rows", file]);
  const text = readFileSync(file, "utf8");
  assert.ok(text.startsWith("\ufeff") && text.endsWith("\r\n"));
  assert.deepEqual(parse(text, { bom: true }), [
    ["problems", "line", "incident_id", "platform_id"],
    ['platform_id "cocoo" is not in platforms.csv. Did you mean "coco"?', "3", "b", "cocoo"],
    ['platform_id "zzz" is not in platforms.csv. Correct it, or add the row to platforms.csv.', "4", "c", "zzz"],
  ]);
  assert.match(err, /bad\.csv: 2 rows to correct\./);
});

test("--rows writes a file for each table when there are several, parted by semicolons in French", async () => {
  const dir = temporary();
  await run([dossier("many-at-once"), "--rows", path.join(dir, "bad.csv"), "--lang", "fr"]);
  assert.deepEqual(readdirSync(dir).sort(), ["bad-incidents.csv", "bad-platforms.csv"]);
  const rows = parse(readFileSync(path.join(dir, "bad-incidents.csv")), { bom: true, delimiter: ";" }) as string[][];
  assert.deepEqual(
    rows.map((row) => row.slice(1, 4)),
    [
      ["ligne", "incident_id", "platform_id"],
      ["2", "a", "cocoo"],
      ["4", "b", "cocoo"],
      ["6", "b", "coco"],
    ],
  );
  assert.match(rows[2]?.[0] ?? "", /cocoo.* \/ .*05\/04\/2024/);
});

test("--rows neutralises what a spreadsheet would run, and keeps rows whose shape is broken", async () => {
  const { badRows } = await import("../../src/dossier/bad-rows.ts");
  const { checkDossier } = await import("../../src/dossier/check-dossier.ts");
  const { mkdirSync, writeFileSync } = await import("node:fs");
  const dir = path.join(temporary(), "d");
  mkdirSync(dir);
  const schema = {
    fields: [
      { name: "id", constraints: { pattern: "[a-z]+" } },
      { name: "n", type: "number" },
    ],
  };
  const resources = [{ name: "t", path: "t.csv", schema }];
  writeFileSync(path.join(dir, "datapackage.json"), JSON.stringify({ asOf: "2026", resources }));
  writeFileSync(path.join(dir, "t.csv"), 'id,n\n=HYPERLINK("x"),-5\nok,1\na,b,c\n@SUM,+2\n');
  const [part] = badRows(await checkDossier(dir), "en");
  const rows = parse(part?.csv ?? "", { bom: true, relax_column_count: true }) as string[][];
  assert.deepEqual(
    rows.map((row) => row.slice(1)),
    [
      ["line", "id", "n"],
      ["2", `'=HYPERLINK("x")`, "-5"],
      ["4", "a", "b", "c"],
      ["5", "'@SUM", "'+2"],
    ],
  );
});

test("--rows that cannot be written exits 2", async () => {
  const { code, err } = await run([dossier("foreign-key"), "--rows", path.join(temporary(), "no/such/bad.csv")]);
  assert.equal(code, 2);
  assert.match(err, /cannot write .*bad\.csv \(ENOENT\)/);
});

test("--list is CHECKS.md", async () => {
  const file = path.join(import.meta.dirname, "../../src/dossier/CHECKS.md");
  assert.equal(`${(await run(["--list"])).out}\n`, readFileSync(file, "utf8"));
});

test("every check has a code of its own, and an example whose message says its value", () => {
  assert.equal(new Set(RULES.map(({ code }) => code)).size, RULES.length);
  for (const { code, example } of RULES) {
    const { wrong, expected, fix } = example.saying();
    for (const text of [wrong, expected, fix]) assert.ok(text.fr && (text.en || code === "descriptor-syntax"), code);
    assert.doesNotMatch(`${wrong.en} ${fix.en} ${wrong.fr} ${fix.fr}`, /undefined|\[object/, code);
  }
});

test("French messages have French typography, and no line is ever two", () => {
  for (const { code, means, example } of RULES) {
    const { wrong, fix } = example.saying();
    for (const text of [means.fr, wrong.fr, fix.fr]) {
      assert.doesNotMatch(text, /[^\u00a0\u202f\d/][;?!](\s|$)/, code);
      assert.doesNotMatch(text, / [:;?!»]|« |'/, code);
      assert.doesNotMatch(text, /[\r\n]/, code);
    }
  }
});
