// Run by each Node, into the folder named: publishes a small notebook, says what all of ours say without drawing them,
// and draws a sample of the gallery.
import "../../src/optimize-later.mjs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundler, load } from "../../src/load.mjs";

const [folder = ""] = process.argv.slice(2);
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { main } = await load(at("../../src/cli.ts"));
const { drawSample, notebookOf } = await load(at("./draw-sample.ts"));
const build = async (args, env) => {
  const err = (text) => void process.stderr.write(`${text}\n`);
  process.exitCode ||= await main(["build", ...args], { out() {}, err, env: { ...process.env, ...env }, bundler });
};

const script = join(folder, "script", "small.ts");
await mkdir(join(folder, "script"), { recursive: true });
await writeFile(script, notebookOf("small"));
await build([script, "--out", join(folder, "drawn")], {});
await build(["--jobs", "1", "--out", join(folder, "said")], { RECOUPE_TALLY: "1" });
await drawSample(join(folder, "gallery"));
