import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** Compares with what was last looked at; leaves the new file beside the old one where they differ. */
export function asSeen(folder: URL, file: string, now: string): void {
  const seen = new URL(file, folder);
  const changed = new URL(file.replace(/(\.\w+)$/, "-changed$1"), folder);
  if (existsSync(seen) && readFileSync(seen, "utf8") === now) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, now);
  assert.fail(
    `${changed.pathname} differs from ${file}: look at both; if the new one is right, rename it over the old`,
  );
}
