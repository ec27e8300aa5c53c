// Loads TypeScript faster than a loader can: a notebook reaches some nine hundred files of its libraries, and finding
// them one by one takes longer than drawing. esbuild, which tsx runs on too, bundles the libraries once (npm install
// does it) and our own files whenever one of them has changed. `npx tsx notebooks/….ts` does without all this.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

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
  return import(pathToFileURL(await bundled(resolve(path))).href);
}

/** Bundles the libraries, the command line and the notebooks, so that the first build is as fast as the next. */
export async function prepare() {
  const folder = join(HOME, "notebooks");
  const notebooks = existsSync(folder) ? await readdir(folder) : [];
  await bundled(join(HOME, "src", "cli.ts"));
  for (const name of notebooks.filter((file) => file.endsWith(".ts"))) await bundled(join(folder, name));
}

/** The file a module is bundled in, with what it imports but the packages; made again if one of its files changed. */
async function bundled(entry) {
  const libraries = await bundledLibraries();
  const record = join(CACHE, `${sha256(entry)}.json`);
  const known = existsSync(record) ? JSON.parse(readFileSync(record, "utf8")) : undefined;
  if (known && existsSync(known.output) && known.key === keyOf(known.inputs, libraries)) return known.output;

  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    entryPoints: [entry],
    outdir: CACHE,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    sourcemap: "linked",
    metafile: true,
    plugins: [packagesApart(libraries)],
  });
  await writeNew(outputFiles);
  const inputs = Object.keys(metafile.inputs).map((file) => join(HOME, file));
  const [made = ""] = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint) ?? [];
  const output = join(HOME, made);
  await writeFile(record, JSON.stringify({ key: keyOf(inputs, libraries), inputs, output }));
  return output;
}

function packagesApart(libraries) {
  return {
    name: "packages-apart",
    setup(pass) {
      pass.onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) => {
        if (kind === "entry-point") return null;
        if (name === "recoupe") return { path: join(HOME, "src", "index.ts") };
        const file = libraries.get(name);
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

/** What a bundle depends on: the content of its files, and where the libraries are. */
function keyOf(inputs, libraries) {
  const contents = inputs.map((file) => (existsSync(file) ? readFileSync(file) : ""));
  return sha256(...inputs, ...contents, ...libraries.values());
}

function sha256(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\n");
  return hash.digest("hex");
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
