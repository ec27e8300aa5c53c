import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { jsonPlaces, lineColumn } from "../../src/dossier/json-places.ts";

const key = fc.string({ minLength: 1, maxLength: 5 }).filter((name) => !name.includes("/"));
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(true, false, null),
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(key, tie("tree"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

test("every value begins where it is said to", () => {
  fc.assert(
    fc.property(tree, fc.constantFrom(0, 1, 2), (json, indent) => {
      const text = JSON.stringify(json, null, indent);
      const { places, fault } = jsonPlaces(text);
      assert.equal(fault, undefined);
      walk(json, "", (value, path) => {
        const offset = places.get(path);
        assert.notEqual(offset, undefined, path);
        const begins =
          typeof value === "object" && value !== null ? (Array.isArray(value) ? "[" : "{") : JSON.stringify(value);
        assert.ok(text.startsWith(begins, offset));
      });
    }),
    { numRuns: 300 },
  );
});

function walk(value: unknown, path: string, visit: (value: unknown, path: string) => void): void {
  visit(value, path);
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value)) walk(child, path ? `${path}/${name}` : name, visit);
}

test("it finds fault with exactly the texts that JSON.parse refuses", () => {
  const text = fc.string({ unit: fc.constantFrom(...'[]{},:"\\ 01-.eEtrufalsn\n'), maxLength: 12 });
  fc.assert(
    fc.property(text, (written) => {
      assert.equal(jsonPlaces(written).fault === undefined, parses(written));
    }),
    { numRuns: 3000 },
  );
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const faults: readonly [string, number, number][] = [
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['{"a": 1,}', 1, 9],
  ["{'a': 1}", 1, 2],
  ['{"a": tru}', 1, 7],
  ['{"a": "x\ny"}', 1, 7],
  ["[1, 2", 1, 6],
  ["", 1, 1],
  ["{} {}", 1, 4],
];

for (const [text, line, column] of faults) {
  test(`${JSON.stringify(text)} stops being JSON at ${line}:${column}`, () => {
    const { fault } = jsonPlaces(text);
    assert.ok(fault);
    assert.deepEqual(lineColumn(text, fault.offset), { line, column });
  });
}
