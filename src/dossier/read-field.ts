import { unknownType } from "./checks/descriptor-problems.ts";
import { type Category, type Constraints, EDTF, type Field, type FieldKind } from "./descriptor.ts";
import { inBoth, isObject, type Json, type JsonReader } from "./json-reader.ts";
import { nearest } from "./nearest.ts";

/** Table Schema's types that are read here, and what each becomes. */
const KINDS: Readonly<Record<string, FieldKind>> = {
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  list: "list",
  date: "date",
  year: "date",
  yearmonth: "date",
};
const PRECISIONS = { date: "day", year: "year", yearmonth: "month" } as const;

/** One field of a Table Schema, with its defaults. Undefined when it has no name: it is then nobody's column. */
export function readField(json: Json, path: string, reader: JsonReader): Field | undefined {
  const name = reader.text(json, "name", path, true);
  if (!name) return undefined;
  const type = json.type === undefined ? "string" : (reader.text(json, "type", path) ?? "string");
  if (!Object.hasOwn(KINDS, type)) {
    const types = Object.keys(KINDS);
    reader.report(unknownType, `${path}/type`, type, { field: name, type, near: nearest(type, types), types });
  }
  const rdfType = reader.text(json, "rdfType", path) ?? "";
  // A list may be declared by its type or, to stay within the official profile, by a `list` property on a string.
  const list = isObject(json.list) ? json.list : json;
  const kind = isObject(json.list) ? "list" : rdfType === EDTF ? "date" : (KINDS[type] ?? "string");
  const precision = rdfType === EDTF ? undefined : PRECISIONS[type as keyof typeof PRECISIONS];
  const { constraints, enumeration } = readConstraints(json, path, reader);
  const categories = readCategories(json, kind === "list" ? "itemCategories" : "categories", path, reader);
  const delimiter = reader.text(list, "delimiter", path);
  return {
    name,
    kind,
    ...(precision && { precision }),
    rdfType,
    title: inBoth(json, "title", name),
    description: inBoth(json, "description"),
    constraints,
    categories: categories.length > 0 ? categories : enumeration,
    trueValues: orDefault(reader.texts(json, "trueValues", path), ["true", "True", "TRUE", "1"]),
    falseValues: orDefault(reader.texts(json, "falseValues", path), ["false", "False", "FALSE", "0"]),
    delimiter: delimiter || (isObject(json.list) ? ";" : ","),
    disclosure: reader.choice(json, "disclosure", path, ["public", "restricted"]) ?? "restricted",
    identifying: json.identifying === true,
  };
}

function readConstraints(
  field: Json,
  path: string,
  reader: JsonReader,
): { constraints: Constraints; enumeration: readonly Category[] } {
  const at = `${path}/constraints`;
  const json = field.constraints ?? {};
  if (!isObject(json)) {
    reader.shape(at, "constraints", json, "object");
    return { constraints: { required: false, unique: false }, enumeration: [] };
  }
  const pattern = readPattern(json, at, reader);
  const minLength = reader.number(json, "minLength", at);
  const maxLength = reader.number(json, "maxLength", at);
  const constraints: Constraints = {
    required: json.required === true,
    unique: json.unique === true,
    ...(pattern && { pattern }),
    ...bound("minimum", json.minimum),
    ...bound("maximum", json.maximum),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
  };
  const enumeration = Array.isArray(json.enum) ? json.enum.map((value) => category({ value })) : [];
  return { constraints, enumeration };
}

/** Table Schema's patterns are XML Schema's: they match the whole value. */
function readPattern(json: Json, path: string, reader: JsonReader): RegExp | undefined {
  const source = reader.text(json, "pattern", path);
  if (source === undefined) return undefined;
  try {
    return new RegExp(`^(?:${source})$`, "u");
  } catch {
    return reader.shape(`${path}/pattern`, "pattern", source, "pattern");
  }
}

function bound<K extends string>(key: K, value: unknown): { [P in K]?: number | string } {
  const valid = typeof value === "number" || typeof value === "string";
  return (valid ? { [key]: value } : {}) as { [P in K]?: number | string };
}

function readCategories(json: Json, key: string, path: string, reader: JsonReader): readonly Category[] {
  const list = json[key];
  if (Array.isArray(list) && list.every((item) => typeof item !== "object")) {
    return list.map((value) => category({ value }));
  }
  return reader.objects(json, key, path).map(category);
}

function category(json: Json): Category {
  const value = String(json.value ?? "");
  return { value, label: inBoth(json, "label", value) };
}

function orDefault(given: readonly string[], otherwise: readonly string[]): readonly string[] {
  return given.length > 0 ? given : otherwise;
}
