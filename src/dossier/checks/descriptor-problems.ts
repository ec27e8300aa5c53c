import * as words from "../../locale/messages/descriptor.ts";
import { rule } from "../check.ts";

/** Rules of datapackage.json, applied while it is read (read-descriptor.ts). */

export const descriptorMissing = rule({
  code: "descriptor-missing",
  severity: "error",
  words: words.descriptorMissing,
  example: { value: "", says: {} },
});

export const descriptorSyntax = rule({
  code: "descriptor-syntax",
  severity: "error",
  words: words.descriptorSyntax,
  example: { value: "}", says: { found: "}", wanted: '"' } },
});

export const descriptorShape = rule({
  code: "descriptor-shape",
  severity: "error",
  words: words.descriptorShape,
  example: { value: "", says: { property: "asOf", value: "", shape: "date" } },
});

export const unknownType = rule({
  code: "unknown-type",
  severity: "error",
  words: words.unknownType,
  example: { value: "int", says: { field: "victims", type: "int", near: "integer", types: ["string", "integer"] } },
});

export const unknownTable = rule({
  code: "unknown-table",
  severity: "error",
  words: words.unknownTable,
  example: { value: "platform", says: { name: "platform", near: "platforms", tables: ["incidents", "platforms"] } },
});

export const unknownColumn = rule({
  code: "unknown-column",
  severity: "error",
  words: words.unknownColumn,
  example: {
    value: "platform",
    says: { table: "incidents", name: "platform", property: "foreignKeys", near: "platform_id" },
  },
});

export const unsuitableColumn = rule({
  code: "unsuitable-column",
  severity: "error",
  words: words.unsuitableColumn,
  example: { value: "country", says: { name: "country", property: "listForeignKeys", needs: "list" } },
});
