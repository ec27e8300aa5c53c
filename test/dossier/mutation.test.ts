/**
 * Takes real cells of data/, changes one at random, and asks whether the checker names the right file, line and
 * column, or accepts what is still valid. The mutated file is written here, cell by cell, with random quoting and line
 * ends: where the changed cell stands is counted while writing, not asked of the reader under test.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { runChecks } from "../../src/dossier/check-dossier.ts";
import { type Field, keyOf } from "../../src/dossier/descriptor.ts";
import type { Problem } from "../../src/dossier/problem.ts";
import { readDescriptor } from "../../src/dossier/read-descriptor.ts";
import { readTable } from "../../src/dossier/read-table.ts";
import { writeCsv } from "./csv-text.ts";

const data = path.join(import.meta.dirname, "../../data");
const { descriptor } = readDescriptor(readFileSync(path.join(data, "datapackage.json"), "utf8"), "datapackage.json");
assert.ok(descriptor);
const resources = descriptor.resources;
const bytes = new Map(resources.map((r) => [r.name, readFileSync(path.join(data, r.path))]));
const grids = new Map(resources.map((r) => [r.name, parse(bytes.get(r.name) ?? "", { bom: true }) as string[][]]));
const sound = new Map(resources.map((r) => [r.name, readTable(bytes.get(r.name) ?? Buffer.of(), r, r.path).table]));

type Resource = (typeof resources)[number];

interface Target {
  readonly resource: Resource;
  readonly field: Field;
  readonly column: number;
}

const columns: readonly Target[] = resources.flatMap((resource) =>
  resource.schema.fields.map((field, column) => ({ resource, field, column })),
);

/** The errors of the dossier when one file says something else. */
function errorsWith(resource: Resource, text: string | Buffer): readonly Problem[] {
  const { table, problems } = readTable(Buffer.from(text), resource, resource.path);
  const tables = new Map(sound).set(resource.name, table);
  assert.ok(descriptor);
  return [...problems, ...runChecks(descriptor, tables)].filter(({ severity }) => severity === "error");
}

/** One cell of one of the columns, what to put there, and how to write the file. */
function mutation(of: readonly Target[], change: (old: string, target: Target, seed: number) => string) {
  assert.ok(of.length > 0);
  const lineEnd = fc.constantFrom("\n", "\r\n");
  return fc
    .tuple(fc.constantFrom(...of), fc.nat(), fc.nat(), lineEnd, fc.func(fc.boolean()))
    .map(([target, pick, seed, end, quote]) => {
      const grid = grids.get(target.resource.name) ?? [];
      // Row 0 is the header.
      const row = 1 + (pick % (grid.length - 1));
      const old = grid[row]?.[target.column] ?? "";
      const value = change(old, target, seed);
      const rows = grid.map((r, i) => (i === row ? r.with(target.column, value) : r));
      const { text, places } = writeCsv(rows, (r, c) => Boolean(quote(r % 7, c)), end);
      return { target, row, old, value, text, place: places[row]?.[target.column] ?? [0, 0] };
    });
}

/** Exactly one error, and it is this one, there. */
function namesIt(code: (target: Target) => string, of: readonly Target[], change: Parameters<typeof mutation>[1]) {
  fc.assert(
    fc.property(mutation(of, change), ({ target, text, value, place: [line, column] }) => {
      const found = errorsWith(target.resource, text);
      const places = found.map((p) => `${p.code} ${p.file}:${p.line}:${p.column}`);
      assert.deepEqual(places, [`${code(target)} ${target.resource.path}:${line}:${column}`]);
      assert.ok(found[0]?.message.en.includes(target.field.name) && found[0].message.fr.includes(target.field.name));
      assert.equal(found[0]?.value, value);
    }),
    { numRuns: 25 },
  );
}

const isKey = ({ resource, field }: Target) => resource.schema.primaryKey.includes(field.name);
const reference = ({ resource, field }: Target) => keyOf(resource.schema, field.name);
const isList = ({ field }: Target) => field.kind === "list";

test("the dossier of data/ has no errors to begin with", () => {
  const [first] = resources;
  assert.ok(first);
  assert.deepEqual(errorsWith(first, bytes.get(first.name) ?? ""), []);
});

test("a value that is none of its categories", () => {
  const of = columns.filter(({ field }) => field.categories.length > 0);
  namesIt(
    () => "category",
    of,
    (old) => `${old}zz`,
  );
});

test("a name that is not in the other table", () => {
  namesIt(
    (target) => (isList(target) ? "list-foreign-key" : "foreign-key"),
    columns.filter((target) => reference(target) && !reference(target)?.symmetric),
    (old, target) => (isList(target) && old ? `${old};nowhere-at-all` : "nowhere-at-all"),
  );
});

test("a day that does not exist", () => {
  const of = columns.filter(({ field }) => field.kind === "date");
  namesIt(
    () => "date-impossible",
    of,
    (_, __, seed) => ["2024-02-30", "2023-13", "2021-04-31?", "2024/2019"][seed % 4] ?? "",
  );
});

test("a day written day first", () => {
  const of = columns.filter(({ field }) => field.kind === "date");
  namesIt(
    () => "date-ambiguous",
    of,
    () => "05/04/2024",
  );
});

test("a day after the dossier's", () => {
  const of = columns.filter(({ field }) => field.kind === "date");
  fc.assert(
    fc.property(
      mutation(of, () => "2062-06-25"),
      ({ target, text, place: [line, column] }) => {
        const found = errorsWith(target.resource, text).filter(({ code }) => code === "date-future");
        assert.deepEqual(
          found.map((p) => [p.file, p.line, p.column]),
          [[target.resource.path, line, column]],
        );
      },
    ),
    { numRuns: 20 },
  );
});

test("a letter in a number", () => {
  const of = columns.filter(({ field }) => field.kind === "integer" || field.kind === "number");
  namesIt(
    () => "type",
    of,
    (old) => `${old}x`,
  );
});

test("a word that is neither yes nor no", () => {
  namesIt(
    () => "type",
    columns.filter(({ field }) => field.kind === "boolean"),
    () => "maybe",
  );
});

test("a département that is none", () => {
  namesIt(
    () => "departement",
    columns.filter(({ field }) => field.rdfType.endsWith("#Departement")),
    () => "99",
  );
});

test("an empty cell that must be filled", () => {
  const of = columns.filter((target) => target.field.constraints.required && !isKey(target));
  namesIt(
    () => "required",
    of,
    () => "",
  );
});

test("a space after a value", () => {
  const of = columns.filter((target) => !isKey(target));
  fc.assert(
    fc.property(
      mutation(of, (old) => `${old} `),
      ({ target, text, place: [line, column] }) => {
        const found = errorsWith(target.resource, text).map((p) => `${p.code} ${p.line}:${p.column}`);
        assert.ok(found.includes(`white-space ${line}:${column}`), found.join());
      },
    ),
    { numRuns: 20 },
  );
});

test("the key of another row", () => {
  const of = columns.filter(isKey);
  fc.assert(
    fc.property(
      mutation(of, (old) => old),
      fc.nat(),
      ({ target, row, text }, pick) => {
        const grid = grids.get(target.resource.name) ?? [];
        const other = 1 + (pick % (grid.length - 1));
        fc.pre(other !== row);
        const rows = grid.map((r, i) => (i === row ? r.with(target.column, grid[other]?.[target.column] ?? "") : r));
        const { text: mutated, places } = writeCsv(rows, undefined, text.includes("\r\n") ? "\r\n" : "\n");
        const [line, column] = places[Math.max(row, other)]?.[target.column] ?? [];
        const found = errorsWith(target.resource, mutated).map((p) => `${p.code} ${p.file}:${p.line}:${p.column}`);
        assert.ok(found.includes(`primary-key ${target.resource.path}:${line}:${column}`), found.join());
      },
    ),
    { numRuns: 20 },
  );
});

test("a quote too many", () => {
  const anywhere = mutation(columns, (old) => old);
  fc.assert(
    fc.property(anywhere, fc.nat(), ({ target, row, old, text, place: [line, column] }, where) => {
      const lines = text.split(/(?<=\n)/);
      const before = lines.slice(0, line - 1).join("").length + column - 1;
      // Around the text of the cell as it was written: quoted, it has two characters more.
      const quoted = text[before] === '"';
      const inner = quoted ? old.replaceAll('"', '""') : old;
      const at = before + (where % (inner.length + (quoted ? 3 : 1)));
      const mutated = `${text.slice(0, at)}"${text.slice(at)}`;
      // Beside another quote it can make a pair that is right again, or quote an empty cell wrong the same way.
      fc.pre(row > 0 && !(quoted && isStillSound(mutated, text)));
      const found = errorsWith(target.resource, mutated);
      const here = found.filter((p) => p.file === target.resource.path && p.line === line && p.column === column);
      const quote = here.some(({ code }) => /quote/.test(code));
      assert.ok(
        quote,
        `${JSON.stringify(mutated.slice(before, before + 40))}: ${found.map((p) => `${p.code} ${p.line}:${p.column}`)}`,
      );
    }),
    { numRuns: 30 },
  );
});

/** True when csv-parse, strict, still reads the same shape. */
function isStillSound(mutated: string, text: string): boolean {
  try {
    return (parse(mutated) as string[][]).length === (parse(text) as string[][]).length;
  } catch {
    return false;
  }
}

test("what is still valid is accepted", () => {
  const free = ({ field, resource }: Target) =>
    field.kind === "string" &&
    field.categories.length === 0 &&
    !field.constraints.pattern &&
    !field.constraints.unique &&
    !field.rdfType &&
    !reference({ field, resource, column: 0 }) &&
    !resource.schema.primaryKey.includes(field.name) &&
    !resource.schema.uniqueKeys.flat().includes(field.name);
  const of = columns.filter((target) => {
    const { field } = target;
    const category = field.categories.length > 0 && field.kind === "string";
    return free(target) || category || (field.kind === "integer" && !inUniqueKey(target)) || field.kind === "boolean";
  });
  const change: Parameters<typeof mutation>[1] = (old, { field }, seed) => {
    if (field.categories.length > 0) return field.categories[seed % field.categories.length]?.value ?? old;
    if (field.kind === "boolean") return seed % 2 ? (field.trueValues[0] ?? "") : (field.falseValues[0] ?? "");
    if (field.kind === "integer") return String(1 + (seed % 1000));
    return (
      ["l’œuvre, dite «\u00a0le repaire\u00a0»\u202f!", 'two lines\nand a "quote"', "0", "=1+1", "😀"][seed % 5] ?? ""
    );
  };
  fc.assert(
    fc.property(mutation(of, change), ({ target, value, text }) => {
      const found = errorsWith(target.resource, text).map((p) => `${p.code} ${p.line}:${p.column} ${p.message.en}`);
      assert.deepEqual(found, [], `${target.field.name} = ${value}`);
      const rows = readTable(Buffer.from(text), target.resource, target.resource.path).table.rows;
      assert.equal(rows.length, (grids.get(target.resource.name)?.length ?? 0) - 1);
    }),
    { numRuns: 30 },
  );
});

function inUniqueKey({ resource, field }: Target): boolean {
  return resource.schema.uniqueKeys.flat().includes(field.name);
}

test("quoting and line ends say nothing", () => {
  const of = columns.filter(({ field }) => field.kind === "string");
  fc.assert(
    fc.property(
      mutation(of, (old) => old),
      ({ target, text }) => {
        assert.deepEqual(errorsWith(target.resource, text), []);
      },
    ),
    { numRuns: 10 },
  );
});
