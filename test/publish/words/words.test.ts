import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { pageWords } from "../../../src/publish/words/page-words.ts";
import { pictureWords } from "../../../src/publish/words/picture-words.ts";

const svg = readFileSync(new URL("../../published/seen/guets-apens/par-plateforme.en.svg", import.meta.url), "utf8");

test("a picture's words come in reading order, each text whole", () => {
  const parts = pictureWords(svg);
  assert.deepEqual(
    parts.map(({ name }) => name),
    ["title", "subtitle", "chart", "note", "source", "credit", "alt", "marks"],
  );
  const of = (name: string) => parts.find((part) => part.name === name)?.texts ?? [];
  assert.deepEqual(of("title"), ["More than one reported ambush in two began on Coco or on Grindr"]);
  assert.equal(of("subtitle").length, 1);
  assert.match(of("subtitle")[0] ?? "", /^Attacks reported in France.*One dot is one attack/);
  // each row's name is followed by its number, row by row
  assert.deepEqual(of("chart").slice(0, 2), ["Coco", "40"]);
  assert.deepEqual(of("credit"), ["recoupe"]);
});

test("no word of a picture is left out", () => {
  const sheet = pictureWords(svg)
    .flatMap(({ texts }) => texts)
    .join(" ");
  const drawn = [...svg.matchAll(/<text[^>]*>([^<]+)</g)].map(([, text = ""]) => text.replaceAll("&amp;", "&"));
  assert.ok(drawn.length > 20);
  for (const text of drawn) assert.ok(sheet.includes(text), text);
});

test("a page's words: one line for each heading, paragraph and item; no script, no row of data", () => {
  const html = `<!doctype html><html><body><nav><a>menu</a></nav><main><h1>Titre</h1><p>Un <b>mot</b>
    et deux.</p><ul><li>a</li><li>b</li></ul><img alt="une image"><table><caption>Légende</caption><thead><tr><th>Tête</th></tr></thead>
    <tbody><tr><td>42</td></tr></tbody></table><div popover>note</div><pre>const a = 1</pre></main></body></html>`;
  assert.deepEqual(pageWords(html), ["Titre", "Un mot et deux.", "a", "b", "une image", "Légende", "Tête"]);
});
