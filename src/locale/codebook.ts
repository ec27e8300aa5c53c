import type { FieldKind } from "../dossier/descriptor.ts";
import type { Lang, Text } from "./lang.ts";

/** Headings of the codebook's tables, and of what changed. */
export const codebookWords = {
  /** Headings of the list of tables. */
  tables: { fr: "Les tables du dossier", en: "The tables of the dossier" },
  table: { fr: "Table", en: "Table" },
  row: { fr: "Ce qu’est une ligne", en: "What a row is" },
  rows: { fr: "Lignes", en: "Rows" },
  columns: { fr: "Colonnes", en: "Columns" },
  /** Headings of the list of a table's columns. */
  column: { fr: "Colonne", en: "Column" },
  meaning: { fr: "Ce qu’elle dit", en: "What it says" },
  published: { fr: "Publication", en: "Publication" },
  /** Headings of what changed. */
  where: { fr: "Où", en: "Where" },
  change: { fr: "Ce qui a changé, et pourquoi", en: "What changed, and why" },
} satisfies Record<string, Text>;

/** Caption of a table of columns: the table's title and its file. */
export function columnsCaption(title: Text, path: string): Text {
  return { fr: `Colonnes de la table « ${title.fr} » (${path})`, en: `Columns of the table “${title.en}” (${path})` };
}

/** A column: its title, and its name in the file. */
export function titled(title: string, name: string): string {
  return `${title} (${name})`;
}

/** What may leave the house of a column. */
export function disclosureWords(disclosure: "public" | "restricted", identifying: boolean): Text {
  if (disclosure === "restricted") return { fr: "jamais publiée", en: "never published" };
  if (identifying) return { fr: "publiée par groupes de lignes", en: "published by groups of rows" };
  return { fr: "publiée", en: "published" };
}

/** What a column holds, apart from its values. */
export interface Held {
  readonly kind: FieldKind;
  /** The table its values are keys of. */
  readonly keyOf: string | undefined;
  /** The only values it may have, each with its label. */
  readonly values: readonly { readonly value: string; readonly label: Text }[];
  readonly required: boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const KINDS: Readonly<Record<FieldKind, Text>> = {
  string: { fr: "texte", en: "text" },
  integer: { fr: "nombre entier", en: "whole number" },
  number: { fr: "nombre", en: "number" },
  boolean: { fr: "oui ou non", en: "yes or no" },
  list: { fr: "liste de textes", en: "list of texts" },
  date: { fr: "date EDTF", en: "EDTF date" },
};

/**
 * What a column says, then its values, where it has not said them:
 * `Atteintes rapportées. Plusieurs parmi : threat (menaces) ; robbery (vol), ou vide.`
 */
export function described(description: string, held: Held, lang: Lang): string {
  const told = held.kind === "boolean" ? held.yes : [held.keyOf];
  const said = told.some((value) => value && description.includes(value));
  const empty = !held.required && !EMPTY[lang].test(description);
  const values = said ? MAY_BE_EMPTY[lang] : `${what(held)[lang]}${empty ? OR_EMPTY[lang] : "."}`;
  return said && !empty ? description : `${description} ${values.slice(0, 1).toUpperCase()}${values.slice(1)}`;
}

const EMPTY: Readonly<Record<Lang, RegExp>> = { fr: /\bvide\b/i, en: /\bempty\b/i };
const MAY_BE_EMPTY: Text = { fr: "Peut être vide.", en: "May be empty." };
const OR_EMPTY: Text = { fr: ", ou vide.", en: ", or empty." };

function what({ kind, keyOf, values, yes, no }: Omit<Held, "required">): Text {
  const list = kind === "list";
  if (keyOf) return { fr: `${list ? "clés" : "clé"} vers ${keyOf}`, en: `${list ? "keys" : "key"} of ${keyOf}` };
  if (kind === "boolean") return { fr: [...yes, ...no].join(" ou "), en: [...yes, ...no].join(" or ") };
  if (values.length === 0) return KINDS[kind];
  const all = (lang: Lang, separator: string) =>
    values.map(({ value, label }) => (label[lang] === value ? value : `${value} (${label[lang]})`)).join(separator);
  return {
    fr: `${list ? "plusieurs parmi" : "au choix"} : ${all("fr", " ; ")}`,
    en: `${list ? "any of" : "one of"}: ${all("en", "; ")}`,
  };
}

/** A sign, told apart from the sentence it stands in. */
export function quoted(sign: string): Text {
  return { fr: `« ${sign} »`, en: `“${sign}”` };
}
