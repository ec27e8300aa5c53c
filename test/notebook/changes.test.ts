import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type Dossier, openDossier } from "../../src/dossier/open.ts";
import { changes } from "../../src/notebook/changes.ts";
import { readerTable } from "../../src/notebook/reader-table.ts";

const dir = mkdtempSync(join(tmpdir(), "recoupe-"));
after(() => rmSync(dir, { recursive: true, force: true }));
const real = await openDossier();

/** The dossier as it would be with these two files and this version. */
function telling(fr: string, en: string, version = "2.0"): Dossier {
  writeFileSync(join(dir, "CHANGES.fr.md"), fr);
  writeFileSync(join(dir, "CHANGES.md"), en);
  return { ...real, dir, descriptor: { ...real.descriptor, version } };
}

const FR = `# Changements

De quoi il s’agit.

## 2.0 : des corrections

Lignes : 12.

### Incidents

- Dix sont **corrigés** ; \`date\` l’emporte.
- Deux pages. Ce sont seed-coco-ferme-2024-06 et d’autres. Elles restent.

## 1.0 : la première

Tout est nouveau.
`;
const EN = `# Changes

What this is.

## 2.0: corrections

Rows: 12.

### Incidents

- Ten are **corrected**; \`date\` wins.
- Two pages. They are seed-coco-ferme-2024-06 and more. They stay.

## 1.0: the first

All is new.
`;

test("the points of the dossier's version, where they are, in both languages, as bare text", () => {
  const { data, version, previous } = changes(telling(FR, EN));
  assert.deepEqual([version, previous], ["2.0", "1.0"]);
  const rows = data.objects() as Record<string, string>[];
  assert.deepEqual(
    rows.map((row) => [row.version, row.where_fr, row.where_en]),
    [
      ["2.0", "Des corrections", "Corrections"],
      ["2.0", "Incidents", "Incidents"],
      ["2.0", "Incidents", "Incidents"],
    ],
  );
  assert.equal(rows[1]?.what_en, "Ten are corrected; date wins.");
  assert.equal(rows[1]?.what_fr, "Dix sont corrigés\u202f; date l’emporte.");
});

test("a sentence that names sources by their keys is left out", () => {
  const rows = changes(telling(FR, EN)).data.objects() as Record<string, string>[];
  assert.equal(rows[2]?.what_fr, "Deux pages. Elles restent.");
  assert.equal(rows[2]?.what_en, "Two pages. They stay.");
});

test("the first version has none before it", () => {
  assert.equal(changes(telling(FR, EN, "1.0")).previous, undefined);
  assert.equal(changes(real).previous, undefined);
});

test("readers are given where and what, in their language", () => {
  const { data, columns } = changes(telling(FR, EN));
  const { head, rows } = readerTable(data, columns);
  assert.deepEqual(head.fr, ["Où", "Ce qui a changé, et pourquoi"]);
  assert.deepEqual(
    rows.en[0]?.cells.map(({ text }) => text),
    ["Corrections", "Rows: 12."],
  );
});

test("a version no file tells of, a missing file, and two files out of step are refused, with the line", () => {
  assert.throws(() => changes(telling(FR, EN, "3.0")), /says nothing of version 3\.0/);
  assert.throws(() => changes({ ...telling(FR, EN), dir: join(dir, "nowhere") }), /CHANGES\.md does not exist/);
  const short = FR.replace("- Deux pages. Ce sont seed-coco-ferme-2024-06 et d’autres. Elles restent.\n", "");
  assert.throws(() => changes(telling(short, EN)), /CHANGES\.fr\.md:15: this point has no match in CHANGES\.md/);
  assert.throws(() => changes(telling(`${FR}\nUn de plus.\n`, EN)), /CHANGES\.fr\.md:18: this point/);
});

test("both files of the dossier give the same numbers, in every point", () => {
  for (const row of changes(real).data.objects() as Record<string, string>[]) {
    const digits = (text = "") => text.replace(/\u202f/g, "").match(/\d+/g) ?? [];
    assert.deepEqual(digits(row.what_fr), digits(row.what_en), `${row.what_en}`);
  }
});
