import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const ROOT = new URL("../../", import.meta.url);
const dir = mkdtempSync(join(tmpdir(), "recoupe-build-"));
after(() => rmSync(dir, { recursive: true, force: true }));
const out = join(dir, "published");

function recoupe(args: string[], env: Record<string, string> = {}) {
  const done = spawnSync(process.execPath, ["src/bin.mjs", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "en_GB.UTF-8", ...env },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** A copy of data/ with one text of one table replaced. */
function spoilt(table: string, from: string, to: string): string {
  const data = mkdtempSync(join(dir, "data-"));
  cpSync(new URL("data", ROOT), data, { recursive: true });
  const path = join(data, `${table}.csv`);
  const text = readFileSync(path, "utf8");
  assert.ok(text.includes(from));
  writeFileSync(path, text.replace(from, to));
  return data;
}

test("a build is whole, and says what it made", () => {
  const { code, err } = recoupe(["build", "--out", out]);
  assert.equal(code, 0);
  assert.match(err, /^guets-apens: 3 figures, \d+ files/m);
  assert.deepEqual(
    readdirSync(dir).filter((name) => name.startsWith("published.")),
    [],
  );
});

test("a dossier with an error stops the build in words, and leaves what was published", () => {
  const before = readFileSync(join(out, "manifest.json"));
  const data = spoilt("incidents", ",leboncoin,", ",lebonconi,");
  const { code, err } = recoupe(["build", "--out", out, "--data", data]);
  assert.equal(code, 1);
  assert.match(
    err,
    /incidents\.csv:2:\d+: platform_id "lebonconi" is not in platforms\.csv\. Did you mean "leboncoin"\?/,
  );
  assert.match(err, /Nothing was published\./);
  assert.doesNotMatch(err, /^\s+at /m);
  assert.deepEqual(readFileSync(join(out, "manifest.json")), before);
  assert.ok(!existsSync(`${out}.new`));
});

test("a title that the data no longer bear out stops the build", () => {
  // Had Coco been closed in 2015, it would not be the first platform before its closure.
  const data = spoilt("closures", "coco-2024-06,C067,coco,2024-06-25", "coco-2024-06,C067,coco,2015-06-25");
  const { code, err } = recoupe(["build", "--out", out, "--data", data, "--lang", "fr"]);
  assert.equal(code, 2);
  assert.match(err, /« par-trimestre » : les données ne disent plus « Avant sa fermeture, Coco/);
});

test("one notebook alone leaves the others as they were", () => {
  const other = join(out, "another-notebook");
  cpSync(join(out, "guets-apens"), other, { recursive: true });
  assert.equal(recoupe(["build", "guets-apens", "--out", out]).code, 0);
  assert.ok(existsSync(other));
  assert.equal(recoupe(["build", "--out", out]).code, 0);
  assert.ok(!existsSync(other));
});

test("wrong use is told, with exit code 2", () => {
  assert.match(
    recoupe(["build", "no-such-notebook", "--out", out]).err,
    /no-such-notebook.ts: there is no such notebook/,
  );
  assert.equal(recoupe(["build", "no-such-notebook"]).code, 2);
  assert.equal(recoupe(["build", "--nonsense"]).code, 2);
  assert.match(recoupe(["biuld"]).err, /"biuld" is not a command/);
  assert.match(recoupe(["biuld"], { LC_ALL: "fr_FR.UTF-8" }).err, /« biuld » n’est pas une commande/);
});

test("a notebook alone, run with tsx, publishes the same files", () => {
  const alone = join(dir, "alone");
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "notebooks/guets-apens.ts"], {
    cwd: ROOT,
    env: { ...process.env, RECOUPE_OUT: alone },
  });
  assert.equal(status, 0);
  for (const file of readdirSync(join(out, "guets-apens")))
    assert.deepEqual(
      readFileSync(join(alone, "guets-apens", file)),
      readFileSync(join(out, "guets-apens", file)),
      file,
    );
});
