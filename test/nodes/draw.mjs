// Builds what the project publishes, then draws the gallery, into the folder named: run by each Node.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../../src/load.mjs";

const [folder = ""] = process.argv.slice(2);
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const quiet = { out: () => {}, err: (text) => void process.stderr.write(`${text}\n`), env: process.env, load };
const { main } = await load(at("../../src/cli.ts"));
process.exitCode = await main(["build", "--out", join(folder, "published")], quiet);
const { drawGallery } = await load(at("./draw-gallery.ts"));
await drawGallery(join(folder, "gallery"));
