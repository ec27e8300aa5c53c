import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Manifest } from "../../src/publish/manifest.ts";

const ROOT = new URL("../../", import.meta.url);
const dir = mkdtempSync(join(tmpdir(), "recoupe-one-row-"));
after(() => rmSync(dir, { recursive: true, force: true }));

type Row = Record<string, string>;
let n = 0;

/** What every notebook says of data/ with a table changed. Nothing is drawn. */
async function said(table: string, change: (rows: Row[]) => Row[]): Promise<Manifest> {
  const data = join(dir, `data-${n}`);
  const out = join(dir, `out-${n++}`);
  cpSync(new URL("data", ROOT), data, { recursive: true });
  const path = join(data, `${table}.csv`);
  const rows = parse(readFileSync(path), { columns: true }) as Row[];
  const columns = Object.keys(rows[0] ?? {});
  writeFileSync(path, stringify(change(rows), { header: true, columns }));
  await promisify(execFile)(process.execPath, ["src/bin.mjs", "build", "--data", data, "--out", out], {
    cwd: ROOT,
    env: { ...process.env, RECOUPE_TALLY: "1" },
  });
  return JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
}

interface Said {
  readonly refs: ReadonlySet<string>;
  readonly text: string;
}

/** Facts and figures by name: the rows they rest on, and all they say. */
function parts(manifest: Manifest): Map<string, Said> {
  return new Map(
    manifest.notebooks.flatMap(({ slug, facts, figures }) => [
      ...facts.map((fact): [string, Said] => [
        `${slug}: ${fact.id}`,
        { refs: new Set(fact.refs), text: JSON.stringify(fact) },
      ]),
      ...figures.map((figure): [string, Said] => [
        `${slug}: ${figure.slug}`,
        { refs: new Set(figure.refs), text: JSON.stringify(figure) },
      ]),
    ]),
  );
}

const [before, added, deleted, changed] = await Promise.all(
  [
    said("incidents", (rows) => rows),
    // one more attack like I054, at a place and day of its own
    said("incidents", (rows) =>
      rows.flatMap((row) =>
        row.ref === "I054" ? [row, { ...row, incident_id: "fr-test", ref: "I999", date: "2023-05-09" }] : [row],
      ),
    ),
    said("incidents", (rows) => rows.filter((row) => row.ref !== "I079")),
    said("closures", (rows) =>
      rows.map((row) =>
        row.ref === "C067" ? { ...row, mechanism: row.mechanism === "seizure" ? "court_order" : "seizure" } : row,
      ),
    ),
  ].map(async (made) => parts(await made)),
);

const cases: [name: string, after: Map<string, Said> | undefined, ref: string, must: string[]][] = [
  [
    "a row added",
    added,
    "I999",
    ["guets-apens: attacks-reported", "guets-apens: par-trimestre", "guets-apens: par-departement"],
  ],
  [
    "a row deleted",
    deleted,
    "I079",
    ["guets-apens: attacks-reported", "guets-apens: par-pretexte", "guets-apens: suites"],
  ],
  ["a cell changed", changed, "C067", ["plateformes-fermees: qui-ferme"]],
];
for (const [name, now, ref, must] of cases)
  test(`${name}: the facts and figures that rest on it change, and no other does`, () => {
    assert.ok(before && now);
    assert.deepEqual([...now.keys()], [...before.keys()]);
    const rests = (key: string) => before.get(key)?.refs.has(ref) || now.get(key)?.refs.has(ref);
    const differs = [...now.keys()].filter((key) => before.get(key)?.text !== now.get(key)?.text);
    assert.deepEqual(
      differs.filter((key) => !rests(key)),
      [],
    );
    // a row that came or went shows in all that rests on it; a cell only where it is read
    if (name !== "a cell changed") assert.deepEqual(differs, [...now.keys()].filter(rests));
    for (const key of must) assert.ok(differs.includes(key), key);
  });
