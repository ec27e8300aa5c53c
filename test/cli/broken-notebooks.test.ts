import assert from "node:assert/strict";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { newsroom, notebookOf, TALLY } from "./newsroom.ts";

const news = newsroom({ sound: notebookOf("sound") });

/** Ways for a script to break, and what is said of each. */
const broken: Record<string, [code: string, said: RegExp]> = {
  "is not TypeScript": ["const a = 1;\nconst b = = 2;\n", /^notebooks\/NAME\.ts:2:11: (?![\s\S]*\n\s+at )/],
  "holds a mistake": [
    "const rows = undefined as unknown as { length: number };\n\nconsole.log(rows.length);\n",
    // the script's own line, not its bundle's
    /^notebooks\/NAME\.ts: TypeError: [\s\S]*notebooks\/NAME\.ts:3:\d+/,
  ],
  "throws what is no error": ['throw "no";\n', /^notebooks\/NAME\.ts: no$/],
  "ends its process": ["process.exit(7);\n", /^notebooks\/NAME\.ts: the notebook ended before it was done \(code 7\)/],
  "waits for what never comes": [
    "await new Promise(() => {});\n",
    /^notebooks\/NAME\.ts: the notebook ended before it was done/,
  ],
  "throws where nobody waits": [
    'setTimeout(() => { throw new Error("late"); });\nawait new Promise((done) => setTimeout(done, 2000));\n',
    /^notebooks\/NAME\.ts: Error: late/,
  ],
};
const names = Object.keys(broken).map((_, i) => `broken-${i}`);
for (const [i, [code]] of Object.values(broken).entries()) news.write(names[i] ?? "", code);
const built = news.recoupe(["build", "--out", news.out], TALLY);
for (const name of names) rmSync(join(news.dir, "notebooks", `${name}.ts`));

for (const [i, [what, [, said]]] of Object.entries(broken).entries())
  test(`a script that ${what} is told where it lies`, () => {
    const part = built.err.split(/^(?=notebooks\/broken-|sound:)/m).find((piece) => piece.includes(`broken-${i}.ts`));
    assert.match(part?.trimEnd() ?? "", new RegExp(said.source.replaceAll("NAME", `broken-${i}`)));
  });

test("each is told, in their order, and nothing is published", () => {
  const told = [...built.err.matchAll(/^notebooks\/(broken-\d)\.ts:/gm)].map(([, name]) => name);
  assert.deepEqual(told, names);
  assert.match(built.err, /\nsound: 1 figure[^\n]*\nNothing was published\.\n$/);
  assert.equal(built.code, 2);
  assert.ok(!existsSync(news.out) && !existsSync(`${news.out}.new`));
});

test("two scripts that publish the same folder", () => {
  news.write("again", notebookOf("sound"));
  const { code, err } = news.recoupe(["build", "--out", news.out], TALLY);
  rmSync(join(news.dir, "notebooks", "again.ts"));
  assert.equal(code, 2);
  assert.match(err, /notebooks\/again\.ts and notebooks\/sound\.ts both publish "sound"\. Rename one\./);
});

test("two scripts that give one fact two values", () => {
  const fact = (count: number) => {
    const spec = '{ from: dossier.incidents, definition: { fr: "Attaques.", en: "Attacks." } }';
    return `nb.fact("attacks", ${count}, ${spec});\n`;
  };
  news.write("one", notebookOf("one", fact(3)));
  news.write("two", notebookOf("two", fact(4)));
  const { code, err } = news.recoupe(["build", "one", "two", "--out", news.out], TALLY);
  for (const name of ["one", "two"]) rmSync(join(news.dir, "notebooks", `${name}.ts`));
  assert.equal(code, 2);
  assert.match(
    err,
    /Fact "attacks" is "3\sreported attacks" in notebooks\/one\.ts and "4\sreported attacks" in notebooks\/two\.ts\./,
  );
  assert.ok(!existsSync(news.out));
});

test("what scripts print comes out whole, in the order of the notebooks", () => {
  const slow = 'await new Promise((done) => setTimeout(done, 300));\nconsole.log("a1");\nconsole.error("a2");\n';
  news.write("a", slow);
  news.write("b", `console.log("b1");\nconsole.error("b2");\n${"//\n".repeat(99)}`);
  const { code, out, err } = news.recoupe(["build", "a", "b", "--out", news.out], TALLY);
  for (const name of ["a", "b"]) rmSync(join(news.dir, "notebooks", `${name}.ts`));
  assert.equal(code, 0);
  assert.equal(out, "a1\nb1\n");
  assert.match(err, /^a2\nb2\n/);
});
