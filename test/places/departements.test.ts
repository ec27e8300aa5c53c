import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type DepartementKind, departementByCode, departements } from "../../src/places/departements.ts";
import { asJson, departementsOfPackage, target } from "./make-departements.ts";

const of = (kind: DepartementKind) => departements.filter((d) => d.kind === kind);

test("departements.json is what the package yields today", () => {
  assert.equal(readFileSync(target, "utf8"), asJson(departementsOfPackage()));
});

test("96 départements in mainland France and Corsica, 5 overseas, 8 collectivities", () => {
  // 01 to 95, less 20, which became 2A and 2B in 1976.
  const numbers = Array.from({ length: 95 }, (_, i) => String(i + 1).padStart(2, "0")).filter((code) => code !== "20");
  assert.deepEqual(
    of("metropole")
      .map((d) => d.code)
      .sort(),
    [...numbers, "2A", "2B"].sort(),
  );
  assert.deepEqual(
    of("outre-mer").map((d) => d.code),
    ["971", "972", "973", "974", "976"],
  );
  assert.deepEqual(
    of("collectivite").map((d) => d.code),
    ["975", "977", "978", "984", "986", "987", "988", "989"],
  );
  assert.equal(departements.length, 109);
});

test("codes are found as written, and only so", () => {
  assert.equal(departementByCode("01")?.name, "Ain");
  assert.equal(departementByCode("2A")?.name, "Corse-du-Sud");
  assert.equal(departementByCode("974")?.name, "La Réunion");
  for (const wrong of ["1", "2a", "20", "96", "75056", "", "toString"]) {
    assert.equal(departementByCode(wrong), undefined, wrong);
  }
});

test("regions are the 13 of mainland France and Corsica and the 5 overseas", () => {
  const regions = new Map([...of("metropole"), ...of("outre-mer")].map((d) => [d.regionCode, d.regionName]));
  assert.equal(regions.size, 18);
  assert.equal(regions.get("11"), "Île-de-France");
  const idf = departements.filter((d) => d.regionCode === "11").map((d) => d.code);
  assert.deepEqual(idf, ["75", "77", "78", "91", "92", "93", "94", "95"]);
});

test("populations are sums over communes, counted once", () => {
  // Paris is one commune and 20 arrondissements: counting both would give 4.2 million.
  const paris = departementByCode("75")?.population ?? 0;
  assert.ok(paris > 2_000_000 && paris < 2_200_000, String(paris));
  const total = [...of("metropole"), ...of("outre-mer")].reduce((sum, d) => sum + (d.population ?? 0), 0);
  assert.ok(total > 67_500_000 && total < 69_500_000, String(total));
  assert.deepEqual(
    departements.filter((d) => d.population === null).map((d) => d.code),
    ["984", "989"],
  );
});

test("the list cannot be changed by a reader", () => {
  const ain = departements[0] as { name: string };
  assert.throws(() => {
    ain.name = "Aisne";
  }, TypeError);
});
