import * as words from "../../locale/messages/csv.ts";
import { rule } from "../check.ts";

/** Rules of the files' form, applied while they are read (read-table.ts). */

export const fileMissing = rule({
  code: "file-missing",
  severity: "error",
  words: words.fileMissing,
  example: { value: "incident.csv", says: { path: "incident.csv" } },
});

export const notUtf8 = rule({
  code: "not-utf8",
  severity: "error",
  words: words.notUtf8,
  example: { value: "Nîmes", says: { byte: 0xee, reads: "Nîmes", lines: 1, utf16: false } },
});

export const emptyFile = rule({
  code: "empty-file",
  severity: "error",
  words: words.emptyFile,
  example: { value: "", says: { header: "platform_id,name" } },
});

export const wrongDelimiter = rule({
  code: "wrong-delimiter",
  severity: "error",
  words: words.wrongDelimiter,
  example: { value: "platform_id;name", says: { found: ";" } },
});

export const headerBlank = rule({
  code: "header-blank",
  severity: "error",
  words: words.headerBlank,
  example: { value: "", says: { position: 3 } },
});

export const headerDuplicate = rule({
  code: "header-duplicate",
  severity: "error",
  words: words.headerDuplicate,
  example: { value: "date", says: { name: "date", first: 2, second: 5 } },
});

export const headerUnknown = rule({
  code: "header-unknown",
  severity: "error",
  words: words.headerUnknown,
  example: { value: "platfrom_id", says: { name: "platfrom_id", near: "platform_id" } },
});

export const headerMissing = rule({
  code: "header-missing",
  severity: "error",
  words: words.headerMissing,
  example: { value: "", says: { name: "country" } },
});

export const fieldCount = rule({
  code: "field-count",
  severity: "error",
  words: words.fieldCount,
  example: { value: "coco,Coco,chat", says: { cells: 3, headers: 2 } },
});

export const openQuote = rule({
  code: "open-quote",
  severity: "error",
  words: words.openQuote,
  example: { value: '"Held, then released', says: {} },
});

export const textAfterQuote = rule({
  code: "text-after-quote",
  severity: "error",
  words: words.textAfterQuote,
  example: { value: '"A "trap", again"', says: {} },
});

export const strayQuote = rule({
  code: "stray-quote",
  severity: "error",
  words: words.strayQuote,
  example: { value: 'A "trap"', says: {} },
});

export const blankRow = rule({
  code: "blank-row",
  severity: "error",
  words: words.blankRow,
  example: { value: "", says: {} },
});
