/**
 * Makes src/places/departements.json from the package @etalab/decoupage-administratif.
 * To take a new edition of the Code officiel géographique, upgrade that package, then run
 *
 *     npx tsx test/places/make-departements.ts
 *
 * The generator stands with the tests, because it reads a development dependency that
 * the published package does not have, and because a test compares its result with the file.
 */
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Departement, DepartementKind } from "../../src/places/departements.ts";

type Zone = "metro" | "drom" | "com";
interface Area {
  code: string;
  nom: string;
  zone: Zone;
  region: string;
}
interface Commune {
  departement: string;
  type: string;
  population?: number;
}

const read = createRequire(import.meta.url);
const source = "@etalab/decoupage-administratif/data";
export const target = fileURLToPath(new URL("../../src/places/departements.json", import.meta.url));

const kinds: Record<Zone, DepartementKind> = { metro: "metropole", drom: "outre-mer", com: "collectivite" };

/** The rows of departements.json, in the order of their codes (2A and 2B after 19). */
export function departementsOfPackage(): Departement[] {
  const regions = new Map((read(`${source}/regions.json`) as Area[]).map((r) => [r.code, r.nom]));
  const population = new Map<string, number>();
  for (const commune of read(`${source}/communes.json`) as Commune[]) {
    // Deleted communes and arrondissements of Paris, Lyon and Marseille would be counted twice.
    if (commune.type !== "commune-actuelle" || commune.population === undefined) continue;
    population.set(commune.departement, (population.get(commune.departement) ?? 0) + commune.population);
  }
  const rank = (code: string) => code.replace(/^2A$/, "20").replace(/^2B$/, "20B");
  return (read(`${source}/departements.json`) as Area[])
    .map((d) => ({
      code: d.code,
      name: d.nom,
      regionCode: d.region,
      regionName: regions.get(d.region) ?? "",
      kind: kinds[d.zone],
      population: population.get(d.code) ?? null,
    }))
    .sort((a, b) => (rank(a.code) < rank(b.code) ? -1 : 1));
}

/** The exact text of departements.json. */
export const asJson = (rows: Departement[]) => `${JSON.stringify(rows, null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(target, asJson(departementsOfPackage()));
