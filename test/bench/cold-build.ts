// Cold builds against R, ggplot2 and svglite drawing like figures from the same CSVs.
//
// - The first article's three figures, in all their pictures, with their pages: R draws as many SVGs and PNGs.
// - Everything: R draws half as many SVGs and PNGs.
//
// Whole processes, in turn (A B A B …), so that a machine that slows down slows both. Prints medians and the median of
// their ratios; for the record, also what R takes to draw three SVGs once, in one language, one width and one mode.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const RUNS = Number(process.env.RUNS ?? 3);
const dir = mkdtempSync(join(tmpdir(), "recoupe-bench-"));

if (spawnSync("Rscript", ["--version"]).status !== 0) {
  console.log("Rscript is not installed: nothing to compare with (Debian: r-cran-ggplot2, r-cran-svglite).");
  process.exit(0);
}

/** Runs a command whole, and gives the time it took, in seconds. */
function time(command: string, ...args: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, { cwd: ROOT });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  return (performance.now() - start) / 1000;
}

function build(name: string, ...notebooks: string[]) {
  const out = join(dir, name);
  const seconds = time("npm", "run", "-s", "build", "--", ...notebooks, "--out", out);
  const files = readdirSync(out, { recursive: true, encoding: "utf8" });
  const count = (ending: string) => files.filter((file) => file.endsWith(ending)).length;
  rmSync(out, { recursive: true });
  return { seconds, svgs: count(".svg"), pngs: count(".png") };
}

function drawInR(svgs: number, pngs: number): number {
  const out = join(dir, "r");
  mkdirSync(out, { recursive: true });
  const seconds = time("Rscript", "test/bench/like-figures.R", "data", out, String(svgs), String(pngs));
  const drawn = readdirSync(out).length;
  if (drawn !== svgs + pngs) throw new Error(`R drew ${drawn} pictures, not ${svgs + pngs}`);
  rmSync(out, { recursive: true });
  return seconds;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const seconds = (values: number[]) => `${median(values).toFixed(2)} s`;

function compare(what: string, notebooks: string[], share: number): void {
  // the first run fills the disk's cache, and says how many pictures there are
  const first = build("first", ...notebooks);
  const [svgs, pngs] = [Math.ceil(first.svgs * share), Math.ceil(first.pngs * share)];
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    ours.push(build("out", ...notebooks).seconds);
    theirs.push(drawInR(svgs, pngs));
  }
  console.log(`${what}: ${first.svgs} SVGs and ${first.pngs} PNGs, with their pages, ${seconds(ours)}`);
  console.log(`  R, ${svgs} SVGs and ${pngs} PNGs: ${seconds(theirs)}`);
  const ratio = median(ours.map((value, run) => value / (theirs[run] ?? Number.NaN)));
  console.log(`  ratio ${ratio.toFixed(2)} (below 1: faster than R), median of ${RUNS}`);
}

compare("Three figures", ["test/bench/first-article.ts"], 1);
compare("Everything", [], 0.5);
console.log(`For the record, R, three SVGs: ${seconds(Array.from({ length: RUNS }, () => drawInR(3, 0)))}`);
rmSync(dir, { recursive: true, force: true });
