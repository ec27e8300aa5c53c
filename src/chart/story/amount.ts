import { type Noun, noneOf, noneReported, type UnitName, units } from "../../locale/units.ts";
import type { Canvas } from "../canvas.ts";

/** What is counted: one of the house's nouns, or one of the notebook's. */
export type Unit = UnitName | Noun;

/**
 * The noun of a drawing's amounts: the one asked for; else, for a column named like one of the house's nouns
 * (`attacks`), that one; else none, and the number stands alone.
 *
 * @param value where the amount is in a row
 */
export function unitOf(asked: Unit | undefined, value: unknown): Unit | undefined {
  return asked ?? (typeof value === "string" && value in units ? (value as UnitName) : undefined);
}

/** A number with its noun in agreement, for a tooltip: `4 attaques rapportées`; alone where there is none. */
export function amount(t: Canvas, n: number, unit: Unit | undefined): string {
  if (unit === undefined) return t.number(n);
  const { fr, en } = typeof unit === "string" ? units[unit] : unit;
  return t.count(n, { fr: fr[0], en: en[0] }, { fr: fr[1], en: en[1] });
}

/** That there is none, of which the most that can be said is that none is reported: `aucune attaque rapportée`. */
export function none(t: Canvas, unit: Unit | undefined): string {
  return t.say((typeof unit === "string" ? noneOf[unit] : undefined) ?? noneReported);
}
