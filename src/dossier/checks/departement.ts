import { departement as words } from "../../locale/messages/cells.ts";
import { departements } from "../../places/departements.ts";
import { check } from "../check.ts";
import { DEPARTEMENT } from "../descriptor.ts";
import { fold, nearest } from "../nearest.ts";
import { eachCell, items } from "../table.ts";

/** A code that is not INSEE's, with the code meant when it is a number without its zero, a postcode or a name. */
export const departement = check({
  code: "departement",
  severity: "error",
  words,
  example: { value: "1", says: { column: "department", value: "1", near: "01", postcode: false } },
  run({ table, report }) {
    const codes = new Set(departements.map(({ code }) => code));
    eachCell(
      table,
      (field) => field.rdfType === DEPARTEMENT,
      (cell, { name }) => {
        for (const value of items(cell)) {
          if (codes.has(value)) continue;
          const postcode = /^\d[\dAB]\d{3}$/i.test(value);
          report(cell, { column: name, value, near: meant(value, codes), postcode });
        }
      },
    );
  },
});

function meant(value: string, codes: ReadonlySet<string>): string | undefined {
  const bare = value.toUpperCase().replace(/^FR-?/, "");
  // 20xxx is Corsica, north or south: the first two digits do not tell.
  const candidates = [bare, bare.padStart(2, "0"), bare.replace(/^0+(?=\d\d)/, ""), bare.slice(0, 3), bare.slice(0, 2)];
  const long = /^\d[\dAB]\d{3}$/.test(bare);
  const code = candidates.slice(0, long ? 5 : 3).find((candidate) => codes.has(candidate));
  if (code) return code;
  const named = nearest(
    value,
    departements.map(({ name }) => name),
  );
  return departements.find(({ name }) => name === named || fold(name) === fold(value))?.code;
}
