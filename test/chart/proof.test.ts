import assert from "node:assert/strict";
import { test } from "node:test";
import { renderFigure } from "../../src/chart/figure.ts";
import { duplicateIdsAcross } from "../../src/chart/proof/duplicate-ids.ts";
import { proofSvg, RULES } from "../../src/chart/proof/proof-svg.ts";
import { readSvg } from "../../src/chart/svg/read.ts";
import { byEngine, columns, everyVariant, extras, overTime, platforms } from "./samples.ts";

/** A sound picture around a body. */
function picture(body: string, over: { desc?: string; root?: string } = {}): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="100" viewBox="0 0 360 100" lang="fr" role="img" ${over.root ?? ""}>
<title>Un titre</title><desc>${over.desc ?? "Barres : 42 attaques sur Coco, 31 sur Grindr, en France."}</desc>
<rect width="360" height="100" fill="#ffffff"/><g id="x-source"><text x="5" y="95" font-size="12">Sources : essai.</text></g>${body}</svg>`;
}

const codes = (svg: string): string[] => [...new Set(proofSvg(svg).map((problem) => problem.code))];

test("a sound picture passes", () => {
  assert.deepEqual(codes(picture('<text x="10" y="20" font-size="12">Bien</text>')), []);
});

const broken: Record<string, string> = {
  "missing-words": picture("").replace(/<desc>.*<\/desc>/, ""),
  "weak-alt": picture("", { desc: "Trop court" }),
  "clipped-text": picture('<text x="340" y="20" font-size="14">Seine-Saint-Denis</text>'),
  "overlapping-text": picture(
    '<text x="10" y="20" font-size="12">Un</text><text x="12" y="22" font-size="12">Deux</text>',
  ),
  "small-text": picture('<g transform="scale(0.5)"><text x="10" y="40" font-size="16">Petit</text></g>'),
  "faint-text": picture(
    '<rect x="0" y="0" width="50" height="30" fill="#b5271d"/><text x="5" y="20" font-size="12" fill="#54565a">93</text>',
  ),
  "missing-glyph": picture('<text x="10" y="20" font-size="12">中</text>'),
  "too-many-colors": picture(
    `<g id="x-marks">${"123456789".replace(/./g, '<rect fill="#$&00000" width="1" height="1" y="50"/>')}</g>`,
  ),
  "duplicate-id": picture('<g id="a"/><g id="a"/>'),
  "outside-reference": picture('<rect fill="url(https://exemple.fr/a)" width="1" height="1"/>'),
  "not-xml": picture("<text>&</text>"),
};

for (const [code, svg] of Object.entries(broken)) {
  test(`${code} is seen, and nothing else`, () => assert.deepEqual(codes(svg), [code]));
}

test("each rule has its broken picture above", () => {
  assert.deepEqual(
    RULES.map((rule) => rule.code).filter((code) => !(code in broken)),
    [],
  );
});

test("two pictures with one id are told apart by file", () => {
  const one = readSvg(picture('<g id="a"/>'));
  const found = duplicateIdsAcross(
    new Map([
      ["a.svg", one],
      ["b.svg", readSvg(picture('<g id="a"/>').replace("x-source", "y-source"))],
    ]),
  );
  assert.deepEqual(
    [...found].map(([file, problems]) => [file, problems.map((p) => p.message.en)]),
    [["b.svg", ['The id "a" is already taken by a.svg: two pictures in one page would mix.']]],
  );
});

test("what we draw passes our own proof-reading", async () => {
  for (const spec of [
    byEngine.plot(platforms),
    byEngine.vegaLite(platforms),
    columns.plot(platforms),
    columns.vegaLite(platforms),
    overTime.plot,
    overTime.vegaLite,
  ]) {
    for (const variant of everyVariant) {
      const { svg } = await renderFigure("a/b", spec, variant, extras);
      assert.deepEqual(
        proofSvg(svg)
          .filter((p) => p.code !== "weak-alt")
          .map((p) => p.message.en),
        [],
      );
    }
  }
});
