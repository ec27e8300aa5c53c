import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Canvas, renderFigure, type Variant, type VegaLiteSpec } from "../../src/chart/figure.ts";
import type { FigureError } from "../../src/chart/figure-error.ts";
import { proofSvg } from "../../src/chart/proof/proof-svg.ts";
import { matrix } from "../../src/chart/story/matrix.ts";
import { matrixLayout } from "../../src/chart/story/matrix-layout.ts";
import { canvas, faultsOf, textsOf, variants, wide } from "./drawn.ts";

const words = {
  title: { fr: "Ce que demandait l’inscription", en: "What sign-up asked" },
  subtitle: { fr: "Par plateforme", en: "By platform" },
  alt: {
    fr: "Tableau de 2 plateformes et de 3 contrôles, dont 2 ne sont pas rapportés.",
    en: "A table of 2 platforms and of 3 controls, of which 2 are not reported.",
  },
};
const draw = async (variant: Variant, vegaLite: (t: Canvas) => VegaLiteSpec): Promise<string> => {
  const source = variant.lang === "fr" ? "Sources : 3 articles." : "Sources: 3 articles.";
  return (await renderFigure("a/b", { ...words, vegaLite }, variant, { source })).svg;
};
const titles = (svg: string) => [...svg.matchAll(/<title>([^<]*)<\/title><\/path>/g)].map(([, title]) => title);

/** The drawing without its frame. */
const marks = (svg: string) => svg.slice(svg.indexOf('-marks"'));
const filled = (svg: string, color: string) => marks(svg).split(`fill="${color}"`).length - 1;

const controls = [
  { name: "Coco", control: { fr: "Compte obligatoire", en: "Account required" }, state: "no" },
  { name: "Coco", control: { fr: "Téléphone vérifié", en: "Phone checked" }, state: "no" },
  { name: "Coco", control: { fr: "Modération", en: "Moderation" }, state: null },
  { name: "Leboncoin", control: { fr: "Compte obligatoire", en: "Account required" }, state: "yes" },
  { name: "Leboncoin", control: { fr: "Téléphone vérifié", en: "Phone checked" }, state: null },
  { name: "Leboncoin", control: { fr: "Modération", en: "Moderation" }, state: "partial" },
];

test("matrix: each state by its word and its shape, what is unknown as a question mark, proof-read clean", async () => {
  for (const variant of variants) {
    const svg = await draw(variant, (t) =>
      matrix(t, controls, { row: "name", column: "control", state: "state", accent: (d) => d.name === "Coco" }),
    );
    assert.deepEqual(faultsOf(svg), []);
    assert.deepEqual(
      proofSvg(svg).map(({ code, message }) => `${code}: ${message.en}`),
      [],
    );
    const fr = variant.lang === "fr";
    const texts = textsOf(svg).boxes.map(({ text }) => text);
    const count = (text: string) => texts.filter((one) => one === text).length;
    assert.equal(count(fr ? "non" : "no"), 2);
    assert.equal(count(fr ? "oui" : "yes"), 1);
    assert.equal(count("?"), 2);
    assert.ok(texts.join(" ").includes(fr ? "en partie" : "in part"));
    assert.deepEqual(
      titles(svg).sort(),
      (fr
        ? [
            "Coco, Compte obligatoire\u00a0: non",
            "Coco, Modération\u00a0: non rapporté",
            "Coco, Téléphone vérifié\u00a0: non",
            "Leboncoin, Compte obligatoire\u00a0: oui",
            "Leboncoin, Modération\u00a0: en partie",
            "Leboncoin, Téléphone vérifié\u00a0: non rapporté",
          ]
        : [
            "Coco, Account required: no",
            "Coco, Moderation: not reported",
            "Coco, Phone checked: no",
            "Leboncoin, Account required: yes",
            "Leboncoin, Moderation: in part",
            "Leboncoin, Phone checked: not reported",
          ]
      ).sort(),
    );
    // one shape for each known state: two crosses, a disc, half a disc
    assert.equal((marks(svg).match(/<path [^>]*transform=/g) ?? []).length, 4);
  }
});

const counts = ["saisie", "décision de justice", "retrait par l’hébergeur"].flatMap((mechanism, i) =>
  ["prostitution", "terrorisme", "atteintes sur mineurs"].map((ground, j) => ({ ground, mechanism, n: i * j * 4 })),
);

test("matrix: numbers on a fill from little to much, zero written in an empty cell", async () => {
  for (const variant of variants) {
    const t = canvas(variant);
    const svg = await draw(variant, (c) => matrix(c, counts, { row: "ground", column: "mechanism", value: "n" }));
    assert.deepEqual(faultsOf(svg), []);
    const texts = textsOf(svg).boxes.map(({ text }) => text);
    assert.equal(texts.filter((text) => text === "0").length, 5);
    for (const text of ["4", "8", "16"]) assert.ok(texts.includes(text), text);
    assert.equal(filled(svg, t.color.empty), 5);
    assert.equal(filled(svg, t.color.accent), 1);
    if (variant.lang === "en") assert.ok(titles(svg).includes("terrorisme, décision de justice: 4"));
  }
});

test("matrix: thresholds, format, and an own colour", async () => {
  const svg = await draw(wide, (t) =>
    matrix(t, counts, {
      row: "ground",
      column: "mechanism",
      value: (d) => d.n / 16,
      thresholds: [0.5],
      format: (share) => t.percent(share),
      color: (d) => (d.n === 8 ? t.color.second : undefined),
    }),
  );
  assert.ok(textsOf(svg).boxes.some(({ text }) => text === "25\u00a0%" || text === "25\u202f%"));
  assert.equal(filled(svg, canvas(wide).color.second), 2);
  assert.equal(filled(svg, canvas(wide).color.accent), 1);
});

test("matrix: a pair the data do not have is unknown as a state, and left out as an amount", async () => {
  const rows = [
    { fr: "Coco", en: "Coco", asked: "genre", n: 3 },
    { fr: "Badoo", en: "Badoo", asked: "photo", n: 4 },
  ];
  const states = await draw(wide, (t) =>
    matrix(t, rows, { column: "asked", state: () => "yes", accent: (d) => d.en === "Coco" }),
  );
  const said = [
    "Badoo, genre\u00a0: non rapporté",
    "Badoo, photo\u00a0: oui",
    "Coco, genre\u00a0: oui",
    "Coco, photo\u00a0: non rapporté",
  ];
  assert.deepEqual(titles(states).sort(), said);
  const { accent, second } = canvas(wide).color;
  assert.deepEqual([filled(states, accent), filled(states, second)], [1, 1]);
  const amounts = await draw(wide, (t) => matrix(t, rows, { column: "asked", value: "n" }));
  assert.deepEqual(titles(amounts), ["Coco, genre\u00a0: 3", "Badoo, photo\u00a0: 4"]);
});

test("matrix: two rows for a cell, or a state without a look, are refused by name", () => {
  const of = (rows: object[]) => () => matrix(canvas(wide), rows, { row: "r", column: "c", state: "s" });
  const one = { r: "Coco", c: "Compte", s: "no" };
  assert.throws(of([one, { ...one, s: "yes" }]), (error: FigureError) => error.code === "cell-twice");
  assert.throws(of([{ ...one, s: "maybe" }]), (error: FigureError) => {
    return error.code === "unknown-state" && error.text.fr.includes("maybe") && error.text.en.includes("Coco");
  });
});

const names = fc.uniqueArray(
  fc.constantFrom("Coco", "Rencontre-Ados", "Grindr", "Yahoo Messenger (salons publics)", "Leboncoin", "Tea"),
  { minLength: 1 },
);
const heads = fc.uniqueArray(
  fc.constantFrom(
    "Compte",
    "Courriel vérifié",
    "Téléphone vérifié",
    "Identité",
    "Messages conservés",
    "Modération",
    "retrait par l’hébergeur ou le magasin",
  ),
  { minLength: 1 },
);

for (const variant of variants) {
  test(`matrix: headings and names stay in the drawing, apart from each other and from cells (${variant.lang}, ${variant.size})`, () => {
    const t = canvas(variant);
    fc.assert(
      fc.property(names, heads, (rows, columns) => {
        const {
          headings,
          headingSize,
          rows: named,
          left,
          top,
          cell,
          gap,
          height,
          size,
          line,
        } = matrixLayout(t, rows, columns, 30);
        assert.ok(Math.abs(left + columns.length * (cell.width + gap) - gap - t.width) < 0.01);
        assert.ok(Math.abs(top + rows.length * (cell.height + gap) - gap - height) < 0.01);
        const boxes = headings.map(({ text, x, y }) => {
          const lines = text.split("\n");
          const width = Math.max(...lines.map((one) => t.textWidth(one, { size: headingSize, weight: 600 })));
          return { left: x - width / 2, right: x + width / 2, top: y, bottom: y + lines.length * line };
        });
        boxes.forEach((a, i) => {
          assert.ok(a.left >= -0.01 && a.right <= t.width + 0.01 && a.top >= -0.01 && a.bottom <= top);
          boxes.slice(i + 1).forEach((b) => {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            assert.ok(across < 0 || Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) < 0, "headings touch");
          });
        });
        for (const { raised, tieX, y } of headings)
          if (raised)
            for (const [i, other] of headings.entries())
              if (!other.raised && other.y > y) {
                const box = boxes[i];
                assert.ok(box && (tieX < box.left || tieX > box.right), "a tie crosses a heading");
              }
        for (const text of named.values())
          for (const one of text.split("\n")) assert.ok(t.textWidth(one, { size, weight: 600 }) < left);
      }),
      { numRuns: 60 },
    );
  });
}

test("matrix: on a phone, no word touches the sides of its cell nor is cut in two; a state with no shape is set in lines too", async () => {
  const controls = ["Compte obligatoire", "Courriel", "Téléphone", "Identité", "Messages", "Modération", "Mineurs"];
  const some = controls.map((control, i) => ({
    name: "Rencontre-Ados",
    control,
    state: i % 2 ? "partial" : "claimed",
  }));
  const claimed = { word: { fr: "dit oui", en: "says so" }, said: { fr: "oui, dit-il", en: "yes, it says" } };
  for (const variant of variants) {
    const t = canvas(variant);
    const svg = await draw(variant, (c) =>
      matrix(c, some, { row: "name", column: "control", state: "state", states: { claimed } }),
    );
    assert.deepEqual(faultsOf(svg), []);
    assert.ok(titles(svg).some((title) => title?.endsWith(variant.lang === "fr" ? "oui, dit-il" : "yes, it says")));
    const said = textsOf(svg).boxes.map(({ text }) => text);
    const parts = variant.lang === "fr" ? ["dit", "oui", "en", "partie"] : ["says", "so", "in", "part"];
    const whole = variant.lang === "fr" ? ["dit oui", "en partie"] : ["says so", "in part"];
    for (const text of t.narrow ? parts : whole) assert.ok(said.includes(text), text);
    const { cell } = matrixLayout(t, ["Rencontre-Ados"], controls, 48);
    for (const { text, left, right } of textsOf(svg).boxes)
      if (t.narrow && [...parts, ...whole].includes(text))
        assert.ok(right - left <= Math.max(cell.width - 6, t.textWidth("partie", { size: 11 })) + 0.01, text);
  }
});
