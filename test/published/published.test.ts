import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { SaxesParser } from "saxes";
import { checkArticle } from "../../src/article/check-article.ts";
import { readArticle } from "../../src/article/read-article.ts";
import { readRegister } from "../../src/article/register.ts";
import { sha256 } from "../../src/publish/hash.ts";
import { built } from "../built.ts";
import { list, rows } from "../data/rows.ts";
import { snapshots } from "./snapshots.ts";

const SEEN = fileURLToPath(new URL("./seen/", import.meta.url));
const all = await built();
const { dir, manifest } = all;
const read = (path: string) => readFileSync(join(dir, path), "utf8");
const figures = manifest.notebooks.flatMap(({ slug, figures: own }) => own.map((figure) => ({ slug, figure })));
const svgs = figures.flatMap(({ figure, slug }) =>
  figure.files.filter((file) => file.endsWith(".svg")).map((file) => `${slug}/${file}`),
);

test("six notebooks, two pages each, and at least 24 figures, a third at least by each engine", () => {
  assert.equal(manifest.notebooks.length, 6);
  assert.ok(figures.length >= 24);
  for (const engine of ["plot", "vega-lite"])
    assert.ok(3 * figures.filter(({ figure }) => figure.engine === engine).length >= figures.length, engine);
});

test("each figure is there in every language and variant, with its rows and its embed page", () => {
  const endings = ["svg", "mobile.svg", "dark.svg", "mobile.dark.svg", "png", "social.png", "html"];
  for (const { slug, files, figures: own } of manifest.notebooks) {
    const there = new Set(Object.keys(files));
    for (const name of ["index.html", "index.en.html"]) assert.ok(there.has(name), `${slug}/${name}`);
    for (const figure of own) {
      assert.ok(there.has(`${figure.slug}.csv`));
      assert.equal(there.has(`${figure.slug}.vl.json`), figure.engine === "vega-lite", figure.slug);
      for (const lang of ["fr", "en"])
        for (const end of endings)
          assert.ok(there.has(`${figure.slug}.${lang}.${end}`), `${figure.slug}.${lang}.${end}`);
    }
  }
});

test("the manifest lists every file with its sum", () => {
  for (const { slug, files } of manifest.notebooks) {
    assert.deepEqual(Object.keys(files).sort(), readdirSync(join(dir, slug)).sort());
    for (const [name, sum] of Object.entries(files))
      assert.equal(sha256(readFileSync(join(dir, slug, name))), sum, name);
  }
});

test("nothing is to be mended: no finding of the proof-reader, no number typed by hand", () => {
  assert.doesNotMatch(all.said, /warning|error/);
});

test("a PNG is 1360 px wide, a social card 1200, and neither is empty", () => {
  for (const { slug, figure } of figures)
    for (const [end, width] of [
      ["png", 1360],
      ["social.png", 1200],
    ] as const) {
      const png = readFileSync(join(dir, slug, `${figure.slug}.fr.${end}`));
      assert.equal(png.subarray(1, 4).toString(), "PNG");
      assert.equal(png.readUInt32BE(16), width);
      assert.ok(png.length > 20_000, `${figure.slug}.fr.${end}`);
    }
});

test("a Vega-Lite specification stands alone: data inline, no address but the schema's", () => {
  for (const { slug, figure } of figures.filter(({ figure: one }) => one.engine === "vega-lite")) {
    const { $schema, ...rest } = JSON.parse(read(`${slug}/${figure.slug}.vl.json`)) as { $schema: string };
    assert.match($schema, /^https:\/\/vega\.github\.io\/schema\/vega-lite\/v6/);
    assert.doesNotMatch(JSON.stringify(rest), /https?:/);
  }
});

test("the source line counts the press articles behind the figure", () => {
  const kinds = new Map(rows("sources").map((row) => [row.source_id, row.kind]));
  for (const { slug, figure } of figures) {
    const drawn = parse(read(`${slug}/${figure.slug}.csv`), { columns: true }) as Record<string, string>[];
    const press = new Set(drawn.flatMap((row) => list(row.source_ids)).filter((id) => kinds.get(id) === "press")).size;
    const said = press < 2 ? ["article de presse", "press article"] : ["articles de presse", "press articles"];
    assert.match(words(read(`${slug}/${figure.slug}.fr.svg`)), new RegExp(`Sources : ${press} ${said[0]}`));
    assert.match(words(read(`${slug}/${figure.slug}.en.svg`)), new RegExp(`Sources: ${press} ${said[1]}`));
  }
});

test("every SVG is well-formed, titled, described, and holds nothing that runs or is fetched", () => {
  for (const file of svgs) {
    const svg = read(file);
    const names = new Map<string, number>();
    const parser = new SaxesParser();
    parser.on("error", (error) => assert.fail(error));
    parser.on("opentag", ({ name, attributes }) => {
      names.set(name, (names.get(name) ?? 0) + 1);
      for (const [key, value] of Object.entries(attributes)) {
        assert.doesNotMatch(key, /^on/i);
        if (/href$/.test(key)) assert.match(String(value), /^#/);
      }
    });
    parser.write(svg).close();
    assert.match(svg, /<svg[^>]* role="img"/);
    assert.ok(names.get("title") && names.get("desc") && names.get("metadata"), file);
    for (const name of ["script", "foreignObject", "image", "a"]) assert.equal(names.get(name) ?? 0, 0, name);
  }
});

// The published files are the snapshots. A difference leaves the new text beside the old one, to be looked at: if it is
// right, `npx tsx test/published/refresh.ts` takes all that is published now.
const kept = snapshots(all);
test("what is published is what was last looked at", () => {
  const changed: string[] = [];
  for (const [path, now] of kept) {
    const seen = join(SEEN, path);
    if (existsSync(seen) && readFileSync(seen, "utf8") === now) continue;
    changed.push(path);
    if (existsSync(dirname(seen))) writeFileSync(seen.replace(/(\.\w+)$/, "-changed$1"), now);
  }
  assert.deepEqual(changed, [], "look at each beside its -changed twin in test/published/seen/");
});

test("a text lifted from a page is exact for the article check: each number it marks is the register's", () => {
  const register = readRegister(read("facts.json")) ?? assert.fail("no register");
  for (const { slug, facts } of manifest.notebooks)
    for (const file of ["index.html", "index.en.html"]) {
      const { findings } = checkArticle(readArticle(read(`${slug}/${file}`), "html"), register);
      const marked = findings.filter(({ ref }) => ref !== undefined);
      assert.ok(marked.length > 10 && marked.length > facts.length / 3, `${slug}/${file}: ${marked.length} marks`);
      assert.deepEqual(
        marked.filter(({ verdict }) => verdict !== "current").map(({ ref, written }) => `${file}: ${ref} ${written}`),
        [],
      );
    }
});

test("nothing is kept that is no longer published", () => {
  const there = readdirSync(SEEN, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));
  assert.deepEqual(
    there.filter((name) => !kept.has(name.replaceAll("\\", "/")) && !name.includes("-changed")),
    [],
  );
});

/** The text of an SVG's text elements, in order, with plain spaces. */
function words(svg: string): string {
  const parser = new SaxesParser();
  let text = "";
  parser.on("opentag", ({ name }) => {
    if (name === "text" || name === "tspan") text += " ";
  });
  parser.on("text", (piece) => {
    text += piece;
  });
  parser.write(svg).close();
  return text.replace(/[\s\u00a0\u202f]+/g, " ");
}
