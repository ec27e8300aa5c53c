import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const dir = mkdtempSync(join(tmpdir(), "recoupe-build-"));
after(() => rmSync(dir, { recursive: true, force: true }));
const out = join(dir, "published");

// A newsroom's own folder: two small notebooks, and the data beside them.
cpSync(join(ROOT, "data"), join(dir, "data"), { recursive: true });
mkdirSync(join(dir, "notebooks"));
for (const slug of ["one", "two"])
  writeFileSync(
    join(dir, "notebooks", `${slug}.ts`),
    `import * as Plot from "@observablehq/plot";
import { desc } from "arquero";
import { countAttacks, notebook, openDossier } from "recoupe";
const dossier = await openDossier();
const nb = notebook("${slug}", dossier, { title: { fr: "Un", en: "One" }, standfirst: { fr: "Un.", en: "One." } });
const rows = countAttacks(dossier.incidents, ["platform_id"]).orderby(desc("attacks"));
nb.figure("barres", {
  data: rows,
  holds: rows.get("platform_id", 0) === "grindr",
  title: { fr: "Grindr en tête des plateformes nommées", en: "Grindr leads among platforms named" },
  subtitle: { fr: "Attaques rapportées", en: "Attacks reported" },
  alt: { fr: "Barres horizontales des attaques rapportées par plateforme, 20 en tout.", en: "Horizontal bars of attacks reported by platform, 20 in all." },
  plot: () => ({ marks: [Plot.barX(rows, { x: "attacks", y: "platform_id", sort: { y: "-x" } })] }),
});
await nb.publish();
`,
  );

function recoupe(args: string[], env: Record<string, string> = {}) {
  const done = spawnSync(process.execPath, [join(ROOT, "src/bin.mjs"), ...args], {
    cwd: dir,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "en_GB.UTF-8", ...env },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** A copy of data/ with one text of one table replaced. */
function spoilt(table: string, from: string, to: string): string {
  const data = mkdtempSync(join(dir, "data-"));
  cpSync(join(ROOT, "data"), data, { recursive: true });
  const path = join(data, `${table}.csv`);
  const text = readFileSync(path, "utf8");
  assert.ok(text.includes(from));
  writeFileSync(path, text.replace(from, to));
  return data;
}

test("a build is whole, and says what it made", () => {
  const { code, err } = recoupe(["build", "--out", out]);
  assert.equal(code, 0);
  assert.match(err, /^one: 1 figure, \d+ files.*\ntwo: 1 figure/m);
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
  const data = spoilt("incidents", "coco,10,10,", "coco,900,10,");
  const { code, err } = recoupe(["build", "--out", out, "--data", data, "--lang", "fr"]);
  assert.equal(code, 2);
  assert.match(err, /« barres » : les données ne disent plus « Grindr en tête/);
});

test("one notebook alone leaves the others as they were; a whole build drops what is no longer made", () => {
  const other = join(out, "withdrawn");
  cpSync(join(out, "one"), other, { recursive: true });
  assert.equal(recoupe(["build", "two", "--out", out]).code, 0);
  assert.ok(existsSync(other));
  assert.equal(recoupe(["build", "--out", out]).code, 0);
  assert.ok(!existsSync(other));
});

test("strict proof-reading stops the build, and says where", () => {
  const faint = join(dir, "notebooks", "faint.ts");
  const text = readFileSync(join(dir, "notebooks", "one.ts"), "utf8").replace(
    '"-x" } })',
    '"-x" }, fill: "#eee" }), Plot.text(["x"], { frameAnchor: "middle", fill: "#ddd", fontSize: 12, text: (d) => d })',
  );
  writeFileSync(faint, text.replace('"one"', '"faint"'));
  const loose = recoupe(["build", "faint", "--out", out]);
  assert.equal(loose.code, 0);
  assert.match(loose.err, /^faint\/barres\.fr\.svg: error faint-text: /m);
  const strict = recoupe(["build", "faint", "--out", out, "--strict"]);
  assert.equal(strict.code, 2);
  assert.match(strict.err, /proof-reading found \d+ defects/);
  rmSync(faint);
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

test("a notebook alone, run with tsx, publishes the same files as a build", () => {
  const notebook = join(ROOT, "test", `alone-${process.pid}.ts`);
  const alone = join(dir, "alone");
  writeFileSync(notebook, readFileSync(join(dir, "notebooks", "one.ts")));
  const { status } = spawnSync(process.execPath, ["--import", "tsx", notebook], {
    cwd: ROOT,
    env: { ...process.env, RECOUPE_OUT: alone },
  });
  rmSync(notebook);
  assert.equal(status, 0);
  for (const file of readdirSync(join(out, "one")))
    assert.deepEqual(readFileSync(join(alone, "one", file)), readFileSync(join(out, "one", file)), file);
});
