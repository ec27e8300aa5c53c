import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Runs a command where there is no network; nothing on a machine that cannot. */
export const OFFLINE: readonly string[] =
  spawnSync("unshare", ["--map-root-user", "--net", "true"]).status === 0
    ? ["unshare", "--map-root-user", "--net"]
    : [];

/** A small notebook: one figure, whose title states that Grindr leads. `code` is put before it is published. */
export function notebookOf(slug: string, code = ""): string {
  return `import * as Plot from "@observablehq/plot";
import { desc } from "arquero";
import { countAttacks, notebook, openDossier } from "recoupe";
const dossier = await openDossier();
const nb = notebook("${slug}", dossier, { title: { fr: "Un", en: "One" }, standfirst: { fr: "Un.", en: "One." } });
const rows = countAttacks(dossier.incidents, ["platform_id"]).orderby(desc("attacks"));
nb.figure("barres", {
  data: rows,
  holds: rows.get("platform_id", 0) === "grindr",
  title: { fr: "Grindr en tête des plateformes nommées", en: "Grindr leads among platforms named" },
  subtitle: { fr: "Attaques rapportées", en: "Attacks reported" },
  lists: "attacks",
  plot: () => ({ marks: [Plot.barX(rows, { x: "attacks", y: "platform_id", sort: { y: "-x" } })] }),
});
${code}
await nb.publish();
`;
}

/** A newsroom's own folder: notebooks, and the data beside them. Gone when the tests of the file are over. */
export function newsroom(notebooks: Readonly<Record<string, string>>) {
  const dir = mkdtempSync(join(tmpdir(), "recoupe-build-"));
  after(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(join(ROOT, "data"), join(dir, "data"), { recursive: true });
  mkdirSync(join(dir, "notebooks"));
  const write = (name: string, code: string) => writeFileSync(join(dir, "notebooks", `${name}.ts`), code);
  for (const [name, code] of Object.entries(notebooks)) write(name, code);
  return {
    dir,
    out: join(dir, "published"),
    write,
    /** Runs the command line there, in English unless told; where the machine allows, without a network if asked. */
    recoupe(args: readonly string[], env: Record<string, string> = {}, network = true) {
      const [command = "", ...before] = [...(network ? [] : OFFLINE), process.execPath];
      const done = spawnSync(command, [...before, join(ROOT, "src/bin.mjs"), ...args], {
        cwd: dir,
        encoding: "utf8",
        env: { ...process.env, LC_ALL: "en_GB.UTF-8", ...env },
      });
      return { code: done.status, out: done.stdout, err: done.stderr };
    },
    /** A copy of data/ with one text of one table replaced. */
    spoilt(table: string, from: string, to: string): string {
      const data = mkdtempSync(join(dir, "data-"));
      cpSync(join(ROOT, "data"), data, { recursive: true });
      const path = join(data, `${table}.csv`);
      const text = readFileSync(path, "utf8");
      if (!text.includes(from)) throw new Error(`no ${from} in ${table}.csv`);
      writeFileSync(path, text.replace(from, to));
      return data;
    },
  };
}

/** Only what the notebooks say is written, and nothing is drawn: for what has nothing to do with pictures. */
export const TALLY = { RECOUPE_TALLY: "1" };
