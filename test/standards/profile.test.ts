/**
 * The restated profile says what the official Data Package 2.0 profile says, its oddities included.
 */
import { test } from "node:test";
import { accepted, type Json, type JsonObject, refused } from "./profile.ts";

const packageOf = (field: Json, schema: JsonObject = {}, resource: JsonObject = {}): JsonObject => ({
  resources: [{ name: "t", path: "t.csv", schema: { fields: [field], ...schema }, ...resource }],
});

/** The constraints that the profile checks for each type of field, and the formats it allows (null: any). */
const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
const lengths = ["minLength", "maxLength"];
const types: Record<string, { checks: string[]; formats: string[] | null }> = {
  string: {
    checks: ["unique", "pattern", "enum", ...lengths],
    formats: ["default", "email", "uri", "binary", "uuid"],
  },
  number: { checks: ["unique", "enum", ...bounds], formats: ["default"] },
  integer: { checks: ["unique", "enum", ...bounds], formats: ["default"] },
  date: { checks: ["unique", "enum", ...bounds], formats: null },
  time: { checks: ["unique", "enum", ...bounds], formats: null },
  datetime: { checks: ["unique", "enum", ...bounds], formats: null },
  year: { checks: ["unique", "enum", ...bounds], formats: ["default"] },
  yearmonth: { checks: ["unique", "enum", ...bounds], formats: ["default"] },
  boolean: { checks: ["enum"], formats: ["default"] },
  object: { checks: ["unique", "enum", ...lengths, "jsonSchema"], formats: ["default"] },
  geopoint: { checks: ["unique", "enum"], formats: ["default", "array", "object"] },
  geojson: { checks: ["unique", "enum", ...lengths], formats: ["default", "topojson"] },
  array: { checks: ["unique", "enum", ...lengths, "jsonSchema"], formats: ["default"] },
  duration: { checks: ["unique", "enum", ...bounds], formats: ["default"] },
  any: { checks: ["unique", "enum"], formats: null },
};
const everyConstraint = ["unique", "pattern", "enum", ...lengths, ...bounds, "jsonSchema"];
const everyFormat = ["default", "email", "uri", "binary", "uuid", "array", "object", "topojson", "%d/%m/%Y"];

for (const [type, { checks, formats: allowed }] of Object.entries(types)) {
  test(`a field of type ${type}`, () => {
    accepted(packageOf({ name: "x", type }), "bare");
    refused(packageOf({ type }), "without name");
    refused(packageOf({ name: "x", type, rdfType: 1 }), "rdfType");
    refused(packageOf({ name: "x", type, missingValues: [0] }), "missingValues");
    refused(packageOf({ name: "x", type, constraints: ["required"] }), "constraints");
    refused(packageOf({ name: "x", type, constraints: { required: "true" } }), "required");
    accepted(packageOf({ name: "x", type, constraints: { required: true }, ours: {} }), "a property of ours");
    for (const constraint of everyConstraint) {
      // null is right for no constraint; the profile lets pass what it does not know of.
      const field = packageOf({ name: "x", type, constraints: { [constraint]: null } });
      (checks.includes(constraint) ? refused : accepted)(field, constraint);
    }
    for (const format of everyFormat) {
      const fits = allowed === null || allowed.includes(format);
      (fits ? accepted : refused)(packageOf({ name: "x", type, format }), format);
    }
  });
}

test("bounds and enumerations take text, and a value of the type only where JSON has one", () => {
  const takes = (type: string, constraints: JsonObject, expected: boolean) =>
    (expected ? accepted : refused)(
      packageOf({ name: "x", type, constraints }),
      `${type} ${JSON.stringify(constraints)}`,
    );
  takes("integer", { minimum: 1, maximum: "9" }, true);
  takes("integer", { minimum: 1.5 }, false);
  takes("number", { exclusiveMinimum: 1.5 }, true);
  takes("year", { minimum: 2016 }, true);
  takes("yearmonth", { minimum: 2016 }, false);
  takes("date", { minimum: 2016 }, false);
  takes("duration", { maximum: "P1Y" }, true);
  takes("integer", { enum: [1, 2] }, true);
  takes("integer", { enum: ["1", "2"] }, true);
  takes("integer", { enum: [1, "2"] }, false);
  takes("integer", { enum: [1, 1] }, false);
  takes("string", { enum: [1] }, false);
  takes("boolean", { enum: [true] }, true);
  takes("boolean", { enum: ["true"] }, false);
  takes("geopoint", { enum: [[1, 2]] }, true);
  takes("geojson", { enum: [[1, 2]] }, false);
  takes("array", { enum: [[1, 2]], minLength: 1, jsonSchema: {} }, true);
  takes("array", { enum: [{}] }, false);
  takes("object", { enum: [{}] }, true);
  takes("any", { enum: [1, "a", [null]] }, true);
  takes("string", { minLength: "3" }, false);
  takes("number", { enum: [1.5, 2] }, true);
  takes("number", { enum: [true] }, false);
  const examples = { string: "a", boolean: true, integer: 1, number: 1.5, array: [1], object: { a: 1 }, any: null };
  for (const [type, value] of Object.entries(examples) as [string, Json][]) {
    takes(type, { enum: [value] }, true);
    takes(type, { enum: [value, value] }, false);
    takes(type, { enum: [] }, false);
    takes(type, { enum: value }, false);
  }
});

test("what stands beside the constraints of a field", () => {
  accepted(packageOf({ name: "untyped is text" }), "no type");
  refused(packageOf({ name: "x", categories: [1] }), "and is checked as text");
  accepted(packageOf({ name: "x", type: "string", categories: ["a", "b"], categoriesOrdered: true }), "values");
  accepted(packageOf({ name: "x", type: "string", categories: [{ value: "a", label: "A", fr: {} }] }), "labels");
  refused(packageOf({ name: "x", type: "string", categories: ["a", { value: "b" }] }), "values and labels mixed");
  refused(packageOf({ name: "x", type: "string", categories: [{ value: 1 }] }), "a number for a text");
  accepted(packageOf({ name: "x", type: "integer", categories: [{ value: 1, label: "A" }] }), "a number");
  refused(packageOf({ name: "x", type: "integer", categories: [{ value: "1" }] }), "a text for a number");
  refused(packageOf({ name: "x", type: "integer", groupChar: 1 }), "groupChar");
  refused(packageOf({ name: "x", type: "number", decimalChar: 1 }), "decimalChar");
  refused(packageOf({ name: "x", type: "number", bareNumber: "no" }), "bareNumber");
  accepted(packageOf({ name: "x", type: "boolean", trueValues: ["yes"], falseValues: ["no"] }), "yes and no");
  refused(packageOf({ name: "x", type: "boolean", trueValues: [] }), "no word for true");
  refused(packageOf({ name: "x", type: "boolean", falseValues: [false] }), "falseValues");
  accepted(packageOf({ name: "x", missingValues: [{ value: "-", label: "unknown" }] }), "labelled missing values");
});

test("the published profile has no fields of type list, which the text of the standard has", () => {
  refused(packageOf({ name: "x", type: "list", itemType: "string", delimiter: ";" }), "list");
});

test("keys of a table", () => {
  const field = { name: "x" };
  const key = (fields: Json, reference: Json) => packageOf(field, { foreignKeys: [{ fields, reference }] });
  accepted(packageOf(field, { primaryKey: "x", uniqueKeys: [["x"]] }), "one column");
  accepted(key(["x"], { resource: "u", fields: ["y"] }), "columns");
  accepted(key("x", { resource: "", fields: "y" }), "a column of the table itself");
  refused(key(["x"], { resource: "u", fields: "y" }), "a list and a text");
  refused(key("x", { resource: "u" }), "which column?");
  refused(key(["x"], { resource: 1, fields: ["y"] }), "resource");
  refused(packageOf(field, { uniqueKeys: [["x"], ["x"]] }), "the same unique key twice");
  refused(packageOf(field, { fieldsMatch: "exact" }), "the published profile wants a list here");
});

test("a resource", () => {
  const resource = (more: JsonObject) => packageOf({ name: "x" }, {}, more);
  accepted(resource({ path: ["a.csv", "https://example.org/b.csv"] }), "several paths");
  for (const path of ["a/../b.csv", "~/a.csv", ".a.csv", "file:a.csv", "gopher://a", "", [], ["/a.csv"]] as Json[]) {
    refused(resource({ path }), JSON.stringify(path));
  }
  for (const hash of ["d25c9c77f588f5dc32059d2da1136c02", "sha256:abc123", ""]) accepted(resource({ hash }), hash);
  for (const hash of ["d25c", "sha256:xyz"]) refused(resource({ hash }), hash);
  accepted(resource({ dialect: { delimiter: ";", headerRows: [1], quoteChar: "'", ours: 1 } }), "dialect");
  refused(resource({ dialect: { delimiter: [";"] } }), "delimiter");
  refused(resource({ dialect: { headerRows: [0] } }), "rows count from 1");
  refused(resource({ dialect: { itemType: "row" } }), "itemType");
  refused(resource({ dialect: "dialect.json" }), "a dialect elsewhere");
  accepted(resource({ schema: "schema.json" }), "a schema elsewhere");
  refused(resource({ schema: { fields: "x" } }), "fields");
  refused(resource({ bytes: 1.5 }), "bytes");
  refused(resource({ licenses: [] }), "no licence");
  accepted(resource({ sources: [] }), "no source");
  refused(resource({ sources: [{}] }), "a source of nothing");
  refused(resource({ homepage: "not an address" }), "homepage");
});

/** A whole package around a part of one. */
const around: Record<string, (part: JsonObject) => JsonObject> = {
  package: (part) => ({ ...packageOf({ name: "x" }), ...part }),
  contributor: (part) => ({ ...packageOf({ name: "x" }), contributors: [part] }),
  licence: (part) => ({ ...packageOf({ name: "x" }), licenses: [{ name: "CC0-1.0", path: "LICENSE", ...part }] }),
  source: (part) => ({ ...packageOf({ name: "x" }), sources: [part] }),
  resource: (part) => packageOf({ name: "x" }, {}, part),
  dialect: (part) => packageOf({ name: "x" }, {}, { dialect: part }),
  schema: (part) => packageOf({ name: "x" }, part),
  field: (part) => packageOf({ name: "x", ...part }),
  "integer field": (part) => packageOf({ name: "x", type: "integer", ...part }),
  "number field": (part) => packageOf({ name: "x", type: "number", ...part }),
  category: (part) => packageOf({ name: "x", categories: [{ value: "a", ...part }] }),
  "integer category": (part) => packageOf({ name: "x", type: "integer", categories: [{ value: 1, ...part }] }),
};

/** One value of each kind that is right, and values that are not. */
const kinds: Record<string, { right: Json; wrong: Json[] }> = {
  text: { right: "a", wrong: [1, null, ["a"], {}] },
  boolean: { right: false, wrong: ["false", 0, null] },
  count: { right: 1, wrong: [0, 1.5, "1", null] },
  integer: { right: 0, wrong: [1.5, "1", null] },
  texts: { right: ["a", "a"], wrong: [[], [1], "a", {}] },
  "any texts": { right: [], wrong: [[1], "a"] },
  counts: { right: [1, 1], wrong: [[0], ["1"], 1] },
  path: { right: "a/b.csv", wrong: ["../a", "/a", 1] },
  address: { right: "https://example.org/", wrong: ["nowhere", 1] },
  email: { right: "a@example.org", wrong: ["nobody", 1] },
  moment: { right: "2026-11-12T10:00:00Z", wrong: ["2026-11-12", 1] },
};

const properties: Record<string, Record<string, string>> = {
  package: {
    text: "$schema name id title description version image",
    address: "homepage",
    moment: "created",
    texts: "keywords",
  },
  contributor: { text: "title givenName familyName organization", path: "path", email: "email", texts: "roles" },
  licence: { text: "title", path: "path" },
  source: { text: "title version", path: "path", email: "email" },
  resource: { text: "$schema name title description format encoding", address: "homepage", integer: "bytes" },
  dialect: {
    text: "$schema headerJoin commentChar delimiter lineTerminator quoteChar escapeChar nullSequence property sheetName table",
    boolean: "header doubleQuote skipInitialSpace",
    counts: "headerRows commentRows",
    count: "sheetNumber",
    "any texts": "itemKeys",
  },
  schema: { text: "$schema" },
  field: { text: "name title description example rdfType", boolean: "categoriesOrdered" },
  "integer field": { text: "groupChar", boolean: "categoriesOrdered bareNumber" },
  "number field": { text: "groupChar decimalChar", boolean: "bareNumber" },
  category: { text: "value label" },
  "integer category": { integer: "value", text: "label" },
};

for (const [part, named] of Object.entries(properties)) {
  test(`the properties of a ${part}, each of its kind`, () => {
    for (const [kind, names] of Object.entries(named)) {
      for (const name of names.split(" ")) {
        const { right, wrong } = kinds[kind] as { right: Json; wrong: Json[] };
        const whole = around[part] as (part: JsonObject) => JsonObject;
        accepted(whole({ [name]: right }), `${name}: ${JSON.stringify(right)}`);
        for (const value of wrong) refused(whole({ [name]: value }), `${name}: ${JSON.stringify(value)}`);
      }
    }
  });
}

test("a list is a list of such things, and where the profile says so neither empty nor repetitive", () => {
  const whole = packageOf({ name: "x" });
  refused([whole], "a list of packages");
  for (const list of ["contributors", "licenses", "resources", "sources"]) {
    refused({ ...whole, [list]: {} }, `${list} that is no list`);
    if (list !== "contributors") refused({ ...whole, [list]: ["x"] }, `${list} of texts`);
    (list === "sources" ? accepted : refused)({ ...whole, [list]: [] }, `${list} of nothing`);
  }
  // The published profile does not say that a contributor is an object.
  accepted({ ...whole, contributors: ["x"] }, "contributors of texts");
  refused({ ...whole, licenses: [{ name: "CC BY 4.0" }] }, "a licence's name has no spaces");
  refused({ ...whole, licenses: [{ name: 1, path: "LICENSE" }] }, "nor is it a number");
  refused({ ...whole, licenses: [{ title: "CC BY 4.0" }] }, "and it has a name or a path");
  const resource = (more: JsonObject) => packageOf({ name: "x" }, {}, more);
  for (const more of [
    { mediatype: 1 },
    { mediatype: "csv" },
    { hash: 1 },
    { schema: 1 },
    { schema: {} },
  ] as JsonObject[]) {
    refused(resource(more), JSON.stringify(more));
  }
  const schema = (more: JsonObject) => packageOf({ name: "x" }, more);
  const keys = { fields: ["x"], reference: { fields: ["y"] } };
  accepted(schema({ foreignKeys: [keys] }), "foreign key");
  for (const more of [
    { primaryKey: [1] },
    { uniqueKeys: [] },
    { uniqueKeys: { x: "x" } },
    { uniqueKeys: [[1]] },
    { foreignKeys: keys },
    { foreignKeys: ["x"] },
    { foreignKeys: [{ ...keys, fields: [1] }] },
    { foreignKeys: [{ ...keys, fields: { x: 1 } }] },
    { foreignKeys: [{ ...keys, reference: "y" }] },
    { foreignKeys: [{ ...keys, reference: {} }] },
    { foreignKeys: [{ ...keys, reference: { fields: ["y", "y"] } }] },
    { foreignKeys: [{ ...keys, reference: { fields: ["y"], resource: 1 } }] },
    { foreignKeys: [{ fields: "x", reference: "y" }] },
    { foreignKeys: [{ fields: "x", reference: { fields: "y", resource: 1 } }] },
    { foreignKeys: [{ fields: "x", reference: { fields: 1 } }] },
  ] as JsonObject[]) {
    refused(schema(more), JSON.stringify(more));
  }
  refused(packageOf("x"), "a field that is a text");
  refused(packageOf({ name: "x", type: "integer", categories: { value: 1 } }), "categories that are no list");
  refused(packageOf({ name: "x", type: "integer", categories: [{ label: "One" }] }), "a category without value");
  refused(packageOf({ name: "x", type: "integer", categories: ["1"] }), "a category that is a text");
});
