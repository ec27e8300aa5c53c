import type { Text } from "../locale/lang.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Severity } from "./problem.ts";

/** datapackage.json as the rest of the program reads it: defaults filled in, words in both languages. */
export interface Descriptor {
  readonly name: string;
  readonly version: string;
  readonly title: Text;
  readonly description: Text;
  /** Date of the data: nothing in the dossier may be dated after it. */
  readonly asOf: PartialDate;
  readonly licenses: readonly { readonly name?: string; readonly path?: string; readonly title?: string }[];
  readonly contributors: readonly { readonly title?: string; readonly path?: string }[];
  readonly resources: readonly Resource[];
  /** The JSON itself, for whoever needs a property that is not above. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** One table: a CSV file and its schema. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: Text;
  readonly description: Text;
  readonly schema: Schema;
}

export interface Schema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly listForeignKeys: readonly ForeignKey[];
  readonly dateOrder: readonly DateOrder[];
  readonly duplicates?: Duplicates;
  /** A row that no other table names is worth a warning. */
  readonly mustBeCited: boolean;
}

/** How the text of a column becomes values. `date` stands for every EDTF column. */
export type FieldKind = "string" | "integer" | "number" | "boolean" | "list" | "date";

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** For `date`: the only precision allowed, when the schema's type says so ("year", "yearmonth", "date"). */
  readonly precision?: PartialDate["precision"];
  readonly rdfType: string;
  readonly title: Text;
  readonly description: Text;
  readonly constraints: Constraints;
  /** Values allowed, of the cell or, for a list, of each item; empty when any is. */
  readonly categories: readonly Category[];
  readonly trueValues: readonly string[];
  readonly falseValues: readonly string[];
  /** What parts a list's items. */
  readonly delimiter: string;
  /** What may leave the house. A column that does not say is restricted. */
  readonly disclosure: "public" | "restricted";
  readonly identifying: boolean;
}

export interface Constraints {
  readonly required: boolean;
  readonly unique: boolean;
  /** Of the whole text, or of each item of a list. */
  readonly pattern?: RegExp;
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

export interface Category {
  readonly value: string;
  readonly label: Text;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  /** `resource` is the table's own name when the key points at the table itself. */
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  /** If a row names another, the other must name it back. */
  readonly symmetric: boolean;
}

/** A column of the table, or one reached through its key to another: "platform_id/launched". */
export interface DatePath {
  readonly column: string;
  /** The column of the table that `column` names rows of. */
  readonly target?: string;
}

export interface DateOrder {
  readonly earlier: DatePath;
  readonly later: DatePath;
  readonly severity: Severity;
  /** For lists: must every dated row named keep the order, or is one enough? */
  readonly quantifier: "every" | "some";
}

export interface Duplicates {
  readonly same: readonly string[];
  readonly overlapping: string;
  readonly unless: readonly string[];
}

/** rdfType of the columns that hold EDTF dates. */
export const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF-level1";
/** rdfType of the columns that hold INSEE codes of départements. */
export const DEPARTEMENT = "http://rdf.insee.fr/def/geo#Departement";

/** The foreign key, single or list, by which a column names rows of a table. */
export function keyOf(schema: Schema, column: string): ForeignKey | undefined {
  return [...schema.foreignKeys, ...schema.listForeignKeys].find(
    (k) => k.fields.length === 1 && k.fields[0] === column,
  );
}
