import { unknownColumn, unknownTable, unsuitableColumn } from "./checks/descriptor-problems.ts";
import type { DateOrder, DatePath, Duplicates, Field, ForeignKey, Resource, Schema } from "./descriptor.ts";
import { isObject, type Json, type JsonReader } from "./json-reader.ts";
import { nearest } from "./nearest.ts";

type Keys = Pick<Schema, "primaryKey" | "uniqueKeys" | "foreignKeys" | "listForeignKeys" | "dateOrder"> & {
  duplicates?: Duplicates;
};

/** Everything in a schema that names columns: each name is looked up, and a key that cannot hold is reported and left out. */
export function readKeys(
  json: Json,
  path: string,
  own: Resource,
  tables: readonly Resource[],
  reader: JsonReader,
): Keys {
  const find = columnFinder(reader);
  const ownColumns = (names: readonly string[], at: string, property: string) =>
    names.every((name) => find(own, name, at, property) !== undefined);

  const primaryKey = reader.texts(json, "primaryKey", path);
  const uniqueKeys = (Array.isArray(json.uniqueKeys) ? json.uniqueKeys : []) as unknown[];
  const foreign = (property: "foreignKeys" | "listForeignKeys") =>
    reader.objects(json, property, path).flatMap((node, i) => {
      const at = `${path}/${property}/${i}`;
      return readForeignKey(node, at, property, own, tables, reader, find) ?? [];
    });
  const foreignKeys = foreign("foreignKeys");
  const listForeignKeys = foreign("listForeignKeys");
  const keys = [...foreignKeys, ...listForeignKeys];
  const duplicates = readDuplicates(json, path, reader, ownColumns);
  return {
    primaryKey: ownColumns(primaryKey, `${path}/primaryKey`, "primaryKey") ? primaryKey : [],
    uniqueKeys: uniqueKeys
      .map((key) => (Array.isArray(key) ? key.map(String) : [String(key)]))
      .filter((key, i) => ownColumns(key, `${path}/uniqueKeys/${i}`, "uniqueKeys")),
    foreignKeys,
    listForeignKeys,
    dateOrder: reader
      .objects(json, "dateOrder", path)
      .flatMap((node, i) => readOrder(node, `${path}/dateOrder/${i}`, own, tables, keys, reader, find) ?? []),
    ...(duplicates && { duplicates }),
  };
}

type Find = (table: Resource, name: string, at: string, property: string) => Field | undefined;

function columnFinder(reader: JsonReader): Find {
  return (table, name, at, property) => {
    const field = table.schema.fields.find((f) => f.name === name);
    if (!field) {
      const near = nearest(
        name,
        table.schema.fields.map((f) => f.name),
      );
      reader.report(unknownColumn, at, name, { table: table.name, name, property, near });
    }
    return field;
  };
}

function readForeignKey(
  json: Json,
  at: string,
  property: "foreignKeys" | "listForeignKeys",
  own: Resource,
  tables: readonly Resource[],
  reader: JsonReader,
  find: Find,
): ForeignKey | undefined {
  const fields = reader.texts(json, "fields", at);
  if (fields.length === 0) return reader.shape(`${at}/fields`, "fields", json.fields, "list");
  const reference = json.reference;
  if (!isObject(reference)) return reader.shape(`${at}/reference`, "reference", reference, "object");
  const name = reader.text(reference, "resource", `${at}/reference`) || own.name;
  const target = tables.find((table) => table.name === name);
  const ownFields = fields.map((field) => find(own, field, `${at}/fields`, property));
  if (!target) {
    const names = tables.map((table) => table.name);
    reader.report(unknownTable, `${at}/reference/resource`, name, { name, near: nearest(name, names), tables: names });
    return undefined;
  }
  const targets = reader.texts(reference, "fields", `${at}/reference`);
  const targetFields = targets.map((field) => find(target, field, `${at}/reference/fields`, property));
  if ([...ownFields, ...targetFields].includes(undefined)) return undefined;
  if (targets.length !== fields.length) {
    return reader.shape(`${at}/reference/fields`, "fields", reference.fields, "list");
  }
  const list = property === "listForeignKeys";
  for (const field of ownFields) {
    if (field && (field.kind === "list") !== list) {
      const needs = list ? "list" : "single";
      reader.report(unsuitableColumn, `${at}/fields`, field.name, { name: field.name, property, needs });
      return undefined;
    }
  }
  return { fields, reference: { resource: target.name, fields: targets }, symmetric: json.symmetric === true };
}

function readOrder(
  json: Json,
  at: string,
  own: Resource,
  tables: readonly Resource[],
  keys: readonly ForeignKey[],
  reader: JsonReader,
  find: Find,
): DateOrder | undefined {
  const path = (side: "earlier" | "later"): DatePath | undefined => {
    const text = reader.text(json, side, at, true);
    if (!text) return undefined;
    const [column = "", target] = text.split("/");
    if (!find(own, column, `${at}/${side}`, "dateOrder")) return undefined;
    const key = keys.find((k) => k.fields.length === 1 && k.fields[0] === column);
    if (target !== undefined && !key) return unsuitable(column, "key");
    const table = target === undefined ? own : tables.find((t) => t.name === key?.reference.resource);
    const dated = table && find(table, target ?? column, `${at}/${side}`, "dateOrder");
    if (!dated) return undefined;
    if (dated.kind !== "date") return unsuitable(text, "date");
    return target === undefined ? { column } : { column, target };

    function unsuitable(name: string, needs: "key" | "date"): undefined {
      reader.report(unsuitableColumn, `${at}/${side}`, text ?? "", { name, property: "dateOrder", needs });
      return undefined;
    }
  };
  const earlier = path("earlier");
  const later = path("later");
  if (!earlier || !later) return undefined;
  const severity = reader.choice(json, "severity", at, ["error", "warning"]) ?? "error";
  const quantifier = reader.choice(json, "quantifier", at, ["every", "some"]) ?? "every";
  return { earlier, later, severity, quantifier };
}

function readDuplicates(
  json: Json,
  path: string,
  reader: JsonReader,
  known: (names: readonly string[], at: string, property: string) => boolean,
): Duplicates | undefined {
  if (json.duplicates === undefined) return undefined;
  const at = `${path}/duplicates`;
  if (!isObject(json.duplicates)) return reader.shape(at, "duplicates", json.duplicates, "object");
  const same = reader.texts(json.duplicates, "same", at);
  const unless = reader.texts(json.duplicates, "unless", at);
  const overlapping = reader.text(json.duplicates, "overlapping", at, true);
  if (!overlapping) return undefined;
  const sound = [
    known(same, `${at}/same`, "duplicates"),
    known(unless, `${at}/unless`, "duplicates"),
    known([overlapping], `${at}/overlapping`, "duplicates"),
  ];
  return sound.includes(false) ? undefined : { same, overlapping, unless };
}
