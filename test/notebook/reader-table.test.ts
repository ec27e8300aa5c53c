import assert from "node:assert/strict";
import { before, test } from "node:test";
import { table } from "arquero";
import { placeInPeriods } from "../../src/analysis/periods.ts";
import { type Dossier, openDossier } from "../../src/dossier/open.ts";
import type { Lang } from "../../src/locale/lang.ts";
import { columnsOf, readerTable } from "../../src/notebook/reader-table.ts";

let dossier: Dossier;
before(async () => {
  dossier = await openDossier();
});

const read = (data: ReturnType<typeof table>, lang: Lang) => {
  const { head, rows } = readerTable(data, columnsOf(data, dossier));
  return [head[lang], ...rows[lang].map(({ cells }) => cells.map(({ text }) => text.replace(/\u00a0/g, " ")))];
};

test("a département is named, with the code that the figure shows; one not known is not", () => {
  const data = table({ department: ["06", "2A", null], attacks: [7, 2, 3], source_ids: [["a"], ["b"], ["c"]] });
  assert.deepEqual(read(data, "fr"), [
    ["Département", "Attaques"],
    ["Alpes-Maritimes (06)", "7"],
    ["Corse-du-Sud (2A)", "2"],
    ["—", "3"],
  ]);
});

test("where rows are placed in periods, these are one column", () => {
  const date = (start: string, end: string) => ({ start, end });
  const dates = [date("2024-02-03", "2024-02-03"), date("2023-12-01", "2024-01-31"), null];
  const data = placeInPeriods(table({ date: dates, attacks: [1, 2, 3] }), "quarter").select(
    "placed",
    "from",
    "to",
    "attacks",
  );
  assert.deepEqual(read(data, "fr"), [
    ["Période", "Attaques"],
    ["T1 2024", "1"],
    ["de décembre 2023 à janvier 2024", "2"],
    ["sans date", "3"],
  ]);
  assert.deepEqual(
    read(data, "en").map(([first]) => first),
    ["Period", "Q1 2024", "December 2023 to January 2024", "undated"],
  );
});

test("where several tables have the column, its words are those of the table that has the value", () => {
  const kinds = table({ kind: ["press", "association", null], count: [3, 2, 1], source_ids: [["a"], ["b"], ["c"]] });
  assert.deepEqual(read(kinds, "fr"), [
    ["Genre", "Nombre"],
    ["presse", "3"],
    ["association", "2"],
    ["—", "1"],
  ]);
  // and `fr` and `en`, which name it, are one column with it
  const named = dossier.named(kinds, "sources.kind", { fr: "Autre", en: "Other" });
  assert.deepEqual(
    read(named, "fr").map(([first]) => first),
    ["Genre", "Presse", "Association", "Autre"],
  );
});
