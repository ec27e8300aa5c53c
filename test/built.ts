import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import type { FactEntry, Manifest, NotebookEntry } from "../src/publish/manifest.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const CACHE = join(ROOT, "node_modules", ".cache", "recoupe-test");

/** What the checkout publishes as it stands. */
export interface Built {
  /** The published folder. Tests read it, and never write in it. */
  readonly dir: string;
  readonly manifest: Manifest;
  readonly facts: readonly FactEntry[];
  /** What the build printed. */
  readonly said: string;
}

/**
 * Builds every notebook of the checkout, once for all the test files that ask, however many run at a time: the folder is
 * kept under the hash of all it is made from.
 */
export async function built(): Promise<Built> {
  const dir = join(CACHE, hashOf(["src", "notebooks", "data", "package-lock.json"]));
  const lock = `${dir}.lock`;
  mkdirSync(CACHE, { recursive: true });
  let waited = false;
  while (!existsSync(dir)) {
    if (take(lock)) {
      try {
        if (!existsSync(dir)) await build(dir);
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    } else {
      await wait(100);
      waited = true;
      // whoever built it failed; doing it again would only take longer
      if (!existsSync(lock) && !existsSync(dir) && existsSync(`${dir}.failed`)) break;
    }
  }
  if (waited && !existsSync(dir)) throw new Error(readFileSync(`${dir}.failed`, "utf8"));
  const read = (name: string): string => readFileSync(join(dir, name), "utf8");
  return {
    dir,
    manifest: JSON.parse(read("manifest.json")),
    facts: JSON.parse(read("facts.json")),
    said: readFileSync(`${dir}.said`, "utf8"),
  };
}

/** What one notebook publishes. */
export async function published(slug: string) {
  const { dir, manifest, facts } = await built();
  const entry = manifest.notebooks.find((notebook) => notebook.slug === slug);
  if (!entry) throw new Error(`no notebook ${slug} among ${manifest.notebooks.map((one) => one.slug).join(", ")}`);
  const read = (file: string): string => readFileSync(join(dir, slug, file), "utf8");
  return {
    dir: join(dir, slug),
    entry: entry as NotebookEntry,
    read,
    /** The rows a figure or a table publishes. */
    rows: (name: string) => parse(read(`${name}.csv`), { columns: true }) as Record<string, string>[],
    fact: (id: string) => facts.find((fact) => fact.notebook === slug && fact.id === id)?.value,
  };
}

/** Makes a folder that only one process can make; takes over that of a process which is gone. */
function take(lock: string): boolean {
  try {
    mkdirSync(lock);
  } catch {
    const holder = existsSync(join(lock, "pid")) ? Number(readFileSync(join(lock, "pid"), "utf8")) : 0;
    if (holder > 0 && !isRunning(holder)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
  writeFileSync(join(lock, "pid"), String(process.pid));
  return true;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function build(dir: string): Promise<void> {
  forget();
  rmSync(`${dir}.failed`, { force: true });
  const out = `${dir}.${process.pid}`;
  const env = { ...process.env, LC_ALL: "en_GB.UTF-8", RECOUPE_TALLY: "", RECOUPE_URL: "", RECOUPE_DATA: "" };
  await new Promise<void>((resolve, reject) => {
    execFile(process.execPath, ["src/bin.mjs", "build", "--out", out], { cwd: ROOT, env }, (error, _, said) => {
      writeFileSync(`${dir}.${error ? "failed" : "said"}`, said);
      if (error) return reject(new Error(said));
      renameSync(out, dir);
      resolve();
    });
  });
}

/** Drops what was built an hour ago or more: nobody is reading it still. */
function forget(): void {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (Date.now() - statSync(path).mtimeMs > 3_600_000) rmSync(path, { recursive: true, force: true });
  }
}

/** A hash of files, and of all in folders, by path and content. */
function hashOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    const full = join(ROOT, path);
    const files = statSync(full).isDirectory()
      ? readdirSync(full, { recursive: true, encoding: "utf8" }).map((name) => join(path, name))
      : [path];
    for (const file of files.sort())
      if (statSync(join(ROOT, file)).isFile()) hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest("hex").slice(0, 16);
}
