import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { facts } from "../../src/cli/facts.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PAIRS = join(ROOT, "test", "article", "pairs");
const dir = mkdtempSync(join(tmpdir(), "recoupe-facts-"));
after(() => rmSync(dir, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
};

/** The command, in this process. */
async function recoupe(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  const code = await facts(args, { ...io, env: { LC_ALL: "en_GB.UTF-8" } });
  const said = (lines: string[]) => lines.map((line) => `${line}\n`.replaceAll(`${dir}/`, "")).join("");
  return { code, out: said(out), err: said(err) };
}

/** The command as it is run, with little memory and, generously, for a machine may be busy, little time. */
function spawned(...args: string[]) {
  const done = spawnSync(process.execPath, ["--max-old-space-size=1000", join(ROOT, "src/bin.mjs"), "facts", ...args], {
    cwd: dir,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "en_GB.UTF-8" },
    maxBuffer: 100_000_000,
    timeout: 120_000,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const registers = ["--facts", join(PAIRS, "register.json"), "--against", join(PAIRS, "older-register.json")];

const article = file(
  "article.md",
  "---\nlang: fr\n---\nLa presse a rapporté 131 attaques en France, dont 40 sur Coco.\nIl y en a 77 ailleurs.\n",
);

test("what is not current is told, a line each, with what to write; stale numbers are exit code 1", async () => {
  const { code, out, err } = await recoupe(article, ...registers);
  assert.equal(code, 1);
  assert.equal(
    out,
    'article.md:4:22: stale: "131": attacks-reported is now 133; write "133"\narticle.md:5:11: unknown: "77"\n',
  );
  assert.equal(err, "article.md: 3 numbers (1 current, 1 stale, 1 unknown)\n");
});

test("in French, with all that is current", async () => {
  const { out } = await recoupe(article, ...registers, "--all", "--lang", "fr");
  assert.match(
    out,
    /^article\.md:4:22: périmé\s: «\s131\s»\s: attacks-reported vaut maintenant 133\s; écrivez «\s133\s»$/mu,
  );
  assert.match(out, /^article\.md:4:51: à jour\s: «\s40\s»\s: coco-attacks-reported, 40\sattaques rapportées$/mu);
});

test("without an older register nothing is stale; unknown numbers do not fail", async () => {
  const { code, out } = await recoupe(article, registers[0] ?? "", registers[1] ?? "");
  assert.equal(code, 0);
  assert.match(out, /unknown: "131": no fact has this value; attacks-reported is 133/);
});

test("--json: an object a number", async () => {
  const { code, out } = await recoupe(article, ...registers, "--json");
  assert.equal(code, 1);
  const [{ lang, numbers }] = JSON.parse(out);
  assert.equal(lang, "fr");
  const { from, to, ...stale } = numbers[0];
  assert.equal(readFileSync(article, "utf8").slice(from, to), "131");
  assert.deepEqual(stale, {
    line: 4,
    column: 22,
    written: "131",
    verdict: "stale",
    write: "133",
    kind: "number",
    value: 131,
    fact: "attacks-reported",
    is: 133,
    was: 131,
  });
});

test("--write fills the marks in the file, whose link and rights it keeps", async () => {
  const target = file("marked.html", '<p lang="fr">Déjà {{fact:attacks-reported.counted}}.</p>\n');
  chmodSync(target, 0o640);
  const link = join(dir, "link.html");
  symlinkSync(target, link);
  const { code, err } = await recoupe(link, ...registers, "--write");
  assert.equal(code, 0);
  assert.match(err, /^link\.html: 1 mark filled, 0 corrected\nlink\.html: 1 number \(1 current\)\n$/);
  assert.equal(statSync(target).mode & 0o777, 0o640);
  const data = '<data value="133" data-fact="attacks-reported.counted">133\u00a0attaques rapportées</data>';
  assert.equal(readFileSync(target, "utf8"), `<p lang="fr">Déjà ${data}.</p>\n`);
});

test("a mark that names no fact is exit code 1, and the nearest name is told", async () => {
  const { code, out } = await recoupe(file("wrong.txt", "{{fact:atacks-reported}} attaques"), ...registers);
  assert.equal(code, 1);
  assert.match(out, /the register has no fact atacks-reported\. Did you mean attacks-reported\?/);
});

test("wrong use, and files that cannot be read, are told with exit code 2", async () => {
  const wrong: [string[], RegExp][] = [
    [[], /give at least one article/],
    [[join(dir, "no-such.md"), ...registers], /^no-such\.md: there is no such file/],
    [[article, "--facts", tmpdir()], /: no register of facts here; run recoupe build/],
    [[article, "--facts", file("odd.json", '[{"__proto__":{"id":"x"}}]')], /no register of facts here/],
    [[article, "--facts", file("deep.json", "[".repeat(500_000))], /no register of facts here/],
    [[file("latin1.txt", Buffer.from([0x31, 0xe9])), ...registers], /not in UTF-8; save it as UTF-8/],
    [[article, "--article-lang", "de"], /de is not a language; fr or en/],
    [[article, "--nonsense"], /option --nonsense does not exist/],
  ];
  for (const [args, pattern] of wrong) {
    const { code, out, err } = await recoupe(...args);
    assert.deepEqual([code, out], [2, ""], args.join(" "));
    assert.match(err, pattern);
    assert.doesNotMatch(err, /\n\s+at /);
  }
});

test("ten megabytes are judged up to the twenty thousandth number, or refused, in bounded time and memory", async () => {
  const hostile = [
    file("cells.html", `${"<td>".repeat(1_000_000)}${"12 attaques ".repeat(500_000)}`),
    // a row of ten thousand numbers took the square of that
    file(
      "row.html",
      `<table><tr>${"<th>attaques".repeat(10_000)}</tr>${`<tr>${"<td>12".repeat(10_000)}</tr>`.repeat(3)}</table>`,
    ),
    file("items.md", "- 133 attaques ;\n".repeat(50_000)),
  ];
  const { code, err } = spawned(...hostile, ...registers, "--json");
  assert.equal(code, 2);
  for (const name of hostile) assert.match(err, new RegExp(`${basename(name)}: more than 20,000 numbers`));
  const { code: refused, err: why } = await recoupe(file("huge.txt", "1 ".repeat(10_000_001)), ...registers);
  assert.equal(refused, 2);
  assert.match(why, /more than 20,000,000 bytes; this is no article/);
});
