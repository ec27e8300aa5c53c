import assert from "node:assert/strict";
import { test } from "node:test";
import { table } from "arquero";
import { openDossier } from "../../src/dossier/open.ts";
import { checkDisclosure } from "../../src/publish/disclosure.ts";
import { PublishError } from "../../src/publish/publish-error.ts";

const { descriptor, incidents } = await openDossier();
const check = (columns: Record<string, unknown[]>, publicRecord?: { fr: string; en: string }) =>
  checkDisclosure("f", table(columns), descriptor, publicRecord);

test("a restricted column stops the publication, and is named", () => {
  assert.throws(
    () => check({ commune: ["Lille"], attacks: [1], source_ids: [["s"]] }),
    (error) => error instanceof PublishError && /"f": commune must not leave the house/.test(error.text.en),
  );
  assert.throws(() => checkDisclosure("f", incidents, descriptor), PublishError);
});

test("public reasons do not open a restricted column", () => {
  assert.throws(() => check({ incident_id: ["fr-2016-06-lille"] }, { fr: "public", en: "public" }), PublishError);
});

test("identifying columns that fewer than three rows share stop it, unless a reason is stated", () => {
  const rows = {
    department: ["59", "93"],
    refs: [
      ["I001", "I002"],
      ["I003", "I004", "I005"],
    ],
    attacks: [2, 3],
  };
  assert.throws(
    () => check(rows),
    (error) =>
      error instanceof PublishError && /department, for 1 value, points to fewer than 3 rows/.test(error.text.en),
  );
  check(rows, { fr: "dans les articles cités", en: "in the articles cited" });
});

test("three rows alike pass, together and apart", () => {
  check({ department: ["59"], refs: [["I001", "I002", "I003"]] });
  check({ department: ["59", "59", "59"], attacks: [1, 1, 1] });
  assert.throws(
    () => check({ department: ["59", "59", "59"], harms: [["death"], ["threat"], ["threat"]] }),
    PublishError,
  );
});

test("columns that identify no one pass", () => check({ platform_id: ["coco"], attacks: [40], source_ids: [["s"]] }));
