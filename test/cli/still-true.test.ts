import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Differences } from "../../src/publish/diff/compare.ts";
import type { Manifest } from "../../src/publish/manifest.ts";
import { built } from "../built.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const dir = mkdtempSync(join(tmpdir(), "recoupe-still-true-"));
after(() => rmSync(dir, { recursive: true, force: true }));
const data = join(dir, "data");
const later = join(dir, "later");

type Row = Record<string, string>;
const ADDED = Array.from({ length: 10 }, (_, i) => `I9${String(i).padStart(2, "0")}`);

/** Ten incidents more, each like one that is there. */
function addTen(): void {
  cpSync(join(ROOT, "data"), data, { recursive: true });
  const path = join(data, "incidents.csv");
  const rows = parse(readFileSync(path), { columns: true }) as Row[];
  const alone = rows.filter(
    (row) => row.part_of === "" && row.may_overlap === "" && row.attacks === "1" && row.country === "FR",
  );
  const copies = ADDED.map((ref, i) => ({ ...alone.at(-1 - i), ref, incident_id: `fr-added-${i}` }));
  writeFileSync(path, stringify([...rows, ...copies], { header: true, columns: Object.keys(rows[0] ?? {}) }));
}

async function recoupe(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ["src/bin.mjs", ...args], {
    cwd: ROOT,
    env: { ...process.env, LC_ALL: "en_GB.UTF-8" },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (err += chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, out, err };
}

let published: Awaited<ReturnType<typeof built>>;
let now: Manifest;
before(async () => {
  published = await built();
  addTen();
  process.env.RECOUPE_TALLY = "1";
  const done = await recoupe("build", "--data", data, "--out", later);
  delete process.env.RECOUPE_TALLY;
  assert.equal(done.code, 0, done.err);
  now = JSON.parse(readFileSync(join(later, "manifest.json"), "utf8"));
});

const rests = (entry: { readonly refs: readonly string[] }) => entry.refs.some((ref) => ADDED.includes(ref));

test("what was just published is current: every file, and each picture alone", async () => {
  const folder = await recoupe("verify", published.dir);
  assert.deepEqual([folder.code, folder.out], [0, ""], folder.out.slice(0, 500));
  const svg = join(published.dir, "guets-apens", "par-plateforme.en.svg");
  const alone = await recoupe("verify", svg, svg.replace(".svg", ".png"));
  assert.equal(alone.code, 0, alone.out);
});

test("ten incidents more: verify says stale for exactly the figures that drew on them", async () => {
  const { code, out } = await recoupe("verify", published.dir, "--data", data, "--json");
  assert.equal(code, 1);
  const judged = JSON.parse(out) as {
    path: string;
    status: string;
    figure?: string;
    reasons: { rows?: { added: string[] } }[];
  }[];
  const figures = now.notebooks.flatMap(({ slug, figures }) =>
    figures.map((figure) => ({ id: `${slug}/${figure.slug}`, figure })),
  );
  const stale = new Set(
    judged.filter(({ status, figure }) => status === "stale" && figure).map(({ figure }) => figure),
  );
  assert.deepEqual(
    [...stale].sort(),
    figures
      .filter(({ figure }) => rests(figure))
      .map(({ id }) => id)
      .sort(),
  );
  assert.ok(stale.size > 5 && stale.size < figures.length);
  for (const { figure, status, reasons } of judged)
    if (figure === "guets-apens/par-plateforme") assert.deepEqual([status, reasons[0]?.rows?.added], ["stale", ADDED]);
});

test("diff names every fact that changed, and no other", async () => {
  const note = join(dir, "note.md");
  const { code, out } = await recoupe("diff", published.dir, later, "--json", "--note", note);
  assert.equal(code, 1);
  const found = JSON.parse(out) as Differences;
  assert.deepEqual(found.rows, { added: ADDED, changed: [], withdrawn: [] });
  const facts = now.notebooks.flatMap(({ slug, facts }) => facts.map((fact) => ({ id: `${slug}/${fact.id}`, fact })));
  assert.deepEqual(
    found.facts.map(({ id }) => id).sort(),
    facts
      .filter(({ fact }) => rests(fact))
      .map(({ id }) => id)
      .sort(),
  );
  const total = found.facts.find(({ id }) => id === "guets-apens/attacks-reported");
  assert.equal(Number(total?.is?.value) - Number(total?.was?.value), 10);
  assert.match(readFileSync(note, "utf8"), /10.rows added \(I900-I909\)/);
});

test("an article written from the facts as they were: every number that changed is stale, and no other", async () => {
  for (const lang of ["fr", "en"] as const) {
    // one sentence a fact, in its own words
    const sentences = published.facts.map(({ counted, definition }) => `${counted[lang]} : ${definition[lang]}`);
    const article = join(dir, `article.${lang}.txt`);
    writeFileSync(article, `${sentences.join("\n\n")}\n`);
    const { code, out } = await recoupe(
      ...["facts", article, "--facts", later, "--against", published.dir, "--article-lang", lang, "--json"],
    );
    assert.equal(code, 1);
    type Number = { line: number; column: number; verdict: string; fact?: string };
    const [{ numbers }] = JSON.parse(out) as [{ numbers: Number[] }];
    const changed = new Set(
      now.notebooks
        .flatMap(({ facts }) =>
          facts.filter(({ id, value }) => published.facts.some((was) => was.id === id && was.value !== value)),
        )
        .map(({ id }) => id),
    );
    assert.ok(changed.size > 10, `${changed.size} facts changed`);
    for (const [i, { id, kind }] of published.facts.entries()) {
      const first = numbers.find(({ line, column }) => line === 2 * i + 1 && column === 1);
      if (kind !== "date" && changed.has(id))
        assert.deepEqual([first?.verdict, first?.fact], ["stale", id], `${lang} ${id}`);
      else assert.notEqual(first?.verdict, "stale", `${lang} ${id}`);
    }
  }
});

test("who reads a long answer may stop reading: nothing is said of it", async () => {
  const page = join(published.dir, "guets-apens", "index.html");
  const command = `"${process.execPath}" src/bin.mjs facts "${page}" --facts "${published.dir}" --all | head -1`;
  const child = spawn("sh", ["-c", command], { cwd: ROOT, env: { ...process.env, LC_ALL: "en_GB.UTF-8" } });
  let err = "";
  child.stdout.resume();
  child.stderr.on("data", (chunk) => (err += chunk));
  await new Promise((resolve) => child.on("close", resolve));
  assert.doesNotMatch(err, /EPIPE|\n\s+at /);
});

test("a renamed picture is judged by what it says, a retouched one is altered, one that a CMS stripped is unknown", async () => {
  const svg = readFileSync(join(published.dir, "guets-apens", "par-trimestre.fr.svg"), "utf8");
  const file = (name: string, text: string) => {
    writeFileSync(join(dir, name), text);
    return join(dir, name);
  };
  const paths = [
    file("chart.svg", svg),
    file("retouched.svg", svg.replace(/( d="M\d+),(\d)/, "$1,9$2")),
    file("stripped.svg", svg.replace(/<metadata>.*<\/metadata>/s, "")),
  ];
  const { code, out } = await recoupe("verify", ...paths, "--against", published.dir, "--json");
  assert.equal(code, 1);
  assert.deepEqual(
    (JSON.parse(out) as { status: string }[]).map(({ status }) => status),
    ["current", "altered", "unknown"],
  );
  const broken = await recoupe("verify", file("broken.svg", "<svg"), "--against", published.dir);
  assert.equal(broken.code, 2);
});
