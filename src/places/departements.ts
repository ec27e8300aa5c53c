/**
 * The départements of France, from the Code officiel géographique of INSEE on 1 January 2026.
 *
 * Made by test/places/make-departements.ts from @etalab/decoupage-administratif 6.0.0 (data under
 * Licence Ouverte; INSEE, DGCL), never edited by hand.
 *
 * Populations are sums of the municipal populations of the communes in that package, which cites INSEE's
 * reference populations (insee.fr/fr/statistiques/8680726 and, for the collectivities, 8680702) without
 * naming their year. It says that those of Mayotte are of 2017; the island has grown fast since.
 * Use them for orders of magnitude and rates; for a figure that prints a population, cite INSEE's own.
 */
import rows from "./departements.json" with { type: "json" };

/**
 * - `metropole`: the 96 départements of mainland France and Corsica;
 * - `outre-mer`: the five overseas départements, 971 to 974 and 976;
 * - `collectivite`: the overseas collectivities and territories that INSEE codes like départements and that are none.
 */
export type DepartementKind = "metropole" | "outre-mer" | "collectivite";

export interface Departement {
  /** INSEE's code, text: "01", "2A", "971". */
  readonly code: string;
  /** The French name, used in English too. */
  readonly name: string;
  /** INSEE's code of the region; a collectivity, which is in none, has its own code here. */
  readonly regionCode: string;
  readonly regionName: string;
  readonly kind: DepartementKind;
  /** Inhabitants, or null where the package gives none (984 and 989, which have no permanent residents). */
  readonly population: number | null;
}

/** All 109: the 101 départements, then the 8 collectivities, in the order of their codes. */
export const departements: readonly Departement[] = Object.freeze(
  (rows as Departement[]).map((row) => Object.freeze(row)),
);

const byCode: ReadonlyMap<string, Departement> = new Map(departements.map((d) => [d.code, d]));

/** The département (or collectivity) of this INSEE code, written exactly so ("01", not "1"; "2A", not "2a"). */
export function departementByCode(code: string): Departement | undefined {
  return byCode.get(code);
}
