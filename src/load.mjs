// Loads TypeScript faster than a loader can: a notebook reaches some nine hundred files of its libraries, and finding
// them one by one takes longer than drawing. esbuild, which tsx runs on too, bundles the libraries once (npm install
// does it), our own files when one of them has changed, and a notebook when it has. `npx tsx notebooks/….ts` does
// without all this.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const HOME = fileURLToPath(new URL("..", import.meta.url));
const CACHE = join(HOME, "node_modules", ".cache", "recoupe");

/** The libraries made of many files. */
const LIBRARIES = [
  "@observablehq/plot",
  "@stdlib/stats-base-dists-beta-quantile",
  "@stdlib/stats-base-dists-gamma-quantile",
  "arquero",
  "csv-parse/sync",
  "csv-stringify/sync",
  "culori/fn",
  "edtf",
  "highlight.js/lib/core",
  "highlight.js/lib/languages/typescript",
  "linkedom/worker",
  "markdown-it",
  "vega",
  "vega-lite",
];

/** What is ours and loaded once a process, however many notebooks run in it. */
const HOUSE = {
  index: join(HOME, "src", "index.ts"),
  cli: join(HOME, "src", "cli.ts"),
  thread: join(HOME, "src", "cli", "thread.ts"),
};

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
  const { bundle } = await bundler();
  return import(pathToFileURL(await bundle(path)).href);
}

/**
 * Brings what is ours up to date, once for all the modules that are then bundled.
 *
 * @returns {Promise<{ bundle(path: string): Promise<string>, thread: string, libraries: Map<string, string> }>}
 *   `bundle` gives the file that a TypeScript module is bundled in, made again if the module or what it imports has
 *   changed; `thread` is that of src/cli/thread.ts, `libraries` are those of the packages, by name
 */
export async function bundler() {
  const libraries = await bundledLibraries();
  const house = await bundled(join(CACHE, "house.json"), Object.values(HOUSE), libraries);
  const packages = new Map([...libraries, ["recoupe", house.get(HOUSE.index)]]);
  const bundle = async (path) => {
    const entry = resolve(path);
    if (house.has(entry)) return house.get(entry);
    return (await bundled(join(CACHE, `${sha256(entry)}.json`), [entry], packages)).get(entry);
  };
  return { bundle, thread: house.get(HOUSE.thread), libraries };
}

/** Bundles the libraries, the command line and the notebooks, so that the first build is as fast as the next. */
export async function prepare() {
  const folder = join(HOME, "notebooks");
  const notebooks = existsSync(folder) ? await readdir(folder) : [];
  const { bundle } = await bundler();
  for (const name of notebooks.filter((file) => file.endsWith(".ts"))) await bundle(join(folder, name));
}

/**
 * The files that modules are bundled in, with all they import but the packages.
 *
 * @param {string} record where what is known of them is kept
 * @param {string[]} entries
 * @param {Map<string, string>} packages those that are bundled elsewhere, by name
 */
async function bundled(record, entries, packages) {
  const known = await readRecord(record);
  const there = entries.every((entry) => existsSync(known?.outputs?.[entry] ?? ""));
  if (there && known.key === keyOf(known.inputs, packages)) return new Map(Object.entries(known.outputs));

  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    entryPoints: entries,
    outdir: CACHE,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    sourcemap: "linked",
    metafile: true,
    plugins: [packagesApart(packages)],
  });
  const inputs = Object.keys(metafile.inputs).map((file) => join(HOME, file));
  const outputs = Object.fromEntries(
    Object.entries(metafile.outputs)
      .filter(([, { entryPoint }]) => entryPoint !== undefined && entries.includes(join(HOME, entryPoint)))
      .map(([file, { entryPoint }]) => [join(HOME, entryPoint), join(HOME, file)]),
  );
  await writeNew(outputFiles);
  await replace(record, JSON.stringify({ key: keyOf(inputs, packages), inputs, outputs }));
  return new Map(Object.entries(outputs));
}

async function readRecord(record) {
  return existsSync(record) ? JSON.parse(readFileSync(record, "utf8")) : undefined;
}

function packagesApart(packages) {
  return {
    name: "packages-apart",
    setup(pass) {
      pass.onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) => {
        if (kind === "entry-point") return null;
        const file = packages.get(name);
        if (name === "recoupe" && !file) return { path: HOUSE.index };
        return { path: file ? pathToFileURL(file).href : name, external: true };
      });
    },
  };
}

/** The bundled libraries by name, made if they are not there yet. */
async function bundledLibraries() {
  const folder = join(CACHE, `libraries-${versions()}`);
  const files = new Map(LIBRARIES.map((name) => [name, join(folder, `${name.replaceAll(/[@/]/g, "_")}.mjs`)]));
  if ([...files.values()].every((file) => existsSync(file))) return files;
  const { build } = await import("esbuild");
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

/** What the bundle of the libraries depends on: the versions of all that is installed, and this file. */
function versions() {
  const installed = join(HOME, "node_modules", ".package-lock.json");
  const list = existsSync(installed) ? installed : join(HOME, "package.json");
  return sha256(readFileSync(list), readFileSync(fileURLToPath(import.meta.url))).slice(0, 16);
}

/** What a bundle depends on: the content of its files, and where the packages are. */
function keyOf(inputs, packages) {
  const contents = inputs.map((file) => (existsSync(file) ? readFileSync(file) : ""));
  return sha256(...inputs, ...contents, ...packages.values());
}

function sha256(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\n");
  return hash.digest("hex");
}

/** Names hold a hash of the content, so a file that is there is the right one; another process may write it too. */
async function writeNew(files) {
  for (const { path, contents } of files) if (!existsSync(path)) await replace(path, contents);
}

/** Whole or not at all, for those who read it meanwhile. */
async function replace(path, contents) {
  await mkdir(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, contents);
  await rename(fresh, path);
}
