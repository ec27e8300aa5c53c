import { type ColumnTable, table } from "arquero";
import { type Field, keyOf, type Resource } from "../dossier/descriptor.ts";
import type { Dossier } from "../dossier/open.ts";
import { codebookWords, columnsCaption, described, disclosureWords, type Held, titled } from "../locale/codebook.ts";
import type { Lang } from "../locale/lang.ts";
import { typeset } from "../locale/typography.ts";
import type { NotebookTable } from "./blocks.ts";
import type { Columns } from "./reader-table.ts";

/** A table of the codebook, ready for a notebook: `nb.table(name, rest)`. */
export interface CodebookTable extends NotebookTable {
  /** Name of the block and of its CSV. */
  readonly name: string;
}

/**
 * The codebook, made from the dossier's descriptor alone: first the list of tables, then one table of columns for each.
 * A column that never leaves the house is described like the others, for its existence is no secret; no value of any
 * row is given. The data have one row a column, with its machine name, title and description in both languages, type,
 * values allowed with their labels, whether it may be empty, and its rules of disclosure.
 *
 *     for (const { name, ...columns } of codebook(dossier)) nb.table(name, columns);
 */
export function codebook(dossier: Dossier): CodebookTable[] {
  const { resources } = dossier.descriptor;
  return [tablesOf(dossier), ...resources.map((resource) => columnsTable(resource, resources))];
}

function tablesOf({ descriptor, tables }: Dossier): CodebookTable {
  const rows = descriptor.resources.map(({ name, path, title, description, schema }) => ({
    table: name,
    path,
    title_fr: title.fr,
    title_en: title.en,
    description_fr: description.fr,
    description_en: description.en,
    rows: tables[name]?.numRows() ?? 0,
    columns: schema.fields.length,
  }));
  return {
    name: "tables",
    caption: codebookWords.tables,
    data: fromRows(rows),
    columns: [
      { head: codebookWords.table, cell: (row, lang) => words(row, "title", lang) },
      { head: codebookWords.row, cell: (row, lang) => words(row, "description", lang) },
      { head: codebookWords.rows, cell: (row) => row.rows as number },
      { head: codebookWords.columns, cell: (row) => row.columns as number },
    ],
  };
}

function columnsTable(resource: Resource, all: readonly Resource[]): CodebookTable {
  const { name, path, title, schema } = resource;
  const held = new Map(schema.fields.map((field) => [field.name, heldBy(field, resource, all)]));
  const rows = schema.fields.map((field) => ({
    column: field.name,
    title_fr: field.title.fr,
    title_en: field.title.en,
    description_fr: field.description.fr,
    description_en: field.description.en,
    type: field.kind,
    required: field.constraints.required,
    key_of: held.get(field.name)?.keyOf ?? null,
    values: field.categories.map(({ value }) => value),
    labels_fr: field.categories.map(({ label }) => label.fr),
    labels_en: field.categories.map(({ label }) => label.en),
    disclosure: field.disclosure,
    identifying: field.identifying,
  }));
  const columns: Columns = [
    {
      head: codebookWords.column,
      cell: (row, lang) => titled(words(row, "title", lang), row.column as string),
    },
    {
      head: codebookWords.meaning,
      cell: (row, lang) =>
        typeset(described(words(row, "description", lang), held.get(row.column as string) as Held, lang), lang),
    },
    {
      head: codebookWords.published,
      cell: (row) => disclosureWords(row.disclosure as "public" | "restricted", row.identifying as boolean),
    },
  ];
  return {
    name: `colonnes-${name}`,
    caption: columnsCaption(title, path),
    data: fromRows(rows),
    columns,
    folded: true,
  };
}

function heldBy(field: Field, { schema }: Resource, all: readonly Resource[]): Held {
  const target = keyOf(schema, field.name)?.reference.resource;
  const path = all.find(({ name }) => name === target)?.path;
  return {
    kind: field.kind,
    keyOf: path,
    values: field.categories,
    required: field.constraints.required,
    yes: field.trueValues,
    no: field.falseValues,
  };
}

function words(row: Record<string, unknown>, column: string, lang: Lang): string {
  return typeset(String(row[`${column}_${lang}`] ?? ""), lang);
}

function fromRows(rows: readonly Record<string, unknown>[]): ColumnTable {
  const names = Object.keys(rows[0] ?? {});
  return table(Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])), names);
}
