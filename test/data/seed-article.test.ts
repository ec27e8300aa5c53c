import assert from "node:assert/strict";
import { test } from "node:test";
import { list, rows } from "./rows.ts";

// The article the project started from states these things. Each must be found in the tables, with the article among
// its sources where it is the one that says so.
const SEED = "seed-coco-ferme-2024-06";
const closure = one("closures", (row) => row.platform_id === "coco");
const coco = one("platforms", (row) => row.platform_id === "coco");
const timeline = rows("case_timeline");
const names = new Map(rows("organisations").map((row) => [row.organisation_id, row.name]));

test("the article is a source, of about 25-26 June 2024", () => {
  const source = one("sources", (row) => row.source_id === SEED);
  assert.equal(source.language, "fr");
  assert.match(source.published_on ?? "", /^2024-06/);
});

test("1. Coco is closed by French justice on 25 June 2024, announced by the Paris prosecutor on X", () => {
  assert.equal(closure.date, "2024-06-25");
  assert.equal(closure.country, "FR");
  assert.equal(closure.scope, "platform");
  assert.equal(closure.mechanism, "seizure");
  assert.deepEqual(list(closure.announced_by), ["parquet-paris"]);
  assert.equal(closure.announced_via, "social_network");
  assert.ok(list(closure.source_ids).includes(SEED));
});

test("2. its notice names customs and the national gendarmerie, under the Junalco", () => {
  assert.equal(closure.authority, "Junalco, parquet de Paris");
  assert.deepEqual(list(closure.decided_by), ["junalco"]);
  assert.deepEqual(missing(["dgddi", "junalco", "gendarmerie-cyber"]), []);
  assert.match(names.get("dgddi") ?? "", /customs/);
  assert.match(names.get("gendarmerie-cyber") ?? "", /^Gendarmerie nationale/);
});

test("3. the message names Junalco, the gendarmerie's cyber unit, ComCyberMI, ONAF, and Eurojust for Europe", () => {
  assert.deepEqual(missing(["junalco", "gendarmerie-cyber", "comcybermi", "onaf", "eurojust"]), []);
  assert.match(names.get("onaf") ?? "", /anti-fraud office/);
  assert.match(names.get("comcybermi") ?? "", /cyber command/);
  assert.ok(list(closure.cooperating_countries).length > 0);
});

test("4. the owner is arrested abroad", () => {
  const arrest = timeline.find((row) => row.kind === "arrest" && list(row.source_ids).includes(SEED));
  assert.equal(arrest?.date, "2024-06-25");
  assert.match(arrest?.what ?? "", /owner is reported arrested abroad/);
});

test("5. associations for child protection and against homophobia had asked for closure, petitioned and kept watch", () => {
  for (const id of ["sos-homophobie", "stop-homophobie", "innocence-en-danger", "acpe", "le-mouvement"])
    assert.ok(list(closure.requested_by).includes(id), id);
  assert.ok(timeline.some((row) => row.kind === "petition" && list(row.actors).includes("innocence-en-danger")));
  const alerts = timeline.filter((row) => row.kind === "alert" && row.platform_id === "coco");
  assert.ok(alerts.some((row) => list(row.actors).includes("stop-homophobie")));
  assert.ok(alerts.some((row) => list(row.actors).includes("sos-homophobie")));
});

test("6. it was used several times for homophobic ambushes", () => {
  assert.ok(list(closure.grounds).includes("ambushes"));
  const ambushes = rows("incidents").filter((row) => row.platform_id === "coco" && row.pretext === "gay_date");
  assert.ok(ambushes.length > 1);
  assert.ok(ambushes.some((row) => row.bias_motive === "retained"));
});

test("7. a chat without registration: gender, age, postcode and a pseudonym, with no check", () => {
  assert.equal(coco.kind, "chat");
  assert.deepEqual(list(coco.asked_at_signup).sort(), ["age", "gender", "postcode", "pseudonym"]);
  for (const check of ["account_required", "email_verified", "phone_verified", "id_verified", "minors_barred_by_check"])
    assert.equal(coco[check], "no", check);
  assert.ok(list(coco.source_ids).includes(SEED));
});

test("8. the absence of moderation is blamed", () => {
  assert.equal(coco.moderation, "no");
  assert.ok(list(closure.grounds).includes("moderation_failure"));
});

function missing(agencies: string[]): string[] {
  return agencies.filter((id) => !list(closure.agencies).includes(id));
}

function one(table: string, test: (row: Record<string, string>) => boolean): Record<string, string> {
  const found = rows(table).filter(test);
  assert.equal(found.length, 1, `${table}: one row expected`);
  return found[0] as Record<string, string>;
}
