import type { Text } from "../locale/lang.ts";
import { stepHeadings } from "../locale/step-headings.ts";
import type { Columns } from "./reader-table.ts";

type Row = Record<string, unknown>;

/** Reads a column and its French twin, `label` and `label_fr`. */
const twin =
  (name: string) =>
  (row: Row): Text => ({ fr: String(row[`${name}_fr`]), en: String(row[name]) });

/** How a chart reads a step of the case's timeline: in a few words, and whole in its tooltip. */
export const stepWords = { label: twin("label"), title: twin("what") };

/** How a table reads it: when, and what is reported. */
export const stepColumns: Columns = [
  { head: stepHeadings.date, cell: (row) => row.date as { edtf: string } | null },
  { head: stepHeadings.what, cell: twin("what") },
];
