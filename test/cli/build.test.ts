import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { newsroom, notebookOf, OFFLINE, TALLY } from "./newsroom.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
// the second is told after the first, and starts before it, for it is longer; its words are too faint
const faint = notebookOf("two", "// a longer script\n".repeat(20)).replace(
  '"-x" } })',
  '"-x" }, fill: "#eee" }), Plot.text(["x"], { frameAnchor: "middle", fill: "#ddd", fontSize: 12, text: (d) => d })',
);
const news = newsroom({ one: notebookOf("one"), two: faint });
const { dir, out, recoupe } = news;

const filesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, "base64")]),
  );

test("a build is whole, and says what it made", () => {
  const { code, err } = recoupe(["build", "--out", out, "--url", "https://example.org/coco"]);
  assert.equal(code, 0);
  const at = (pattern: RegExp): number => err.search(pattern);
  const order = [
    /^one: 1 figure, \d+ files, [\d.]+ s$/m,
    /^two\/barres\.fr\.svg: error faint-text: /m,
    /^two: 1 figure/m,
  ];
  const places = [...order, /^published: 2 notebooks in [\d.]+ s$/m].map(at);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
    err,
  );
  assert.ok(
    places.every((place) => place >= 0),
    err,
  );
  assert.deepEqual(
    readdirSync(dir).filter((name) => name.startsWith("published.")),
    [],
  );
  const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
  assert.deepEqual(
    manifest.notebooks.map(({ slug }: { slug: string }) => slug),
    ["one", "two"],
  );
  assert.match(readFileSync(join(out, "one", "index.html"), "utf8"), /https:\/\/example\.org\/coco\/one\//);
});

test("one notebook at a time and no network, or two, or one run with tsx: the same bytes", (t) => {
  const address = ["--url", "https://example.org/coco/"];
  if (OFFLINE.length === 0) t.diagnostic("this machine cannot take the network away");
  assert.equal(recoupe(["build", "--jobs", "1", "--out", join(dir, "in-turn"), ...address], {}, false).code, 0);
  const [together, inTurn] = [filesOf(out), filesOf(join(dir, "in-turn"))];
  assert.ok(together.size > 30, `${together.size} files`);
  assert.deepEqual([...inTurn.keys()].sort(), [...together.keys()].sort());
  for (const [path, content] of together) assert.ok(inTurn.get(path) === content, path);

  // where the package is found by its name
  const beside = mkdtempSync(join(ROOT, "test", "alone-"));
  cpSync(join(dir, "notebooks", "one.ts"), join(beside, "one.ts"));
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(beside, "one.ts")], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, RECOUPE_OUT: join(dir, "alone"), RECOUPE_URL: "https://example.org/coco/" },
  });
  rmSync(beside, { recursive: true });
  assert.equal(status, 0, stderr);
  for (const [path, content] of filesOf(join(dir, "alone", "one")))
    assert.ok(together.get(`/one${path}`) === content, path);
});

test("one notebook alone leaves the others as they were; a whole build drops what is no longer made", () => {
  const other = join(out, "withdrawn");
  cpSync(join(out, "one"), other, { recursive: true });
  const before = readFileSync(join(out, "one", "barres.fr.svg"));
  assert.equal(recoupe(["build", "two", "--out", out], TALLY).code, 0);
  assert.ok(existsSync(other));
  assert.deepEqual(readFileSync(join(out, "one", "barres.fr.svg")), before);
  assert.ok(!existsSync(join(out, "two", "barres.fr.svg")));
  assert.equal(recoupe(["build", "--out", out], TALLY).code, 0);
  assert.ok(!existsSync(other));
});

test("a dossier with an error stops the build in words, told once, and leaves what was published", () => {
  const before = readFileSync(join(out, "manifest.json"));
  const data = news.spoilt("incidents", ",leboncoin,", ",lebonconi,");
  const { code, err } = recoupe(["build", "--out", out, "--data", data]);
  assert.equal(code, 1);
  assert.match(
    err,
    /^[^\n]*incidents\.csv:2:\d+: platform_id "lebonconi" is not in platforms\.csv\. Did you mean "leboncoin"\?\nNothing was published\.\n$/,
  );
  assert.deepEqual(readFileSync(join(out, "manifest.json")), before);
  assert.ok(!existsSync(`${out}.new`));
});

test("a title that the data no longer bear out stops the build", () => {
  const data = news.spoilt("incidents", "coco,10,10,", "coco,900,10,");
  const { code, err } = recoupe(["build", "--out", out, "--data", data, "--lang", "fr"]);
  assert.equal(code, 2);
  assert.match(err, /« barres » : les données ne disent plus « Grindr en tête/);
  assert.match(err, /Rien n’a été publié\.\n$/);
});

test("strict proof-reading stops the build, and says where", () => {
  const { code, err } = recoupe(["build", "two", "--out", join(dir, "strict"), "--strict"]);
  assert.equal(code, 2);
  assert.match(err, /^two\/barres\.fr\.svg: error faint-text: [\s\S]*proof-reading found \d+ defects/m);
  assert.ok(!existsSync(join(dir, "strict")));
});

test("wrong use is told, with exit code 2 and what to do", () => {
  const wrong: [string[], RegExp][] = [
    [["no-such-notebook"], /no-such-notebook\.ts: there is no such notebook/],
    [["--nonsense"], /recoupe build: option --nonsense does not exist[^\n]*\nrecoupe build --help tells/],
    [["--jobs", "0"], /--jobs 0\? Give a whole number/],
    [["--jobs", "many"], /--jobs many\?/],
    [["--url", "example.org"], /"example\.org" is not an address/],
    [["--lang", "de"], /--lang de\?/],
  ];
  for (const [args, pattern] of wrong) {
    const { code, err } = recoupe(["build", ...args, "--out", out]);
    assert.equal(code, 2, args.join(" "));
    assert.match(err, pattern);
  }
  assert.match(recoupe(["biuld"]).err, /"biuld" is not a command/);
  assert.match(recoupe(["biuld"], { LC_ALL: "fr_FR.UTF-8" }).err, /« biuld » n’est pas une commande/);
  assert.match(recoupe(["build", "--help"]).out, /^Usage: recoupe build \[NOTEBOOK…\]/);
});
