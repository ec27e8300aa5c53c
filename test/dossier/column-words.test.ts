import assert from "node:assert/strict";
import { test } from "node:test";
import { table } from "arquero";
import { openDossier } from "../../src/dossier/open.ts";

const dossier = await openDossier("data");
const both = (rows: ReturnType<typeof table>) => rows.objects().map((row) => Object.values(row).slice(-2));

test("a category, a key and a yes or no are each said in both languages, with a capital", () => {
  const pretexts = table({ pretext: ["sale", null] });
  assert.deepEqual(both(dossier.named(pretexts, "incidents.pretext")), [
    ["Vente entre particuliers", "Sale between private persons"],
    ["Non précisé", "Not specified"],
  ]);
  assert.deepEqual(both(dossier.named(table({ country: ["BE"] }), "incidents.country")), [["Belgique", "Belgium"]]);
  assert.deepEqual(
    both(dossier.named(table({ minors_among_suspects: [true, false] }), "incidents.minors_among_suspects")),
    [
      ["Oui", "Yes"],
      ["Non", "No"],
    ],
  );
});

test("the notebook may say what an empty cell is called", () => {
  const unknown = { fr: "Autre", en: "Other" };
  assert.deepEqual(both(dossier.named(table({ platform_id: ["coco", null] }), "incidents.platform_id", unknown)), [
    ["Coco", "Coco"],
    ["Autre", "Other"],
  ]);
});

test("categories stand in the descriptor's order, keys in that of their French names without accents", () => {
  const steps = table({ procedure_status: ["convicted", null, "reported", "trial"] });
  assert.deepEqual(dossier.inOrder(steps, "incidents.procedure_status").array("procedure_status"), [
    "reported",
    "trial",
    "convicted",
    null,
  ]);
  const countries = table({ country: ["CH", "US", null, "ES", "AT"] });
  // Autriche, Espagne, États-Unis, Suisse
  assert.deepEqual(dossier.inOrder(countries, "incidents.country").array("country"), ["AT", "ES", "US", "CH", null]);
});

test("a column that is not there is told", () => {
  assert.throws(() => dossier.named(table({ x: [1] }), "incidents.pretexte"), /no column "incidents.pretexte"/);
});
