// Loads TypeScript faster than a loader can: a notebook reaches some nine hundred files of its libraries, and finding
// them one by one takes longer than drawing. The libraries are bundled once, after npm install, with esbuild (which is
// what tsx runs on too); our own files at each run, in about 60 ms. `npx tsx notebooks/….ts` does without all this.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const HOME = fileURLToPath(new URL("..", import.meta.url));
const CACHE = join(HOME, "node_modules", ".cache", "recoupe");

/** The libraries made of many files. */
const LIBRARIES = [
  "@observablehq/plot",
  "arquero",
  "csv-parse/sync",
  "csv-stringify/sync",
  "edtf",
  "linkedom/worker",
  "vega",
  "vega-lite",
];

/** @type {import("esbuild").BuildOptions} */
const OPTIONS = {
  absWorkingDir: HOME,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  splitting: true,
  charset: "utf8",
  write: false,
  logLevel: "silent",
};

/**
 * Loads a TypeScript module, with what it imports.
 *
 * @param {string} path
 * @returns {Promise<any>} the module's exports
 */
export async function load(path) {
  const libraries = await bundledLibraries();
  const entry = resolve(path);
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    entryPoints: [entry],
    outdir: CACHE,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    sourcemap: "linked",
    metafile: true,
    plugins: [
      {
        name: "packages",
        setup(pass) {
          pass.onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) => {
            if (kind === "entry-point") return null;
            if (name === "recoupe") return { path: join(HOME, "src", "index.ts") };
            const file = libraries.get(name);
            return { path: file ? pathToFileURL(file).href : name, external: true };
          });
        },
      },
    ],
  });
  await writeNew(outputFiles);
  const made = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint);
  return import(pathToFileURL(join(HOME, made?.[0] ?? "")).href);
}

/**
 * The bundled libraries, made if they are not there yet.
 *
 * @returns {Promise<Map<string, string>>} file by name
 */
export async function bundledLibraries() {
  const folder = join(CACHE, `libraries-${versions()}`);
  const files = new Map(LIBRARIES.map((name) => [name, join(folder, `${name.replaceAll(/[@/]/g, "_")}.mjs`)]));
  if ([...files.values()].every((file) => existsSync(file))) return files;
  const { outputFiles } = await build({
    ...OPTIONS,
    entryPoints: LIBRARIES.map((name) => ({ in: name, out: name.replaceAll(/[@/]/g, "_") })),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    // Half the bytes to read. Names stay: a trace through a library can still be read.
    minifyWhitespace: true,
    legalComments: "linked",
    // linkedom asks for canvas, and does without.
    external: ["canvas"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  await writeNew(outputFiles);
  return files;
}

/** What the bundle depends on: the versions of the libraries, and of what they are made of. */
function versions() {
  const lock = join(HOME, "package-lock.json");
  const installed = join(HOME, "node_modules", ".package-lock.json");
  const key = [installed, lock, join(HOME, "package.json")].find((file) => existsSync(file));
  return createHash("sha256")
    .update(readFileSync(key ?? fileURLToPath(import.meta.url)))
    .update(LIBRARIES.join())
    .digest("hex")
    .slice(0, 16);
}

/** Names hold a hash of the content, so a file that is there is the right one; another process may write it too. */
async function writeNew(files) {
  for (const { path, contents } of files) {
    if (existsSync(path)) continue;
    await mkdir(join(path, ".."), { recursive: true });
    const fresh = `${path}.${process.pid}`;
    await writeFile(fresh, contents);
    await rename(fresh, path);
  }
}
