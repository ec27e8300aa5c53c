import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { theme } from "../../src/chart/theme.ts";
import { embedFonts } from "../../src/chart/type/embed.ts";
import { faceOf, nearestWeight } from "../../src/chart/type/face.ts";
import { wrap } from "../../src/chart/type/wrap.ts";

const measure = (text: string): number => faceOf(theme, 400).width(text, 10);

test("widths are the font's own, in thousandths of an em, kerning and ligatures counted", () => {
  const table: [string, number][] = [
    ["Attaques rapportées en France par trimestre", 18283],
    ["A", 543],
    ["AV", 1044],
    ["T.", 679],
    ["ft", 594],
    ["1234567890", 4970],
    ["\u202f", 120],
    ["", 0],
  ];
  for (const [text, width] of table) assert.equal(faceOf(theme, 400).width(text, 1000), width, text);
});

test("a width does not depend on what was measured before", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."AVTofé ,\u202f1".split("")) }), (text) => {
      const parts = text.split(" ").reduce((sum, word) => sum + measure(word), 0);
      const spaces = (text.split(" ").length - 1) * measure(" ");
      assert.ok(Math.abs(parts + spaces - measure(text)) < 1e-9);
    }),
  );
});

test("what the font lacks is named, once each", () => {
  assert.deepEqual(faceOf(theme, 400).missing("Œuvre « à 12,5\u202f% » − → 😀中😀"), ["😀", "中"]);
});

test("a weight the theme has not becomes its nearest", () => {
  assert.deepEqual(
    [undefined, "normal", "bold", 100, 500, 600, "900"].map((w) => nearestWeight(theme, w)),
    [400, 400, 700, 400, 600, 600, 700],
  );
});

test("no line is wider than asked, no word is lost, no-break spaces hold", () => {
  const text = fc.array(fc.constantFrom("Coco", "guets-apens", "12\u00a0000", "anticonstitutionnellement", "à", ":"), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, fc.integer({ min: 70, max: 400 }), (list, width) => {
      const lines = wrap(list.join(" "), width, measure);
      for (const line of lines) assert.ok(measure(line) <= width);
      assert.equal(lines.join("").replaceAll(" ", ""), list.join(""));
      if (width >= 120) assert.deepEqual(lines.join(" ").split(" "), list);
    }),
  );
});

test("evening out the lines cuts no word, and a word that is cut keeps its no-break space", () => {
  assert.deepEqual(wrap("anticonstitutionnellement Coco", 120, measure), ["anticonstitutionnellement", "Coco"]);
  assert.equal(
    wrap("12\u00a0000 12\u00a0000 Coco", 70, measure).join("").replaceAll(" ", ""),
    "12\u00a000012\u00a0000Coco",
  );
});

test("a last line is not left with one short word when the others can share", () => {
  const lines = wrap("Une case vide ne veut pas dire que rien ne se passe là", 220, measure);
  const greedyLast = "là";
  assert.notEqual(lines.at(-1), greedyLast);
});

test("the same characters give the same font, whatever their order, and another set another name", async () => {
  const one = await embedFonts(theme, new Map([[400, ["Coco", "été"]]]));
  const two = await embedFonts(theme, new Map([[400, ["étéCoc"]]]));
  const other = await embedFonts(theme, new Map([[400, ["Grindr"]]]));
  assert.equal(one.css, two.css);
  assert.notEqual(one.family, other.family);
});

test("a count stays with what it counts, a year does not hold what follows", () => {
  assert.deepEqual(wrap("Des guets-apens dans 16 départements", measure("Des guets-apens dans 16 d"), measure), [
    "Des guets-apens dans",
    "16 départements",
  ]);
  assert.deepEqual(wrap("Des faits en 2024 rapportés ici", measure("Des faits en 2024 r"), measure), [
    "Des faits en 2024",
    "rapportés ici",
  ]);
});
