/**
 * The official Data Package 2.0 profile, as datapackage-2.0.schema.json restates it for use offline.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export const readJson = (path: string) =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as JsonObject;

const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false });
formats.default(ajv);
const validate = ajv.compile(readJson("./datapackage-2.0.schema.json"));

/** What the profile objects to in a document, each with its place; nothing when the document is valid. */
export function objections(document: Json): string[] {
  return validate(document) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
}
export const accepted = (document: Json, what: string) => assert.deepEqual(objections(document), [], what);
export const refused = (document: Json, what: string) => assert.notDeepEqual(objections(document), [], what);
