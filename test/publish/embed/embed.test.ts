import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import { LANGS } from "../../../src/locale/lang.ts";
import { renderEmbed } from "../../../src/publish/embed/embed.ts";
import { addresses, htmlProblems } from "../page/judge.ts";
import { HOSTILE, sampleFigure, samplePage, specs } from "./samples.ts";

const names = Object.keys(specs) as (keyof typeof specs)[];
const parsed = (text: string): Document => new JSDOM(text).window.document;

for (const lang of LANGS) {
  test(`html-validate has nothing to say of the pages, ${lang}`, async () => {
    for (const name of names)
      assert.deepEqual(await htmlProblems(await renderEmbed(samplePage(), await sampleFigure(name), lang)), [], name);
  });
}

test("a page asks for nothing but its downloads, its notebook's page and the sources' own", async () => {
  const text = await renderEmbed(samplePage(), await sampleFigure("points"), "en");
  assert.deepEqual(
    addresses(text).filter((address) => !address.startsWith("https://example.org/")),
    ["points.csv", "points.en.png", "index.en.html#points"],
  );
});

test("the policy has the hashes of the one stylesheet and the one script, and allows nothing else", async () => {
  const document = parsed(await renderEmbed(samplePage(), await sampleFigure("columns"), "fr"));
  const hash = (selector: string) => {
    const [element, ...others] = document.querySelectorAll(selector);
    assert.deepEqual(others, []);
    return `'sha256-${createHash("sha256")
      .update(element?.textContent ?? "")
      .digest("base64")}'`;
  };
  assert.equal(
    document.querySelector("meta[http-equiv]")?.getAttribute("content"),
    `default-src 'none'; script-src ${hash("script:not([type])")}; style-src ${hash("style")}; font-src data:; base-uri 'none'; form-action 'none'`,
  );
  assert.deepEqual([...document.querySelectorAll("[style], [onclick], [onload]")], []);
});

test("texts of the data are texts in the page, wherever they stand", async () => {
  const text = await renderEmbed(samplePage(), await sampleFigure("hostile"), "fr");
  const document = parsed(text);
  assert.deepEqual([...document.querySelectorAll("img, body script, iframe, object")], []);
  assert.ok(document.querySelector("h1")?.textContent?.includes("</title></script><img src=x onerror=alert(1)>"));
  assert.ok(document.querySelector("svg title")?.textContent?.includes("<img src=x"));
  assert.equal(document.querySelector("tbody th")?.textContent?.slice(0, 20), HOSTILE.slice(0, 20));
  const about = document.querySelector('script[type="application/ld+json"]')?.textContent ?? "";
  assert.ok(JSON.parse(about).name.includes("<img src=x"));
  assert.ok(!about.includes("<"));
});

test("sources without an address, or with one that is no web address, are told and not linked; the oldest come first", async () => {
  const document = parsed(await renderEmbed(samplePage(), await sampleFigure("points"), "en"));
  const [basis] = document.querySelectorAll("td.by");
  assert.equal(
    basis?.textContent,
    "5\u00a0reports: Cinq (2019), Deux journaux (2020), Un journal (16\u00a0Apr 2021) and 2 moreReference I001",
  );
  assert.deepEqual(
    [...(basis?.querySelectorAll("a") ?? [])].map((link) => link.textContent),
    ["Cinq", "Un journal"],
  );
  assert.ok(!document.documentElement.outerHTML.includes("javascript:"));
});

test("a mark leads to its row, which says in both languages what it rests on", async () => {
  for (const [lang, basis, said] of [
    ["fr", "D’après ", "4\u00a0publications\u00a0: Deux journaux (2020)"],
    ["en", "Based on ", "4\u00a0reports: Deux journaux (2020)"],
  ] as const) {
    const document = parsed(await renderEmbed(samplePage(), await sampleFigure("points"), lang));
    const marks = [...document.querySelectorAll("svg.wide [data-row]")];
    assert.deepEqual(
      marks.map((mark) => mark.querySelector("title")?.textContent?.replace("\u00a0", " ").charAt(0)),
      ["A", "B", "C"],
    );
    // what the script puts together in a tooltip
    assert.equal(document.querySelector("main")?.dataset.basis, basis);
    assert.ok(document.getElementById("r1")?.lastChild?.firstChild?.textContent?.startsWith(said));
    assert.equal(marks[1]?.getAttribute("data-row"), "1");
  }
});

test("numbers are set right, the first cell names its row, the caption says what is counted", async () => {
  const document = parsed(await renderEmbed(samplePage(), await sampleFigure("columns"), "fr"));
  const [row] = document.querySelectorAll("tbody tr");
  assert.deepEqual(
    [...(row?.children ?? [])].map((cell) => [cell.tagName, cell.getAttribute("scope"), cell.className]),
    [
      ["TH", "row", ""],
      ["TD", null, ""],
      ["TD", null, "n"],
      ["TD", null, "by"],
    ],
  );
  assert.equal(document.querySelector("caption")?.textContent, "Données inventées, sans objet ni unité");
});

test("search engines are kept off, and told where the article is when it is known", async () => {
  const figure = await sampleFigure("points");
  const at = parsed(await renderEmbed(samplePage("https://journal.example/donnees/"), figure, "fr"));
  assert.equal(
    at.querySelector('link[rel="canonical"]')?.getAttribute("href"),
    "https://journal.example/donnees/essai/index.html#points",
  );
  assert.equal(at.querySelector('meta[name="robots"]')?.getAttribute("content"), "noindex, indexifembedded");
  const nowhere = parsed(await renderEmbed(samplePage(), figure, "fr"));
  assert.equal(nowhere.querySelector('link[rel="canonical"]'), null);
});

test("each shape is there once a width, for both modes; the same figure gives the same bytes", async () => {
  for (const name of names) {
    const figure = await sampleFigure(name);
    const text = await renderEmbed(samplePage(), figure, "fr");
    const drawings = [...parsed(text).querySelectorAll("svg")].map((svg) => svg.getAttribute("class"));
    assert.deepEqual(drawings, ["narrow both", "wide both"], name);
    assert.ok(text === (await renderEmbed(samplePage(), figure, "fr")), name);
    assert.ok(Buffer.byteLength(text) < 60_000, `${name}: ${Buffer.byteLength(text)} bytes`);
  }
});

test("a figure that draws something else on dark paper is held twice, and shown by turns", async () => {
  const figure = await sampleFigure("points");
  const svg = { ...figure.svg.fr, wideDark: figure.svg.fr.wideDark.replace(">A</text>", ">Z</text>") };
  const text = await renderEmbed(samplePage(), { ...figure, svg: { fr: svg, en: figure.svg.en } }, "fr");
  const drawings = [...parsed(text).querySelectorAll("svg")].map((one) => one.getAttribute("class"));
  assert.deepEqual(drawings, ["narrow both", "wide light", "wide dark"]);
  assert.deepEqual(await htmlProblems(text), []);
});
