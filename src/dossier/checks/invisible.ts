import { invisible as words } from "../../locale/messages/cells.ts";
import { check } from "../check.ts";
import { hiddenCharacter, isFree } from "../clean-text.ts";

/** A character nobody sees; no-break spaces are right in French text for people, and wrong in codes. */
export const invisible = check({
  code: "invisible",
  severity: "error",
  words,
  example: {
    value: "co\u200bco",
    says: { column: "platform_id", value: "co\u200bco", character: "\u200b", free: true },
  },
  run({ table, report }) {
    for (const { cell, field } of table.odd) {
      const character = hiddenCharacter(cell.raw, field);
      if (character === undefined) continue;
      report(cell, { column: field.name, value: cell.raw, character, free: isFree(field) });
    }
  },
});
