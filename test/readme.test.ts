import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const README = readFileSync(join(ROOT, "README.md"), "utf8");
const dir = mkdtempSync(join(tmpdir(), "recoupe-readme-"));
const notebook = join(ROOT, "test", `readme-${process.pid}.ts`);
after(() => {
  rmSync(dir, { recursive: true, force: true });
  rmSync(notebook, { force: true });
});

test("the notebook of the README runs, and publishes its figure", () => {
  const [, code = ""] = README.match(/```ts\n([\s\S]*?)```/) ?? [];
  writeFileSync(notebook, code);
  const done = spawnSync(process.execPath, ["--import", "tsx", notebook], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, RECOUPE_OUT: dir },
  });
  assert.equal(done.stderr, "");
  const files = readdirSync(join(dir, "plateformes"));
  for (const file of ["par-plateforme.csv", "par-plateforme.en.svg", "par-plateforme.fr.svg"])
    assert.ok(files.includes(file), file);
});

test("the messages that the README shows are those of the tool", () => {
  const data = join(dir, "data");
  cpSync(join(ROOT, "data"), data, { recursive: true });
  const path = join(data, "incidents.csv");
  const lines = readFileSync(path, "utf8").split("\n");
  lines[10] = lines[10]?.replace(",smax,", ",cocoo,") ?? "";
  lines[27] = lines[27]?.replace(",2021-03-06,", ",2024-02-30,") ?? "";
  writeFileSync(path, lines.join("\n"));
  const { stdout } = spawnSync(process.execPath, [join(ROOT, "src/bin.mjs"), "check", "--lang", "en"], {
    cwd: dir,
    encoding: "utf8",
  });
  const printed = stdout.split("\n").filter((line) => line !== "" && !line.includes(": warning: "));
  assert.equal(printed.length, 2);
  for (const line of printed) assert.ok(README.includes(line), line);
});

test("every file the README and CONTRIBUTING point to is there", () => {
  for (const name of ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
    for (const [, target = ""] of readFileSync(join(ROOT, name), "utf8").matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      assert.ok(existsSync(join(ROOT, target)), `${name}: ${target}`);
});

test("the numbers of rows that the README gives are those of the tables", () => {
  const rows = (table: string) =>
    readFileSync(join(ROOT, "data", `${table}.csv`), "utf8")
      .trimEnd()
      .split("\n").length - 1;
  for (const [table, words] of Object.entries({
    incidents: "reported ambushes",
    closures: "platform closures",
    platforms: "platforms",
    case_timeline: "steps of the case",
    statistics: "published figures",
    sources: "reports they rest on",
  }))
    assert.ok(README.includes(`${rows(table)} ${words}`), `${table}: ${rows(table)} ${words}`);
});
