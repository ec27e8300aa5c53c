import { loop as words } from "../../locale/messages/keys.ts";
import { check } from "../check.ts";
import { keyIndex } from "../key-index.ts";
import { fieldIndex, type Row, type Table } from "../table.ts";

/** Rows that are part of one another: a key to the table itself (part_of) that comes back to where it left. */
export const loop = check({
  code: "loop",
  severity: "error",
  words,
  example: { value: "b", says: { column: "part_of", chain: ["a", "b", "a"] } },
  run({ table, report }) {
    for (const { fields, reference, symmetric } of table.resource.schema.foreignKeys) {
      const [name = ""] = fields;
      if (symmetric || fields.length !== 1 || reference.resource !== table.resource.name) continue;
      for (const rows of loops(table, name, reference.fields[0] ?? "")) {
        const [first] = rows;
        const cell = first?.cells[fieldIndex(table, name)];
        const named = fieldIndex(table, reference.fields[0] ?? "");
        const chain = [...rows, ...rows.slice(0, 1)].map((row) => row.cells[named]?.text ?? "");
        if (cell) report(cell, { column: name, chain });
      }
    }
  },
});

/** Each loop once, from its first row in the file. */
function* loops(table: Table, name: string, key: string): Generator<Row[]> {
  const byKey = keyIndex(table, [key]);
  const at = fieldIndex(table, name);
  const done = new Set<Row>();
  for (const start of table.rows) {
    const trail: Row[] = [];
    let row: Row | undefined = start;
    while (row && !done.has(row)) {
      done.add(row);
      trail.push(row);
      row = byKey.get(row.cells[at]?.text ?? "");
    }
    const from = row ? trail.indexOf(row) : -1;
    if (from < 0) continue;
    const cycle = trail.slice(from);
    const first = cycle.reduce((best, r, i) => (r.line < (cycle[best]?.line ?? 0) ? i : best), 0);
    yield [...cycle.slice(first), ...cycle.slice(0, first)];
  }
}
