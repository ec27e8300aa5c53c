import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, same } from "../../../src/publish/diff/compare.ts";
import { correctionNote } from "../../../src/publish/diff/note.ts";
import { runs } from "../../../src/publish/diff/runs.ts";
import type { FactEntry, FigureEntry, Manifest } from "../../../src/publish/manifest.ts";
import { someFact } from "../some-facts.ts";

const fact = (id: string, value: number, refs = ["I001"]) => someFact(id, value, { refs });
const figure = (slug: string, dataHash: string, title: string): FigureEntry => ({
  slug,
  title: { fr: title, en: title },
  subtitle: { fr: "s", en: "s" },
  alt: { fr: "a", en: "a" },
  engine: "plot",
  rows: 1,
  dataHash,
  refs: ["I001"],
  sources: ["a"],
  files: [],
});
const manifest = (facts: FactEntry[], figures: FigureEntry[], rows: Record<string, string>): Manifest => ({
  notebooks: [
    {
      slug: "nb",
      title: { fr: "t", en: "t" },
      standfirst: { fr: "t", en: "t" },
      asOf: "2026-11",
      figures,
      facts,
      rows,
      files: {},
    },
  ],
});
const older = manifest(
  [fact("all", 131), fact("same", 2), fact("gone", 4)],
  [figure("a", "1", "Coco en tête"), figure("b", "2", "Où"), figure("c", "3", "Quand")],
  { I001: "aa", I002: "bb", I003: "cc" },
);
const newer = manifest(
  [fact("all", 143, ["I001", "I004"]), fact("same", 2), fact("new", 1)],
  [figure("a", "1b", "Grindr en tête"), figure("b", "2b", "Où"), figure("c", "3", "Quand")],
  { I001: "aa", I002: "b2", I004: "dd", I005: "ee", I006: "ff" },
);

test("facts, figures and rows that changed are found, those that did not are not", () => {
  const found = compare(older, newer);
  assert.deepEqual(
    found.facts.map(({ id, was, is }) => [id, was?.value, is?.value]),
    [
      ["nb/all", 131, 143],
      ["nb/gone", 4, undefined],
      ["nb/new", undefined, 1],
    ],
  );
  assert.deepEqual(
    found.figures.map(({ id }) => id),
    ["nb/a", "nb/b"],
  );
  assert.deepEqual(found.rows, { added: ["I004", "I005", "I006"], changed: ["I002"], withdrawn: ["I003"] });
});

test("two builds of the same data are the same, whatever the bytes of their pictures", () => {
  const again = manifest(older.notebooks[0]?.facts ?? [], older.notebooks[0]?.figures ?? [], {
    ...older.notebooks[0]?.rows,
  });
  for (const one of again.notebooks) one.files = { "a.fr.svg": "other" };
  assert.ok(same(compare(older, again)));
});

test("the note says each number before and after, in each language", () => {
  const found = compare(older, newer);
  assert.equal(
    correctionNote(found, "fr").replace(/[\u00a0\u202f]/g, " "),
    `### Mise à jour, données de novembre 2026

Nombres corrigés :

- Attaques rapportées en France : 143 attaques rapportées, et non plus 131.
- Attaques rapportées en France : 4 attaques rapportées, n’est plus publié.
- Attaques rapportées en France : 1 attaques rapportées (nouveau).

Graphiques corrigés :

- « Coco en tête » devient « Grindr en tête ».
- « Où » : redessiné d’après les nouvelles données.

Dans les données :

- 3 lignes ajoutées (I004-I006)
- 1 ligne modifiée (I002)
- 1 ligne retirée (I003)
`,
  );
  assert.match(correctionNote(found, "en"), /143.reported attacks, no longer 131\./);
});

test("references are listed as a person would", () => {
  assert.equal(runs([]), "");
  assert.equal(runs(["I001", "I002", "I004", "I005", "I006", "C001", "C002"]), "I001, I002, I004-I006, C001, C002");
});
