import { type ColumnTable, escape as plain } from "arquero";
import { departementByCode } from "../places/departements.ts";
import { checkColumns } from "./rows.ts";

/**
 * Adds the inhabitants of each row's département, and a count per 100 000 of them.
 *
 * Counts found in the press are NOT a risk: a département has many because a local paper covers its court, or because
 * one group was caught there. With a handful of reports in each, a rate mostly ranks the small ones first. Use it to
 * check that a map is not only a map of where people live; never to rank, and never under a title that says "more
 * dangerous". It is for counts that a public body collects everywhere in the same way.
 *
 * @param table counts with INSEE codes
 * @param value the column of counts
 * @param column the column of codes
 * @returns the same rows plus `population` (see places/departements.ts for its year) and `per_100k`, both null where
 *   the code is not one of a département, is missing, or has no population
 */
export function perPopulation(table: ColumnTable, value = "attacks", column = "department"): ColumnTable {
  checkColumns(table, [value, column]);
  const population = (row: Record<string, unknown>) => departementByCode(String(row[column]))?.population ?? null;
  return table.derive({
    population: plain(population),
    per_100k: plain((row: Record<string, unknown>) => {
      const inhabitants = population(row);
      return inhabitants === null ? null : (Number(row[value]) / inhabitants) * 100_000;
    }),
  });
}
