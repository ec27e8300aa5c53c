import type { Text } from "../../locale/lang.ts";
import { typeset } from "../../locale/typography.ts";
import type { Canvas } from "../canvas.ts";
import type { OfRow } from "../drawn-rows.ts";

/** A row as a function sees it: an Arquero table does not say what is in its rows, so anything may be asked of them. */
// biome-ignore lint/suspicious/noExplicitAny: Arquero types its rows as object
export type Row<T> = object extends T ? any : T;

/** Where a value is in a row: a column's name or a function of the row, as Plot takes them. */
export type Get<T, V> = string | ((row: Row<T>, index: number) => V);

/** Rows to draw: an Arquero table, or any iterable of objects. */
export type Rows<T> = Iterable<T>;

/** Reads one value of a row; undefined where there is no such option. */
export function read<T, V>(get: Get<T, V> | undefined, row: T, index: number): V | undefined {
  if (get === undefined) return undefined;
  if (typeof get === "function") return get(row as Row<T>, index);
  return (row as Record<string, unknown>)[get] as V | undefined;
}

/** Words for a reader: a text in both languages, or one already in the picture's; typeset, on one line of spaces. */
export function words(t: Canvas, value: Text | string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return t.number(value);
  const text = typeof value === "string" ? typeset(value, t.lang) : t.say(value);
  return text.replace(/[ \t\r\n]+/g, " ").trim();
}

/** What ties something made of a row to the figure's row, to be spread into it: the engines write it on its marks. */
export function ofRow(t: Canvas, row: unknown): OfRow {
  return { figureRow: t.rowOf(row) };
}

/** The name a row has of its own, in columns `fr` and `en`, as a dossier's `named` gives them. */
export function ownName(row: unknown): Text {
  const { fr, en } = row as { fr?: unknown; en?: unknown };
  return { fr: String(fr ?? ""), en: String(en ?? "") };
}
