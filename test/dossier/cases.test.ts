/**
 * Each folder of cases/ is a small dossier and what `recoupe check` says of it, in English (expected.txt) and French
 * (expected.fr.txt): what it prints, then its summary and exit code. A folder whose name begins with "clean-" has
 * nothing wrong.
 *
 * After a change of wording, `RECOUPE_EXPECT=write` writes what is said now; read the difference before keeping it.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { check } from "../../src/cli/check.ts";
import { RULES } from "../../src/dossier/checks/all.ts";
import { DESCRIPTOR_FILE } from "../../src/dossier/read-dossier.ts";

const folder = path.join(import.meta.dirname, "cases");
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** What the command prints, with the way to the folder taken off. */
async function run(dir: string, ...options: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text), env: {} };
  const code = await check([dir, ...options], io);
  return { out: out.join("\n").replaceAll(`${dir}/`, ""), err: err.join("\n"), code };
}

for (const { name } of cases) {
  const dir = path.join(folder, name);
  for (const [lang, file] of [
    ["en", "expected.txt"],
    ["fr", "expected.fr.txt"],
  ] as const) {
    test(`${name} (${lang})`, async () => {
      const { out, err, code } = await run(dir, "--lang", lang);
      const said = `${out}${out && "\n"}${err}\nexit ${code}\n`;
      if (process.env.RECOUPE_EXPECT === "write") writeFileSync(path.join(dir, file), said);
      assert.equal(said, readFileSync(path.join(dir, file), "utf8"));
      if (name.startsWith("clean-")) assert.equal(out, "");
    });
  }
}

test("every kind of problem there is has a case", async () => {
  const codes = new Set<string>();
  for (const { name } of cases) {
    const { out } = await run(path.join(folder, name), "--json");
    for (const { code } of JSON.parse(out) as { code: string }[]) codes.add(code);
  }
  assert.deepEqual([...codes].sort(), RULES.map(({ code }) => code).sort());
});

test("what is printed names a place that exists in the file", async () => {
  for (const { name } of cases) {
    const dir = path.join(folder, name);
    const { out } = await run(dir, "--json");
    for (const problem of JSON.parse(out) as { file: string; line: number; column: number }[]) {
      const file = path.join(dir, path.basename(problem.file));
      if (problem.file.endsWith(DESCRIPTOR_FILE) && name === "descriptor-missing") continue;
      const lines = readFileSync(file, "latin1").split(/\r\n|\n|\r/);
      assert.ok(problem.line >= 1 && problem.line <= lines.length, `${name}: line ${problem.line}`);
      assert.ok(problem.column >= 1 && problem.column <= (lines[problem.line - 1]?.length ?? 0) + 1, `${name}: column`);
    }
  }
});
