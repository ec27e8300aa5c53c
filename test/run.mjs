// Runs the tests: those named, or all. `node --import tsx --test FILE…` runs them as well, and takes three times as long
// over all of them: each file is a process, and a loader finds hundreds of modules in each. Here esbuild takes the types
// out of every file once, the libraries are those that a build has bundled already, and the files of one folder share a
// process, but for those that start others.
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundler } from "../src/load.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUT = join(ROOT, "node_modules", ".cache", "recoupe-test", `run-${process.pid}`);

const sources = ["src", "test"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(ROOT, folder, name)),
);
const asked = process.argv.slice(2).map((path) => resolve(path));
const tests = (asked.length > 0 ? asked : sources).filter((path) => path.endsWith(".test.ts")).sort();
const written = (path) => join(OUT, relative(ROOT, path).replace(/\.ts$/, ".mjs"));

const { libraries } = await bundler();
await build({
  absWorkingDir: ROOT,
  entryPoints: sources,
  outdir: OUT,
  outbase: ROOT,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  charset: "utf8",
  sourcemap: "linked",
  logLevel: "warning",
  plugins: [{ name: "file-by-file", setup: fileByFile }],
});

/** Each file by itself, so that nothing is renamed: Arquero reads functions as they are written. */
function fileByFile(pass) {
  pass.onResolve({ filter: /./ }, ({ path, kind, resolveDir }) => {
    if (kind === "entry-point" || path.endsWith(".json")) return null;
    if (!path.startsWith(".")) {
      const file = libraries.get(path);
      return { path: file ? pathToFileURL(file).href : path, external: true };
    }
    const target = resolve(resolveDir, path);
    return { path: pathToFileURL(path.endsWith(".ts") ? written(target) : target).href, external: true };
  });
  // what lies beside a file is where the file was
  pass.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
    loader: "ts",
    contents: readFileSync(path, "utf8")
      .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
      .replaceAll("import.meta.dirname", JSON.stringify(dirname(path))),
  }));
}

mkdirSync(OUT, { recursive: true });

/** What runs in a process: a file by itself, or all those of a folder of test/. */
function processes() {
  const alone = (path) => /child_process|chromium/.test(readFileSync(path, "utf8"));
  const groups = new Map();
  // those that start processes are the longest, and start first
  for (const path of [...tests.filter(alone), ...tests.filter((one) => !alone(one))]) {
    const [, folder = ""] = relative(ROOT, path).split(sep);
    const name = alone(path) ? relative(ROOT, path) : folder;
    groups.set(name, [...(groups.get(name) ?? []), path]);
  }
  return [...groups].map(([name, paths]) => {
    if (paths.length === 1) return written(paths[0]);
    const file = join(OUT, `${name}.test.mjs`);
    writeFileSync(file, together(name, paths));
    return file;
  });
}

/** Its first test ends when all the others are there: hooks after the last would else run before some are registered. */
function together(name, paths) {
  const files = JSON.stringify(paths.map((path) => pathToFileURL(written(path)).href));
  return `import { test } from "node:test";
let told;
const loaded = new Promise((resolve, reject) => { told = { resolve, reject }; });
test(${JSON.stringify(`test/${name}: its files load`)}, () => loaded);
try {
  for (const file of ${files}) await import(file);
  told.resolve();
} catch (error) {
  told.reject(error);
}
`;
}

const atATime = Math.max(2, availableParallelism() + 1);
const flags = ["--enable-source-maps", "--import", pathToFileURL(join(ROOT, "src", "optimize-later.mjs")).href];
const args = [...flags, "--test", `--test-concurrency=${atATime}`, ...processes()];
const run = spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
run.on("exit", (code) => {
  rmSync(OUT, { recursive: true, force: true });
  if (tests.length === 0) console.error(`no test among ${asked.map((path) => basename(path)).join(", ")}`);
  process.exitCode = tests.length === 0 ? 2 : (code ?? 1);
});
