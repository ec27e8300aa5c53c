import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { built } from "../built.ts";
import { list, rows } from "../data/rows.ts";

const { dir, facts: all } = await built();

type Cells = Record<string, string>;
const read = (file: string) => readFileSync(join(dir, "l-affaire-coco", file), "utf8");
const published = (name: string) => parse(read(`${name}.csv`), { columns: true }) as Cells[];
const facts = all.filter(({ notebook }) => notebook === "l-affaire-coco") as unknown as {
  id: string;
  value: number | string;
}[];
const fact = (id: string) => facts.find((entry) => entry.id === id)?.value;
const column = (some: Cells[], name: string) => some.map((row) => row[name] ?? "").sort();

const CONTROLS = [
  "account_required",
  "email_verified",
  "phone_verified",
  "id_verified",
  "message_history",
  "moderation",
  "minors_barred_by_check",
];

const steps = rows("case_timeline");
const step = (id: string) => steps.find((row) => row.event_id === id) ?? assert.fail(`no step ${id}`);
const closure = rows("closures").find((row) => row.closure_id === "coco-2024-06") ?? assert.fail("no closure");
const platforms = rows("platforms");
/** Whether a control is known only from what the platform's operator says of it. */
const claimed = (row: Cells, control: string) =>
  control === "moderation" && row[control] === "" && /operator says it moderates/.test(row.note ?? "");
const printed = (series: string) => rows("statistics").filter((row) => row.series_id === series);

/** Steps before the closure in which one of those who asked for it acts. */
const calls = steps
  .filter((row) => list(row.actors).some((actor) => list(closure.requested_by).includes(actor)))
  .filter(({ date = "" }) => date === "" || lastDay(date) < "2024-06-25");

test("the numbers of the texts, counted again from the bare CSVs", () => {
  const apart = steps.filter(({ kind }) => kind === "crime" || kind === "trial");
  const ambushes = rows("incidents").filter(
    (row) => row.country === "FR" && row.platform_id === "coco" && row.part_of === "",
  );
  const expected: Record<string, number | string> = {
    "coco-closed-on": "2024-06-25",
    "case-steps": steps.length,
    "case-reports": new Set(steps.flatMap((row) => list(row.source_ids))).size,
    "case-steps-drawn": steps.length - apart.length,
    "case-steps-left": apart.length,
    "years-before-inquiry":
      Number(step("coco-2023-12-preliminary-investigation").date?.slice(0, 4)) -
      Number(step("coco-2003-launch").date?.slice(0, 4)),
    "coco-attacks-reported": ambushes.reduce((sum, row) => sum + (row.attacks === "" ? 1 : Number(row.attacks)), 0),
    "controls-cells": CONTROLS.length * described().length,
    "controls-unknown": described().flatMap((row) =>
      CONTROLS.filter((control) => row[control] === "" && !claimed(row, control)),
    ).length,
    "asked-platforms": platforms.filter((row) => list(row.asked_at_signup).length >= 3).length,
    "closure-callers": list(closure.requested_by).length,
    "closure-calls": calls.length,
    "closure-calls-last-year": calls.filter(({ date = "" }) => date !== "" && firstDay(date) > "2023-06-25").length,
    "sos-files-coco": Number(printed("sos-homophobie-share-files-coco")[0]?.value) / 100,
    "coco-procedures": Number(printed("coco-procedures")[0]?.value),
    "coco-victims": Number(printed("coco-victims")[0]?.value),
    "coco-parquets": Math.min(...printed("coco-parquets").map(({ value }) => Number(value))),
    "coco-parquets-later": Math.max(...printed("coco-parquets").map(({ value }) => Number(value))),
    // 5 days left of June, 31 of July, 17 of August
    "days-to-bounty": step("coco-2024-08-17-bounty").date === "2024-08-17" ? 5 + 31 + 17 : Number.NaN,
  };
  for (const [id, value] of Object.entries(expected)) assert.equal(fact(id), value, id);
  assert.deepEqual(facts.map(({ id }) => id).sort(), Object.keys(expected).sort());
});

test("the prosecutor’s figures are those everyone has read: 23 051, 480, and 70 or 71", () => {
  const values = ["coco-procedures", "coco-victims", "coco-parquets", "coco-parquets-later"].map(fact);
  assert.deepEqual(values, [23051, 480, 70, 71]);
});

test("the timeline holds every step but crimes and trials, as the table has it", () => {
  const drawn = published("chronologie");
  const expected = steps.filter(({ kind }) => kind !== "crime" && kind !== "trial");
  assert.deepEqual(column(drawn, "ref"), column(expected, "ref"));
  const byRef = new Map(steps.map((row) => [row.ref, row]));
  for (const row of drawn)
    for (const name of ["date", "label", "label_fr", "what", "what_fr", "source_ids"])
      assert.equal(row[name], byRef.get(row.ref)?.[name], `${row.ref} ${name}`);
});

test("controls: each cell is the platform’s own, and what no source says stays empty", () => {
  const drawn = published("inscription");
  const states = new Map(drawn.map((row) => [`${row.platform_id} ${row.control}`, row.state]));
  assert.equal(states.size, drawn.length);
  assert.equal(drawn.length, CONTROLS.length * described().length);
  for (const row of described())
    for (const control of CONTROLS)
      assert.equal(
        states.get(`${row.platform_id} ${control}`),
        claimed(row, control) ? "claimed" : row[control],
        `${row.platform_id} ${control}`,
      );
  assert.equal(states.get("bounty moderation"), "claimed");
  assert.deepEqual(
    new Set(drawn.filter((row) => row.platform_id === "coco").map(({ state }) => state)),
    new Set(["no"]),
  );
  const order = [...new Set(drawn.map((row) => row.platform_id))];
  assert.deepEqual(order.slice(0, 2), ["coco", "bounty"]);
  const names = order.slice(2).map((id) => platforms.find((row) => row.platform_id === id)?.name ?? "");
  assert.deepEqual(names, [...names].sort(new Intl.Collator("fr").compare));
  const table = read("inscription.fr.html");
  assert.match(table, /<td>oui, dit l’exploitant<\/td>/);
  assert.match(table, /<td>non rapporté<\/td>/);
});

test("sign-up: one row for each thing asked, and the same four on Coco and on Bounty", () => {
  const drawn = published("demandes-a-l-inscription");
  const pairs = platforms
    .filter((row) => list(row.asked_at_signup).length >= 3)
    .flatMap((row) => list(row.asked_at_signup).map((asked) => `${row.platform_id} ${asked}`));
  assert.deepEqual(drawn.map((row) => `${row.platform_id} ${row.asked_at_signup}`).sort(), pairs.sort());
  const asks = (id: string) =>
    column(
      drawn.filter((row) => row.platform_id === id),
      "asked_at_signup",
    );
  assert.deepEqual(asks("coco"), ["age", "gender", "postcode", "pseudonym"]);
  assert.deepEqual(asks("bounty"), asks("coco"));
});

test("calls: those drawn are those found by hand, the undated petition among them", () => {
  const drawn = published("appels-a-fermer");
  assert.deepEqual(column(drawn, "ref"), column(calls, "ref"));
  assert.deepEqual(
    drawn.filter(({ date }) => date === "").map(({ ref }) => ref),
    ["E001"],
  );
  // what is drawn is what an association or an official did: nothing in it is the day or the place of an attack
  for (const row of drawn) {
    assert.notEqual(row.kind, "crime");
    // keys are those of the researchers' notes, and may name a place
    assert.equal(row.event_id, undefined);
    assert.doesNotMatch(
      `${row.label} ${row.label_fr} ${row.what} ${row.what_fr}`,
      /Marseille|early October|début octobre/,
    );
  }
  // the closure itself, and what other bodies did, are no calls
  for (const ref of ["E009", "E012", "E028"]) assert.ok(!column(drawn, "ref").includes(ref), ref);
});

test("figures: one row for each report that prints a value, conflicting values both kept", () => {
  const sources = new Map(rows("sources").map((row) => [row.source_id, row]));
  const expected = ["coco-procedures", "coco-victims", "coco-parquets"].flatMap((series) =>
    printed(series).flatMap((row) => list(row.source_ids).map((id) => `${series} ${row.value} ${id}`)),
  );
  const drawn = published("chiffres-du-parquet");
  assert.deepEqual(drawn.map((row) => `${row.series_id} ${row.value} ${row.source_ids}`).sort(), expected.sort());
  for (const row of drawn) {
    assert.equal(row.publisher, sources.get(row.source_ids ?? "")?.publisher);
    assert.equal(row.published_on, sources.get(row.source_ids ?? "")?.published_on);
  }
});

test("figures: the table has words for readers, and says which report is undated", () => {
  const [fr, en] = ["fr", "en"].map((lang) => read(`chiffres-du-parquet.${lang}.html`).replace(/^.*<table/s, "<table"));
  for (const table of [fr, en]) assert.doesNotMatch(table ?? "", /coco-(procedures|victims|parquets)<|series_id/);
  assert.match(fr ?? "", /<th scope="row">procédures citant le site<\/th>/);
  assert.match(fr ?? "", /<td>sans date<\/td>/);
  assert.match(en ?? "", /<td>undated<\/td>/);
});

test("the share that SOS homophobie gives is of its ambush files, in both languages", () => {
  const { label = "", label_fr = "", what = "", what_fr = "" } = step("coco-2024-04-20-alert-sos");
  for (const text of [label, what]) assert.match(text, /ambush files/);
  for (const text of [label_fr, what_fr]) assert.match(text, /dossiers de guets-apens/);
  assert.equal(printed("sos-homophobie-share-files-coco")[0]?.population, "ambush files handled by SOS homophobie");
});

test("in the chronology, what is known to the month only comes after that month's days", () => {
  const svg = read("chronologie.fr.svg");
  const place = (words: string) => svg.indexOf(`>${words}<`);
  const order = ["Garde à vue du fondateur", "Mise en examen du fondateur", "Fuite de comptes d’usagers de Bounty"];
  assert.ok(order.every((words) => place(words) > 0));
  assert.deepEqual(
    [...order].sort((a, b) => place(a) - place(b)),
    order,
  );
});

test("copies: the closure, the successors, and every step of Bounty", () => {
  const expected = steps.filter(({ kind = "", platform_id }) => {
    return kind === "closure" || kind === "successor" || platform_id === "bounty";
  });
  assert.deepEqual(column(published("copies-et-successeurs"), "ref"), column(expected, "ref"));
});

/** Platforms of the table of controls: three known at least, and Bounty. */
function described(): Cells[] {
  return platforms.filter(
    (row) => row.platform_id === "bounty" || CONTROLS.filter((control) => row[control] !== "").length >= 3,
  );
}

function firstDay(date: string): string {
  return date.padEnd(10, "-01");
}

function lastDay(date: string): string {
  if (date.length === 10) return date;
  return date.length === 4 ? `${date}-12-31` : `${date}-31`;
}
