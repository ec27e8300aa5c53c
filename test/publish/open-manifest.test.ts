import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { compare, same } from "../../src/publish/diff/compare.ts";
import { openManifest } from "../../src/publish/open-manifest.ts";

const dir = mkdtempSync(join(tmpdir(), "recoupe-manifest-"));
after(() => rmSync(dir, { recursive: true, force: true }));
const open = (text: string) => {
  writeFileSync(join(dir, "manifest.json"), text);
  return openManifest(dir);
};

test("what is not a manifest is none, and throws nothing", async () => {
  const texts = [
    "",
    "null",
    "[]",
    "{}",
    '{"notebooks":{}}',
    '{"notebooks":[null]}',
    '{"notebooks":[{"slug":1}]}',
    "{",
    "[".repeat(200_000),
  ];
  for (const text of texts) assert.equal(await open(text), undefined, text.slice(0, 40));
  assert.equal(await openManifest(join(dir, "nowhere")), undefined);
});

test("a manifest with __proto__ for a name changes nothing but itself", async () => {
  const found = await open(
    '{"__proto__":{"polluted":1},"notebooks":[{"slug":"__proto__","asOf":"2026","figures":[],"facts":[],"files":{"__proto__":"x"},"rows":{"__proto__":"aa","constructor":"bb"}}]}',
  );
  assert.ok(found);
  const { rows } = compare({ notebooks: [] }, found);
  assert.deepEqual(rows.added, ["__proto__", "constructor"]);
  assert.ok(same(compare(found, found)));
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
});
