import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { renderFigure, type Variant } from "../../src/chart/figure.ts";
import type { FigureError } from "../../src/chart/figure-error.ts";
import { examplePicture } from "../../src/chart/proof/example.ts";
import { listRules } from "../../src/chart/proof/list-rules.ts";
import { idRegister } from "../../src/chart/proof/proof-folder.ts";
import { proofSvg } from "../../src/chart/proof/proof-svg.ts";
import { RULES } from "../../src/chart/proof/rules.ts";
import { readScene } from "../../src/chart/proof/scene.ts";
import { textBoxes } from "../../src/chart/svg/boxes.ts";
import { readSvg } from "../../src/chart/svg/read.ts";
import { theme } from "../../src/chart/theme.ts";
import { faceOf } from "../../src/chart/type/face.ts";
import { byEngine, columns, everyVariant, extras, overTime, platforms } from "./samples.ts";

const codes = (svg: string): string[] => [...new Set(proofSvg(svg).map((problem) => problem.code))];
const withBody = (body: string, lang = "fr"): string => examplePicture({ body, lang });

test("a sound picture passes", () => {
  assert.deepEqual(proofSvg(examplePicture()), []);
  assert.deepEqual(codes(withBody('<text x="10" y="20" font-size="12">Bien</text>')), []);
});

for (const { code, severity, example } of RULES) {
  test(`${code}: its example breaks it, and no other rule`, () => {
    const problems = proofSvg(examplePicture(example));
    assert.deepEqual([...new Set(problems.map((problem) => problem.code))], [code]);
    assert.equal(problems[0]?.severity, severity);
    for (const { message } of problems) {
      for (const text of Object.values(message)) assert.doesNotMatch(text, /undefined|NaN|\[object| {2}/);
    }
  });
}

test("the list of rules is in step", () => {
  const written = readFileSync(new URL("../../src/chart/proof/RULES.md", import.meta.url), "utf8");
  assert.equal(written, listRules(RULES));
});

const drawn = [
  ["barres", byEngine.plot(platforms)],
  ["barres/vega", byEngine.vegaLite(platforms)],
  ["colonnes", columns.plot(platforms)],
  ["colonnes/vega", columns.vegaLite(platforms)],
  ["temps", overTime.plot],
  ["temps/vega", overTime.vegaLite],
] as const;

test("what we draw passes our own proof-reading", async () => {
  for (const [id, spec] of drawn) {
    for (const variant of everyVariant) {
      const source = { fr: "Sources : 41 articles de presse.", en: "Sources: 41 press articles." }[variant.lang];
      const { svg } = await renderFigure(id, spec, variant, { source });
      assert.deepEqual(
        proofSvg(svg).map((problem) => problem.message.en),
        [],
        `${id} ${Object.values(variant).join(" ")}`,
      );
    }
  }
});

test("the proof-reader, which reads any SVG, places our texts where the engines' own measures do", async () => {
  const round = (values: number[]): number[] => values.map((value) => Math.round(value * 100) / 100);
  for (const [id, spec] of drawn) {
    for (const variant of everyVariant) {
      const root = readSvg((await renderFigure(id, spec, variant, extras)).svg);
      const ours = textBoxes(root, (weight) => faceOf(theme, weight));
      const read = readScene(root, theme).lines;
      assert.deepEqual(
        read.map(({ text, box }) => [text, ...round([box.left, box.top, box.right, box.bottom])]),
        ours.map((box) => [box.text, ...round([box.left, box.top, box.right, box.bottom])]),
        id,
      );
    }
  }
});

test("a rule gives at most 20 problems, then says there are more", () => {
  const problems = proofSvg(withBody('<text x="500" y="20" font-size="12">Loin</text>'.repeat(300)));
  const clipped = problems.filter((problem) => problem.code === "clipped-text");
  assert.equal(clipped.length, 21);
  assert.match(clipped.at(-1)?.message.fr ?? "", /Et d’autres/);
});

test("ids are counted across files, once for each other file", () => {
  const register = idRegister();
  assert.deepEqual(register.add("a.svg", ["a", "b", "c"]), []);
  assert.deepEqual(register.add("b.svg", ["d"]), []);
  assert.deepEqual(
    register.add("c.svg", ["b", "c", "d", "e"]).map((problem) => problem.wrong.en),
    ['The id "b" is already taken by a.svg.', 'The id "d" is already taken by b.svg.'],
  );
});

const alts: Record<string, string> = {
  "too short": "42 attaques sur Coco.",
  "without a number": "Un graphique en barres des attaques par plateforme, Coco en tête.",
  "too long": `42 attaques rapportées ${"et encore ".repeat(60)}`,
  "in the other language": "Bars: 42 attacks were reported on Coco and 31 on Grindr.",
};

for (const [what, fr] of Object.entries(alts)) {
  test(`a figure whose alternative text is ${what} is not drawn, and told what to write`, async () => {
    const spec = byEngine.plot(platforms);
    const drawing = renderFigure("a/b", { ...spec, alt: { ...spec.alt, fr } }, everyVariant[0] as Variant, extras);
    await assert.rejects(drawing, (error: FigureError) => {
      assert.equal(error.code, "weak-alt");
      assert.match(error.text.fr, /^a\/b \(alt, français\)\u00a0: .* le chiffre principal, en 40 à 500 signes/);
      return true;
    });
  });
}

test("a figure whose alternative text is its title, but for the full stop, is not drawn", async () => {
  const title = "Coco, premier lieu de piège, avec 42 attaques rapportées";
  const spec = byEngine.plot(platforms);
  const same = { ...spec, title: { ...spec.title, fr: title }, alt: { ...spec.alt, fr: `${title}.` } };
  await assert.rejects(renderFigure("a/b", same, everyVariant[0] as Variant, extras), /repeats the title/);
});
