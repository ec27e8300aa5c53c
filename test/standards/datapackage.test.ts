/**
 * data/datapackage.json keeps to the standard it names, so that other tools can read the dossier.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { accepted, type Json, type JsonObject, readJson, refused } from "./profile.ts";

test("data/datapackage.json is valid and says which profile it follows", () => {
  const descriptor = readJson("../../data/datapackage.json");
  accepted(descriptor, "data/datapackage.json");
  assert.equal(descriptor.$schema, "https://datapackage.org/profiles/2.0/datapackage.json");
});

test("data/datapackage.json, spoilt in one place, is refused", () => {
  type Descriptor = { resources: [Resource, ...Resource[]]; [key: string]: unknown };
  type Resource = { schema: { fields: [JsonObject, ...JsonObject[]]; [key: string]: unknown }; [key: string]: unknown };
  const spoil: Record<string, (d: Descriptor, r: Resource, f: JsonObject) => void> = {
    "no resources": (d) => Reflect.deleteProperty(d, "resources"),
    "resources empty": (d) => Object.assign(d, { resources: [] }),
    "title that is no text": (d) => Object.assign(d, { title: { fr: "Guet-apens" } }),
    "licence without name or path": (d) => Object.assign(d, { licenses: [{ title: "CC BY" }] }),
    "contributor without anything": (d) => Object.assign(d, { contributors: [{}] }),
    "creation date that is none": (d) => Object.assign(d, { created: "hier" }),
    "resource without name": (_, r) => Reflect.deleteProperty(r, "name"),
    "resource without path": (_, r) => Reflect.deleteProperty(r, "path"),
    "path out of the folder": (_, r) => Object.assign(r, { path: "../secret.csv" }),
    "absolute path": (_, r) => Object.assign(r, { path: "/etc/passwd" }),
    "path with a backslash": (_, r) => Object.assign(r, { path: "data\\incidents.csv" }),
    "both a path and data": (_, r) => Object.assign(r, { data: [] }),
    "media type without slash": (_, r) => Object.assign(r, { mediatype: "csv" }),
    "unknown type of resource": (_, r) => Object.assign(r, { type: "tableau" }),
    "no fields": (_, r) => Object.assign(r.schema, { fields: [] }),
    "field without name": (_, __, f) => Reflect.deleteProperty(f, "name"),
    "unknown type of field": (_, __, f) => Object.assign(f, { type: "texte" }),
    "required that is no boolean": (_, __, f) => Object.assign(f, { constraints: { required: "yes" } }),
    "pattern that is no text": (_, __, f) => Object.assign(f, { type: "string", constraints: { pattern: ["x"] } }),
    "enum of nothing": (_, __, f) => Object.assign(f, { type: "string", constraints: { enum: [] } }),
    "category without value": (_, __, f) => Object.assign(f, { type: "string", categories: [{ label: "Oui" }] }),
    "primary key of nothing": (_, r) => Object.assign(r.schema, { primaryKey: [] }),
    "primary key named twice": (_, r) => Object.assign(r.schema, { primaryKey: ["id", "id"] }),
    "primary key that is no name": (_, r) => Object.assign(r.schema, { primaryKey: { fields: ["id"] } }),
    "unique key not in a list": (_, r) => Object.assign(r.schema, { uniqueKeys: ["id"] }),
    "foreign key without reference": (_, r) => Object.assign(r.schema, { foreignKeys: [{ fields: ["id"] }] }),
    "foreign keys empty": (_, r) => Object.assign(r.schema, { foreignKeys: [] }),
    "missing values not in a list": (_, r) => Object.assign(r.schema, { missingValues: "" }),
  };
  for (const [what, change] of Object.entries(spoil)) {
    const d = structuredClone(readJson("../../data/datapackage.json")) as unknown as Descriptor;
    change(d, d.resources[0], d.resources[0].schema.fields[0]);
    refused(d as unknown as Json, what);
  }
});
