import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readDescriptor } from "../../src/dossier/read-descriptor.ts";
import { readTable } from "../../src/dossier/read-table.ts";
import { scanRecords } from "../../src/dossier/scan.ts";
import { hardText, writeCsv } from "./csv-text.ts";

const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(hardText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

test("every cell is found where it was written, whatever is in it", () => {
  fc.assert(
    fc.property(table, fc.constantFrom("\n", "\r\n", "\r"), fc.func(fc.boolean()), (rows, lineEnd, quote) => {
      const { text, places } = writeCsv(rows, (r, c) => rows[r]?.join("") === "" || Boolean(quote(r, c)), lineEnd);
      const found = scanRecords(text).map(({ cells }) => cells.map(({ line, column }) => [line, column]));
      assert.deepEqual(found, places);
      assert.ok(scanRecords(text).every(({ faults }) => faults.length === 0));
    }),
    { numRuns: 500 },
  );
});

const schema = (...names: string[]) => {
  const fields = names.map((name) => ({ name, type: "string" }));
  const resources = [{ name: "t", path: "t.csv", schema: { fields } }];
  const { descriptor } = readDescriptor(JSON.stringify({ asOf: "2026", resources }), "datapackage.json");
  const [resource] = descriptor?.resources ?? [];
  assert.ok(resource);
  return resource;
};

test("every cell has the text and the place it was written with", () => {
  const rows = fc.array(fc.tuple(fc.constant("k"), hardText, hardText), { maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom("\n", "\r\n"), fc.boolean(), (body, lineEnd, bom) => {
      const { text, places } = writeCsv([["a", "b", "c"], ...body], undefined, lineEnd);
      const { table } = readTable(Buffer.from(bom ? `\ufeff${text}` : text), schema("a", "b", "c"), "t.csv");
      const read = table.rows.map(({ cells }) => cells.map((cell) => [cell?.raw, cell?.line, cell?.column]));
      const written = body.map((row, r) => row.map((cell, c) => [cell, ...(places[r + 1]?.[c] ?? [])]));
      assert.deepEqual(read, written);
    }),
    { numRuns: 300 },
  );
});

test("no bytes make the reader throw, and every problem is inside the file", () => {
  const byte = fc.oneof(fc.constantFrom(...Buffer.from('a,b"\n\r;\t ')), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 60 }), (bytes) => {
      const { problems } = readTable(Uint8Array.from([...Buffer.from("a,b\n"), ...bytes]), schema("a", "b"), "t.csv");
      const lines = Buffer.from([...Buffer.from("a,b\n"), ...bytes])
        .toString("latin1")
        .split(/\r\n|\n|\r/);
      for (const { line, column } of problems) {
        assert.ok(line >= 1 && line <= lines.length);
        assert.ok(column >= 1 && column <= (lines[line - 1] ?? "").length + 1);
      }
    }),
    { numRuns: 1000 },
  );
});

const broken: readonly [string, string, readonly (readonly [string, number, number])[]][] = [
  ["a quote opened and never closed", 'a,b\n1,"2\n3,4\n', [["open-quote", 2, 3]]],
  ["a quote closed by the next cell that opens", 'a,b\n1,"2\n3,"x, y"\n', [["open-quote", 2, 3]]],
  ["a quote opened twice", 'a,b\n1,""2"\n3,4\n', [["text-after-quote", 2, 3]]],
  ["a quote closed twice", 'a,b\n1,"2""\n3,4\n', [["open-quote", 2, 3]]],
  ["a quote at the end of a plain cell", 'a,b\n1,2"\n3,4\n', [["stray-quote", 2, 3]]],
  [
    "two broken rows",
    'a,b\n"1,2\n3,"4"x\n5,6\n',
    [
      ["open-quote", 2, 1],
      ["text-after-quote", 3, 3],
    ],
  ],
  ["a broken header", 'a,"b\n1,2\n', [["open-quote", 1, 3]]],
];

for (const [what, text, expected] of broken) {
  test(`${what} is found, and reading goes on`, () => {
    const { problems } = readTable(Buffer.from(text), schema("a", "b"), "t.csv");
    const found = problems.map(({ code, line, column }) => [code, line, column]);
    for (const problem of expected)
      assert.ok(
        found.some((f) => f.join() === problem.join()),
        JSON.stringify(found),
      );
    assert.ok(found.every(([code]) => code !== "field-count"));
  });
}

test("a long file without a quote or a comma is read in no time", () => {
  const text = `a\n${"x\n".repeat(200_000)}`;
  const start = performance.now();
  assert.equal(scanRecords(text).length, 200_001);
  assert.ok(performance.now() - start < 3000);
});
