// Cold `npm run build` against R, ggplot2 and svglite drawing the same three figures from the same CSVs: as many SVGs as
// the build (24; the build also makes 12 PNGs and proof-reads everything), and, for the record, each figure only once.
// Whole processes, in turn (A B A B …), so that a machine that slows down slows both. Prints medians and their ratio.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const RUNS = Number(process.env.RUNS ?? 5);
const dir = mkdtempSync(join(tmpdir(), "recoupe-bench-"));

const commands = {
  "npm run build": ["npm", "run", "-s", "build", "--", "--out", join(dir, "published")],
  "R, the same 24 SVGs": ["Rscript", "test/bench/three-figures.R", "data", dir, "all"],
  "R, three SVGs": ["Rscript", "test/bench/three-figures.R", "data", dir],
};

if (spawnSync("Rscript", ["--version"]).status !== 0) {
  console.log("Rscript is not installed: nothing to compare with (Debian: r-cran-ggplot2, r-cran-svglite).");
  process.exit(0);
}

const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
for (let run = 0; run <= RUNS; run++)
  for (const [name, [command = "", ...args]] of Object.entries(commands)) {
    const start = performance.now();
    const { status, stderr } = spawnSync(command, args, { cwd: ROOT });
    if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
    // The first run of each fills the disk's cache and is not counted.
    if (run > 0) times.get(name)?.push(performance.now() - start);
  }
rmSync(dir, { recursive: true, force: true });

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
for (const [name, values] of times)
  console.log(`${name.padEnd(24)} ${(median(values) / 1000).toFixed(2)} s, median of ${RUNS}`);
const [ours = [], ...peers] = [...times.values()];
for (const [i, peer] of peers.entries()) {
  const ratio = median(ours.map((value, run) => value / (peer[run] ?? Number.NaN)));
  console.log(`ratio to ${Object.keys(commands)[i + 1]}: ${ratio.toFixed(2)} (below 1: faster than R)`);
}
