import assert from "node:assert/strict";
import { test } from "node:test";
import { openDossier } from "../../src/dossier/open.ts";
import { codebook } from "../../src/notebook/codebook.ts";
import { columnGaps } from "../../src/notebook/column-gaps.ts";
import { readerTable } from "../../src/notebook/reader-table.ts";

const dossier = await openDossier();
const book = codebook(dossier);
const said = (name: string, column: string, lang: "fr" | "en") => {
  const { data, columns = [] } = book.find((one) => one.name === name) ?? assert.fail(name);
  const row = readerTable(data, columns).rows[lang].find(({ cells }) => cells[0]?.text.includes(`(${column})`));
  return row?.cells.map(({ text }) => text.replace(/[\u00a0\u202f]/g, " "));
};

test("the list of tables, then one table of columns each", () => {
  assert.deepEqual(
    book.map(({ name }) => name),
    ["tables", ...dossier.descriptor.resources.map(({ name }) => `colonnes-${name}`)],
  );
  assert.deepEqual(
    book.map(({ folded }) => folded === true),
    book.map(({ name }) => name !== "tables"),
  );
});

test("a column says its title and name, what it means, its values with their words, and whether it is published", () => {
  assert.deepEqual(said("colonnes-incidents", "bias_motive", "fr"), [
    "Mobile discriminatoire (bias_motive)",
    "Statut de la circonstance aggravante, selon la source. Au choix : retained (retenu par le parquet ou le tribunal) ; alleged (allégué) ; rejected (écarté) ; not_reported (non rapporté).",
    "publiée",
  ]);
  assert.match(
    said("colonnes-incidents", "harms", "en")?.[1] ?? "",
    /^Harms reported\. Any of: threat \(threats\); .*, or empty\.$/,
  );
  assert.match(said("colonnes-closures", "country", "en")?.[1] ?? "", /Key of countries\.csv\.$/);
});

test("what a description has already said is not said again", () => {
  assert.equal(said("colonnes-closures", "platform_id", "fr")?.[1], "Clé de platforms.csv.");
  assert.equal(
    said("colonnes-incidents", "minors_among_suspects", "en")?.[1],
    "yes or no as reported; empty = not said.",
  );
  assert.match(said("colonnes-incidents", "victims", "fr")?.[1] ?? "", /vide = non dit\. Nombre entier\.$/);
});

test("restricted columns are described, and said never to be published", () => {
  assert.equal(said("colonnes-incidents", "commune", "en")?.[2], "never published");
  assert.equal(said("colonnes-incidents", "date", "en")?.[2], "published by groups of rows");
  assert.equal(said("colonnes-sources", "publisher", "fr")?.[2], "publiée");
});

test("gaps: a value that says nothing is known is no value, and the emptiest column comes first", () => {
  const gaps = columnGaps(dossier, "incidents", dossier.incidents, ["victims", "platform_id", "bias_motive"]);
  const rows = gaps.objects() as { column: string; fr: string; rows: number; filled: number; missing: number }[];
  for (const row of rows) assert.equal(row.filled + row.missing, row.rows);
  const missing = rows.map((row) => row.missing);
  assert.deepEqual(
    missing,
    [...missing].sort((a, b) => b - a),
  );
  const platforms = dossier.incidents.array("platform_id") as string[];
  const named = platforms.filter((id) => !id.startsWith("unspecified")).length;
  assert.equal(rows.find(({ column }) => column === "platform_id")?.filled, named);
  assert.ok(named < platforms.length);
  assert.equal(rows.find(({ column }) => column === "bias_motive")?.fr, "Mobile discriminatoire");
});
