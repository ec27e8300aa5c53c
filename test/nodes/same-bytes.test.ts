import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { nodeBinary } from "./binaries.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "recoupe-nodes-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** sha256 of every file that a Node writes, by name. */
async function drawnBy(node: string, name: string, env = {}): Promise<Map<string, string>> {
  const out = join(folder, name);
  await promisify(execFile)(node, ["test/nodes/draw.mjs", out], { cwd: ROOT, env: { ...process.env, ...env } });
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).sort();
  return new Map(
    files
      .filter((file) => statSync(join(out, file)).isFile())
      .map((file) => [
        file,
        createHash("sha256")
          .update(readFileSync(join(out, file)))
          .digest("hex"),
      ]),
  );
}

/** Where the other Node stands: none of this may be seen in a file. */
const ABROAD = { TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" };

const here = Number(process.versions.node.split(".")[0]);
const ours = drawnBy(process.execPath, "here");

for (const major of [20, 22, 24].filter((other) => other !== here)) {
  test(`Node ${major} and Node ${here} draw and write the same bytes`, async (t) => {
    const binary = await nodeBinary(major);
    if ("none" in binary) return t.skip(binary.none);
    const [expected, found] = await Promise.all([ours, drawnBy(binary.file, String(major), ABROAD)]);
    assert.ok(expected.size > 50, `${expected.size} files`);
    assert.deepEqual(
      [...expected.keys(), ...found.keys()].filter((file) => expected.get(file) !== found.get(file)),
      [],
    );
  });
}
