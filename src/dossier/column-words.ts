import { type ColumnTable, escape as plain } from "arquero";
import type { Lang, Text } from "../locale/lang.ts";
import { noColumn } from "../locale/messages/open.ts";
import { languageOf } from "../locale/reader.ts";
import { type Descriptor, type Field, keyOf, type Resource } from "./descriptor.ts";

/** What the values of a column are called, in both languages. */
export interface ColumnWords {
  /**
   * The words of a cell or of an item of a list: of a category (`label("incidents.pretext", "gay_date", "fr")`), or the
   * name of the row a key points to (`label("incidents.platform_id", "coco", "fr")`). Any other value is given back
   * as it is; null is "".
   * @throws RangeError when there is no such column.
   */
  label(column: string, value: string | number | boolean | null, lang: Lang): string;
  /** A value's words in both languages, with a capital: for a legend. */
  name(column: string, value: string): Text;
  /**
   * The table with two columns more, `fr` and `en`: the words of one of its columns, as {@link label} gives them, with
   * a capital, as they stand beside a mark.
   * @param column of the dossier, `incidents.pretext`; the table must have a column of that name
   * @param unknown what an empty cell is called
   * @throws RangeError when there is no such column.
   */
  named(table: ColumnTable, column: string, unknown?: Text): ColumnTable;
  /**
   * The table with its rows in the order in which the descriptor lists the categories of a column; for a column of
   * keys, in the alphabetical order of their French names, accents aside. Unknown last.
   * @throws RangeError when there is no such column.
   */
  inOrder(table: ColumnTable, column: string): ColumnTable;
}

/** What an empty cell is called. */
const UNKNOWN: Text = { fr: "Non précisé", en: "Not specified" };

const YES: Text = { fr: "oui", en: "yes" };
const NO: Text = { fr: "non", en: "no" };

/** Columns that hold a row's name, the best first. */
const NAMES: Readonly<Record<Lang, readonly string[]>> = {
  fr: ["name_fr", "label_fr", "name", "label", "title"],
  en: ["name_en", "name", "label", "title"],
};

/** The words of a dossier's columns. */
export function columnWords(descriptor: Descriptor, tables: Readonly<Record<string, ColumnTable>>): ColumnWords {
  const names = new Map<string, ReadonlyMap<string, Text>>();

  const label: ColumnWords["label"] = (column, value, lang) => {
    const { resource, field } = fieldOf(descriptor, column);
    if (value === null || value === undefined) return "";
    if (typeof value === "boolean") return (value ? YES : NO)[lang];
    const text = String(value);
    const category = field.categories.find((one) => one.value === text);
    if (category) return category.label[lang];
    const key = keyOf(resource.schema, field.name);
    if (!key) return text;
    const { resource: target, fields } = key.reference;
    const id = `${target}.${fields[0]}`;
    if (!names.has(id)) names.set(id, namesOf(tables[target], fields[0] ?? ""));
    return names.get(id)?.get(text)?.[lang] ?? text;
  };

  return {
    label,
    name: (column, value) => ({
      fr: capital(label(column, value, "fr")),
      en: capital(label(column, value, "en")),
    }),
    named(table, column, unknown = UNKNOWN) {
      const { field } = fieldOf(descriptor, column);
      const say = (lang: Lang) =>
        plain((row: Record<string, string | boolean | null>) => {
          const value = row[field.name];
          return value === null || value === undefined ? unknown[lang] : capital(label(column, value, lang));
        });
      return table.derive({ fr: say("fr"), en: say("en") });
    },
    inOrder(table, column) {
      const { field } = fieldOf(descriptor, column);
      const rank = new Map(field.categories.map(({ value }, i) => [value, i]));
      const place = ({ [field.name]: value }: Record<string, string | null>): string =>
        String(rank.get(value ?? "") ?? rank.size).padStart(4, "0") + alphabetical(label(column, value ?? null, "fr"));
      return table.orderby(plain(place));
    },
  };
}

/** Without accents or capitals; an empty text is after all others. */
function alphabetical(text: string): string {
  return text === "" ? "\uffff" : text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function fieldOf({ resources }: Descriptor, column: string): { resource: Resource; field: Field } {
  const [table, name] = column.split(".");
  const resource = resources.find((one) => one.name === table);
  const field = resource?.schema.fields.find((one) => one.name === name);
  if (!resource || !field) throw new RangeError(noColumn(column)[languageOf(process.env)]);
  return { resource, field };
}

function namesOf(table: ColumnTable | undefined, key: string): ReadonlyMap<string, Text> {
  const rows = (table?.objects() ?? []) as Record<string, unknown>[];
  const name = (row: Record<string, unknown>, lang: Lang) =>
    String(NAMES[lang].map((column) => row[column]).find((value) => value !== null && value !== undefined) ?? row[key]);
  return new Map(rows.map((row) => [String(row[key]), { fr: name(row, "fr"), en: name(row, "en") }]));
}
