import type { Text } from "../../locale/lang.ts";
import { storyMessages } from "../../locale/messages/story.ts";
import { departementByCode } from "../../places/departements.ts";
import { tileByCode } from "../../places/tile-grid.ts";
import type { Canvas } from "../canvas.ts";
import type { OfRow } from "../drawn-rows.ts";
import { FigureError } from "../figure-error.ts";
import { amount, none, type Unit, unitOf } from "./amount.ts";
import { type Get, ofRow, type Rows, read, words } from "./read.ts";

export interface DepartementOptions<T> {
  /** INSEE's code ("01", "2A", "971"). The column `department` unless told. */
  readonly code?: Get<T, string>;
  readonly value: Get<T, number | null>;
  /** What is counted, for a tooltip; that of the value's column where the house has a noun of its name. */
  readonly unit?: Unit;
  /** From 1 to 5 amounts at which a new class of colour begins; 1 alone unless told: some or none. */
  readonly thresholds?: readonly number[];
  /** A colour for each threshold, in place of the palette's. */
  readonly colors?: readonly string[];
  /** What is written on the département: its amount unless told; false writes nothing and draws a legend. */
  readonly label?: Get<T, Text | string | number> | false;
  /** For a tooltip: name and amount unless told. */
  readonly title?: Get<T, Text | string>;
}

export interface DepartementValue extends OfRow {
  readonly value: number;
  readonly label: string;
  readonly title: string;
}

/**
 * The rows by département. Throws FigureError on a row that has no place on the map (no code, a wrong one, an overseas
 * collectivity), for it would be left out in silence, and on two rows for one place.
 */
export function departementValues<T>(
  t: Canvas,
  rows: Rows<T>,
  options: DepartementOptions<T>,
): Map<string, DepartementValue> {
  const values = new Map<string, DepartementValue>();
  [...rows].forEach((row, i) => {
    const code = String(read(options.code ?? "department", row, i) ?? "");
    if (!tileByCode(code)) {
      throw new FigureError("unknown-departement", storyMessages.unknownDepartement({ code }));
    }
    if (values.has(code)) throw new FigureError("departement-twice", storyMessages.departementTwice({ code }));
    const value = read(options.value, row, i);
    if (value === null || value === undefined) {
      values.set(code, { value: 0, label: "", title: titleOf(t, code), ...ofRow(t, row) });
      return;
    }
    const label = options.label === false ? "" : words(t, options.label ? read(options.label, row, i) : value);
    const told = options.title && words(t, read(options.title, row, i));
    const title = told || titleOf(t, code, amount(t, value, unitOf(options.unit, options.value)));
    values.set(code, { value, label, title, ...ofRow(t, row) });
  });
  return values;
}

/** What a place without a row says: `Yonne : aucune attaque rapportée`. */
export function emptyTitle<T>(t: Canvas, code: string, { unit, value }: DepartementOptions<T>): string {
  return titleOf(t, code, none(t, unitOf(unit, value)));
}

/** `Nord : 12`, `Nord` alone without an amount: its row does not say it. */
function titleOf(t: Canvas, code: string, said = ""): string {
  const name = departementByCode(code)?.name ?? code;
  return said === "" ? name : `${name}${t.lang === "fr" ? "\u00a0: " : ": "}${said}`;
}
