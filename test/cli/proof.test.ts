import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { examplePicture } from "../../src/chart/proof/example.ts";
import { tooManyColors } from "../../src/chart/proof/too-many-colors.ts";
import { proof } from "../../src/cli/proof.ts";

const folder = await mkdtemp(join(tmpdir(), "proof-"));
after(() => rm(folder, { recursive: true }));

const sound = (id: string): string => examplePicture().replaceAll('id="x', `id="${id}`);
await mkdir(join(folder, "sound", "deep"), { recursive: true });
await writeFile(join(folder, "sound", "b.svg"), sound("b"));
await writeFile(join(folder, "sound", "deep", "a.SVG"), sound("a"));
await writeFile(join(folder, "sound", "note.txt"), "not a picture");
await writeFile(join(folder, "warned.svg"), examplePicture(tooManyColors.example));
await writeFile(join(folder, "small.svg"), examplePicture({ body: '<text x="9" y="40" font-size="8">Coco</text>' }));
await writeFile(join(folder, "utf16.svg"), Buffer.from(`\ufeff${sound("u")}`, "utf16le"));
await writeFile(
  join(folder, "latin1.svg"),
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><title>été</title></svg>', "latin1"),
);
await writeFile(join(folder, "vast.svg"), "");
await truncate(join(folder, "vast.svg"), 20e9);
await mkdir(join(folder, "twice"));
await mkdir(join(folder, "none"));
for (const name of ["a.svg", "b.svg"]) await writeFile(join(folder, "twice", name), sound("same"));

async function run(...argv: string[]) {
  const said = { out: "", err: "" };
  const code = await proof(argv, {
    out: (text) => {
      said.out += `${text}\n`;
    },
    err: (text) => {
      said.err += `${text}\n`;
    },
    env: { LANG: "fr_FR.UTF-8" },
  });
  return { code, out: said.out.replaceAll(folder, "…"), err: said.err.replaceAll(folder, "…") };
}

const path = (name: string): string => join(folder, name);

test("a folder is read whole, .svg files only", async () => {
  assert.deepEqual(await run(path("sound")), { code: 0, out: "", err: "Rien à redire\u00a0: 2 images relues.\n" });
});

test("one problem a line, with its place; errors fail", async () => {
  const { code, out, err } = await run(path("small.svg"), "--lang", "en");
  assert.deepEqual([code, err], [1, "1 error, 0 warnings; 1 picture read.\n"]);
  assert.equal(
    out,
    '…/small.svg: error small-text: "Coco" is set in 8 px; 11 px is the least. Make it larger, or show less. (x 9, y 40)\n',
  );
});

test("in French from the environment", async () => {
  const { out } = await run(path("small.svg"));
  assert.match(out, /^…\/small\.svg: erreur small-text: «\u00a0Coco\u00a0» est composé en 8 px/);
});

test("a warning fails with --strict only", async () => {
  assert.equal((await run(path("warned.svg"))).code, 0);
  assert.equal((await run(path("warned.svg"), "--strict")).code, 1);
  assert.equal((await run(path("sound"), "--strict")).code, 0);
});

test("an id used by two pictures of a folder; by two files named one by one, not", async () => {
  const { code, out } = await run(path("twice"), "--lang", "en");
  assert.equal(code, 1);
  assert.equal(
    out,
    '…/twice/b.svg: error duplicate-id: The id "same" is already taken by …/twice/a.svg. Change one: two pictures in one page would mix.\n',
  );
  assert.equal((await run(path("twice/a.svg"), path("twice/b.svg"))).code, 0);
});

test("--json, for programs", async () => {
  const { out } = await run(path("small.svg"), "--json", "--lang", "en");
  assert.deepEqual(JSON.parse(out), [
    {
      file: "…/small.svg",
      code: "small-text",
      severity: "error",
      message: '"Coco" is set in 8 px; 11 px is the least. Make it larger, or show less.',
      wrong: '"Coco" is set in 8 px; 11 px is the least.',
      fix: "Make it larger, or show less.",
      x: 9,
      y: 40,
    },
  ]);
  assert.equal((await run(path("sound"), "--json")).out, "[]\n");
});

test("UTF-16 is read; Latin-1, and 20 GB, are told and not read", async () => {
  assert.equal((await run(path("utf16.svg"))).code, 0);
  assert.match((await run(path("latin1.svg"))).out, /erreur unreadable: Le fichier n’est pas en UTF-8\./);
  assert.match((await run(path("vast.svg"))).out, /erreur unreadable: Le fichier fait 20\u202f000\u00a0Mo/);
});

test("--list is the list that is kept", async () => {
  const { code, out } = await run("--list");
  assert.equal(code, 0);
  assert.equal(out, await readFile(new URL("../../src/chart/proof/RULES.md", import.meta.url), "utf8"));
});

const wrong: Record<string, string[]> = {
  "no path": [],
  "a path that does not exist": [path("nothing.svg")],
  "a folder without pictures": [path("none")],
  "an unknown option": [path("sound"), "--fast"],
  "an unknown language": [path("sound"), "--lang", "de"],
};

for (const [what, argv] of Object.entries(wrong)) {
  test(`${what} is wrong use: said, nothing printed`, async () => {
    const { code, out, err } = await run(...argv);
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, /^recoupe proof\u00a0: /);
  });
}

test("--help", async () => {
  assert.match((await run("--help", "--lang", "en")).out, /^Usage: recoupe proof PATH…/);
});
