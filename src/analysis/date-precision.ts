import { type ColumnTable, escape as plain } from "arquero";
import type { Text } from "../locale/lang.ts";
import { deducedWords, type PrecisionName, precisionWords } from "../locale/precision.ts";

/** A date as the dossier gives it. */
interface Dated {
  readonly precision: "day" | "month" | "year" | "interval";
  readonly uncertain: boolean;
}

/**
 * Says how precisely each row of a table is dated.
 *
 * @param table a table with a date column
 * @param column name of the date column (partial dates, or null where unknown)
 * @returns the same rows plus `precision` ("day" | "month" | "year" | "interval", from one day to another, or
 *   "undated"), `deduced` (true when any part of the date was deduced rather than printed), `rank` (0 for the most
 *   precise), and both in words, `fr` and `en`
 */
export function datePrecision(table: ColumnTable, column = "date"): ColumnTable {
  const names = Object.keys(precisionWords) as PrecisionName[];
  const date = (row: Record<string, unknown>) => row[column] as Dated | null;
  const precision = (row: Record<string, unknown>): PrecisionName => date(row)?.precision ?? "undated";
  const deduced = (row: Record<string, unknown>): boolean => date(row)?.uncertain === true;
  const said = (row: Record<string, unknown>): Text => {
    const words = precisionWords[precision(row)];
    return deduced(row) ? deducedWords(words) : words;
  };
  return table.derive({
    precision: plain(precision),
    deduced: plain(deduced),
    rank: plain((row: Record<string, unknown>) => names.indexOf(precision(row))),
    fr: plain((row: Record<string, unknown>) => said(row).fr),
    en: plain((row: Record<string, unknown>) => said(row).en),
  });
}
