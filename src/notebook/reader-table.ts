import type { ColumnTable } from "arquero";
import { DEPARTEMENT } from "../dossier/descriptor.ts";
import type { Dossier } from "../dossier/open.ts";
import { isPartialDate } from "../dossier/partial-date.ts";
import { columnHeadings, placedWords } from "../locale/columns.ts";
import { formatDate } from "../locale/dates.ts";
import { LANGS, type Lang, type Text } from "../locale/lang.ts";
import { formatNumber } from "../locale/numbers.ts";
import { formatPeriod } from "../locale/periods.ts";
import { joinWords } from "../locale/words.ts";
import { departementByCode } from "../places/departements.ts";
import type { PageTable, TableRow } from "../publish/page/model.ts";

type Row = Record<string, unknown>;
type Value = Text | string | number | boolean | null | undefined | { readonly edtf: string } | readonly string[];

/** A column for readers: its heading, and what its cells say. */
export interface Column {
  readonly head: Text;
  readonly cell: (row: Row, lang: Lang) => Value;
  /** Decimals its numbers are written with; three at most, and no more than they have, unless told. */
  readonly decimals?: number | undefined;
}

/** Columns for readers, by heading order. */
export type Columns = readonly Column[];

/** Columns that lead back to the reports: not read as a column, but given with each row. */
const TRACES = new Set(["ref", "refs", "source_ids"]);

/** A table for readers, in both languages, each row with the references and sources behind it. */
export function readerTable(data: ColumnTable, columns: Columns): PageTable {
  const rows = data.objects() as Row[];
  const rowOf = (row: Row, lang: Lang): TableRow => {
    const refs = (row.refs ?? (row.ref ? [row.ref] : undefined)) as string[] | undefined;
    const sources = row.source_ids as string[] | undefined;
    return {
      cells: columns.map(({ cell, decimals }) => written(cell(row, lang), lang, decimals)),
      ...(refs ? { refs } : {}),
      ...(sources ? { sources } : {}),
    };
  };
  const both = <T>(make: (lang: Lang) => T): Record<Lang, T> =>
    Object.fromEntries(LANGS.map((lang) => [lang, make(lang)])) as Record<Lang, T>;
  return {
    head: both((lang) => columns.map(({ head }) => head[lang])),
    rows: both((lang) => rows.map((row) => rowOf(row, lang))),
  };
}

/**
 * The columns of a table as readers meet them when the notebook does not say: headings from the dossier's descriptor or
 * the house's words, categories and keys in words, codes of départements with their names, `fr` and `en` as one column
 * in the place of what they name, and what placeInPeriods adds (`placed`, `from`, `to`) as one, `T1 2024`.
 */
export function columnsOf(data: ColumnTable, dossier: Dossier): Columns {
  const names = data.columnNames().filter((name) => !TRACES.has(name));
  const rows = data.objects() as Row[];
  const bilingual = names.includes("fr") && names.includes("en");
  // the column that `fr` and `en` name, as dossier.named gives them: its words are theirs
  const words = (name: string, row: Row) => wordsOf(name, row[name], dossier, "fr");
  const named = names.find(
    (name) =>
      bilingual &&
      name !== "fr" &&
      name !== "en" &&
      rows.some((row) => row[name] !== null) &&
      rows.every((row) => row[name] === null || alike(words(name, row), row.fr)),
  );
  const ownNames = (name: string): Column => ({
    head: headingOf(name, dossier),
    cell: (row, lang) => row[lang] as string,
  });
  const periods = PLACED.every((name) => names.includes(name));
  return names.flatMap((name): Column[] => {
    if (periods && PLACED.includes(name)) return name === "placed" ? [periodColumn(dossier)] : [];
    if (bilingual && (name === "en" || (name === "fr" && named !== undefined))) return [];
    if (bilingual && (name === named || name === "fr")) return [ownNames(name === "fr" ? "label" : name)];
    const cell: Column["cell"] = (row, lang) => wordsOf(name, row[name], dossier, lang);
    return [{ head: headingOf(name, dossier), cell, decimals: decimalsOf(name, rows) }];
  });
}

/** A duration counted from dates known to the year is no truer with more than one decimal. */
function decimalsOf(name: string, rows: readonly Row[]): number {
  const whole = rows.every((row) => typeof row[name] !== "number" || Number.isInteger(row[name]));
  return whole ? 0 : /^years_/.test(name) ? 1 : 2;
}

/** What placeInPeriods says of a row: whether it is in a period, and its first and last day. */
const PLACED = ["placed", "from", "to"];

function periodColumn(dossier: Dossier): Column {
  return {
    head: headingOf("period", dossier),
    cell: ({ placed, from, to }, lang) =>
      from && to ? formatPeriod(String(from), String(to), lang) : wordsOf("placed", placed, dossier, lang),
  };
}

function alike(words: Value, name: unknown): boolean {
  return typeof words === "string" && words.toLowerCase() === String(name).toLowerCase();
}

function headingOf(name: string, dossier: Dossier): Text {
  const own = columnHeadings[name];
  if (own) return own;
  const fields = dossier.descriptor.resources.flatMap(({ schema }) => schema.fields);
  return fields.find((field) => field.name === name)?.title ?? { fr: name, en: name };
}

function wordsOf(name: string, value: unknown, dossier: Dossier, lang: Lang): Value {
  if (typeof value === "boolean") return value ? yes[lang] : no[lang];
  // a year is not a quantity: it has no thousands
  if (typeof value === "number" && /(^|_)year$/.test(name)) return String(value);
  if (Array.isArray(value)) return value.map((item) => String(wordsOf(name, item, dossier, lang)));
  if (typeof value !== "string") return value as Value;
  const placed = name === "placed" || name === "side" ? placedWords[value] : undefined;
  if (placed) return placed;
  const tables = dossier.descriptor.resources.filter(({ schema }) => schema.fields.some((one) => one.name === name));
  if (tables.some(({ schema }) => schema.fields.find((one) => one.name === name)?.rdfType === DEPARTEMENT))
    return departementWords(value);
  // several tables have a `kind`, of which one has this value
  const said = tables.map((table) => dossier.label(`${table.name}.${name}`, value, lang));
  return said.find((words) => words !== value) ?? value;
}

/** `Alpes-Maritimes (06)`. */
function departementWords(code: string): string {
  const name = departementByCode(code)?.name;
  return name === undefined ? code : `${name} (${code})`;
}

function written(value: Value, lang: Lang, decimals: number | undefined): TableRow["cells"][number] {
  if (value === null || value === undefined || value === "") return { text: "—", numeric: false };
  if (typeof value === "number")
    return { text: formatNumber(value, lang, decimals === undefined ? {} : { decimals }), numeric: true };
  if (typeof value === "boolean") return { text: value ? yes[lang] : no[lang], numeric: false };
  if (typeof value === "string") return { text: isoDay(value) ? formatDate(value, lang) : value, numeric: false };
  if (isPartialDate(value)) return { text: formatDate(value.edtf, lang), numeric: false };
  if (Array.isArray(value)) return { text: joinWords(value, lang), numeric: false };
  return { text: (value as Text)[lang], numeric: false };
}

const yes: Text = { fr: "oui", en: "yes" };
const no: Text = { fr: "non", en: "no" };

function isoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
