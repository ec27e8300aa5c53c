import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { DOMParser } from "linkedom";
import { readSvg } from "../../src/chart/svg/read.ts";
import { pictureHash } from "../../src/publish/picture-hash.ts";

const file = fileURLToPath(new URL("../published/seen/guets-apens/par-trimestre.fr.svg", import.meta.url));
const svg = readFileSync(file, "utf8");
const hash = pictureHash(readSvg(svg));
const of = (text: string) => pictureHash(readSvg(text));

test("two other XML libraries read and write a picture back: it keeps its hash", () => {
  const { window } = new JSDOM();
  const jsdom = new window.XMLSerializer().serializeToString(
    new window.DOMParser().parseFromString(svg, "image/svg+xml"),
  );
  const linkedom = new DOMParser().parseFromString(svg, "image/svg+xml").toString();
  for (const written of [jsdom, linkedom]) {
    assert.notEqual(written, svg);
    assert.equal(of(written), hash);
  }
});

test("what a CMS does to the XML is not seen: header, comments, order, quotes, prefixes, entities, CDATA", () => {
  const changed = [
    `<?xml version="1.0" encoding="UTF-8"?>\n<!-- stored by a CMS -->\n${svg}`,
    svg.replace(
      /<svg ([^>]*)>/,
      (_, attributes: string) =>
        `<svg ${attributes
          .split(/ (?=[\w:-]+=)/)
          .reverse()
          .join(" ")}>`,
    ),
    svg.replace(/="([^"'<]*)"/g, "='$1'"),
    svg.replaceAll("é", "&#233;"),
    svg.replaceAll("</g>", "\n\n  </g>"),
    svg
      .replaceAll("<g", "<s:g")
      .replaceAll("</g", "</s:g")
      .replace("<svg ", '<svg xmlns:s="http://www.w3.org/2000/svg" '),
    svg.replace(/<metadata>[\s\S]*?<\/metadata>/, ""),
  ];
  for (const [i, text] of changed.entries()) {
    assert.notEqual(text, svg, `${i}`);
    assert.equal(of(text), hash, `${i}`);
  }
});

test("one byte of a path, a colour, a word or a font changes it", () => {
  const path = /( d="M[^"]*?)(\d)/;
  const edits = [
    svg.replace(path, (_, before: string, digit: string) => `${before}${(Number(digit) + 1) % 10}`),
    svg.replace(/fill="#b5271d"/, 'fill="#b5271e"'),
    svg.replace(/Coco/, "Cocq"),
    svg.replace(/base64,d/, "base64,e"),
    svg.replace(/<rect[^>]*\/>/, ""),
  ];
  for (const [i, text] of edits.entries()) {
    assert.notEqual(text, svg, `${i}`);
    assert.notEqual(of(text), hash, `${i}`);
  }
});
