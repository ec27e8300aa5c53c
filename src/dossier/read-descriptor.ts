import { problem } from "./check.ts";
import { descriptorSyntax } from "./checks/descriptor-problems.ts";
import type { Descriptor, Resource } from "./descriptor.ts";
import { jsonPlaces, lineColumn } from "./json-places.ts";
import { inBoth, isObject, type Json, type JsonReader, jsonReader } from "./json-reader.ts";
import { type PartialDate, partialDate, readPartialDate } from "./partial-date.ts";
import type { Place, Problem } from "./problem.ts";
import { readField } from "./read-field.ts";
import { readKeys } from "./read-keys.ts";

export interface DescriptorReading {
  /** Absent when the text is not JSON, or not an object. */
  readonly descriptor?: Descriptor;
  readonly problems: readonly Problem[];
  /** Where a property is, by its path: "resources/0/path". */
  readonly place: (path: string) => Place;
}

/** Stands for a missing `asOf`, which has its own problem: nothing is after it. */
const END_OF_TIME = partialDate("9999");

/**
 * Reads datapackage.json. Every problem is reported with its place; what is sound is kept, so that the tables can be
 * checked in the same run.
 */
export function readDescriptor(text: string, file: string): DescriptorReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problems: [syntaxProblem(text, file)], place: () => ({ file, line: 1, column: 1 }) };
  }
  const reader = jsonReader(text, file);
  if (!isObject(json)) {
    reader.shape("", "datapackage.json", json, "object");
    return { problems: reader.problems, place: reader.place };
  }
  const resources = readResources(json, reader);
  const descriptor: Descriptor = {
    name: reader.text(json, "name", "") ?? "",
    version: reader.text(json, "version", "") ?? "",
    title: inBoth(json, "title"),
    description: inBoth(json, "description"),
    asOf: readAsOf(json, reader),
    licenses: reader.objects(json, "licenses", ""),
    contributors: reader.objects(json, "contributors", ""),
    resources,
    json,
  };
  return { descriptor, problems: reader.problems, place: reader.place };
}

function readAsOf(json: Json, reader: JsonReader): PartialDate {
  const date = typeof json.asOf === "string" ? readPartialDate(json.asOf).date : undefined;
  if (!date) reader.shape("asOf", "asOf", json.asOf, "date");
  return date ?? END_OF_TIME;
}

function readResources(json: Json, reader: JsonReader): readonly Resource[] {
  const nodes = reader.objects(json, "resources", "", true);
  const bare = nodes.map((node, i) => readBareResource(node, `resources/${i}`, nodes.slice(0, i), reader));
  const known = bare.filter((resource) => resource !== undefined);
  // Keys may point at tables further down, so they are read once every table and column is known.
  return bare.flatMap((resource, i) => {
    const schema = nodes[i]?.schema;
    if (!resource || !isObject(schema)) return [];
    const keys = readKeys(schema, `resources/${i}/schema`, resource, known, reader);
    return [{ ...resource, schema: { ...resource.schema, ...keys } }];
  });
}

/** A table with its columns, its keys still to be read. */
function readBareResource(json: Json, path: string, before: readonly Json[], reader: JsonReader): Resource | undefined {
  const name = reader.text(json, "name", path, true);
  const file = reader.text(json, "path", path, true);
  if (name && before.some((other) => other.name === name)) return reader.shape(`${path}/name`, "name", name, "name");
  if (file && leavesFolder(file)) return reader.shape(`${path}/path`, "path", file, "path");
  if (!isObject(json.schema)) return reader.shape(`${path}/schema`, "schema", json.schema, "object");
  const nodes = reader.objects(json.schema, "fields", `${path}/schema`, true);
  const fields = nodes.flatMap((node, i) => {
    const at = `${path}/schema/fields/${i}`;
    if (nodes.slice(0, i).some((other) => other.name !== undefined && other.name === node.name)) {
      reader.shape(`${at}/name`, "name", node.name, "name");
      return [];
    }
    return readField(node, at, reader) ?? [];
  });
  if (!name || !file) return undefined;
  return {
    name,
    path: file,
    title: inBoth(json, "title", name),
    description: inBoth(json, "description"),
    schema: {
      fields,
      missingValues: readMissing(json.schema, `${path}/schema`, reader),
      primaryKey: [],
      uniqueKeys: [],
      foreignKeys: [],
      listForeignKeys: [],
      dateOrder: [],
      mustBeCited: json.schema.mustBeCited === true,
    },
  };
}

/** Texts, or objects with a label of their own for why a value is missing. */
function readMissing(schema: Json, path: string, reader: JsonReader): readonly string[] {
  const given = schema.missingValues;
  if (given === undefined) return [""];
  if (Array.isArray(given) && given.every((item) => typeof item?.value === "string")) {
    return given.map(({ value }) => value as string);
  }
  return reader.texts(schema, "missingValues", path);
}

/** Data Package: paths are relative and stay inside the folder. */
function leavesFolder(path: string): boolean {
  return /^([\\/~]|[a-z][a-z0-9+.-]*:)/i.test(path) || path.split(/[\\/]/).includes("..");
}

function syntaxProblem(text: string, file: string): Problem {
  const { fault } = jsonPlaces(text);
  const offset = fault?.offset ?? text.length;
  const found = /^(?:"[^"\r\n]*"?|[\w.+-]+|.)/u.exec(text.slice(offset))?.[0] ?? "";
  return problem(descriptorSyntax, { file, ...lineColumn(text, offset) }, found, {
    found,
    wanted: fault?.wanted ?? "",
  });
}
