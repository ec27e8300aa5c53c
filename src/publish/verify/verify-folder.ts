import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../hash.ts";
import type { Manifest } from "../manifest.ts";
import type { Register } from "./register.ts";
import { changesSince, type Reason, type Verdict } from "./verdict.ts";
import { type Broken, isPicture, verifyFile } from "./verify-file.ts";

/** What can be said of one file of a published folder. */
export interface Judged {
  /** Path in the folder, with slashes. */
  readonly path: string;
  readonly verdict: Verdict | Broken;
}

/**
 * Judges every file of a published folder: its bytes by the manifest's sums, its data by what is true now. A picture
 * whose bytes changed is read: it may only have been written back by another program.
 *
 * @param register what is true now; nothing to judge the bytes alone
 */
export async function verifyFolder(
  folder: string,
  manifest: Manifest,
  register: Register | undefined,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const { slug, files, figures, rows, asOf } of manifest.notebooks) {
    const since = new Map(
      figures.map((figure) => {
        const claims = new Map(figure.refs.map((ref) => [ref, rows?.[ref] ?? ""]));
        const said = { data: figure.dataHash, title: figure.title.fr, rows: claims };
        return [figure.slug, register ? changesSince(`${slug}/${figure.slug}`, said, register) : []] as const;
      }),
    );
    for (const [name, sum] of Object.entries(files)) {
      const path = `${slug}/${name}`;
      const figure = [...since.keys()].find((one) => name.startsWith(`${one}.`));
      const reasons = figure === undefined ? [...since.values()].flat() : (since.get(figure) ?? []);
      const about = { ...(figure === undefined ? {} : { figure: `${slug}/${figure}` }), asOf };
      const bytes = await readFile(join(folder, path)).catch(() => undefined);
      if (bytes === undefined) {
        judged.push({ path, verdict: { ...about, status: "altered", reasons: [{ kind: "missing" }] } });
      } else if (sha256(bytes) !== sum) {
        const seen = isPicture(name) ? await verifyFile(join(folder, path), register) : undefined;
        judged.push({ path, verdict: seen ?? { ...about, status: "altered", reasons: [{ kind: "edited" }] } });
      } else {
        judged.push({ path, verdict: { ...about, ...settled(reasons, register) } });
      }
    }
    for (const name of await listed(join(folder, slug)))
      if (!Object.hasOwn(files, name))
        judged.push({ path: `${slug}/${name}`, verdict: { status: "unknown", reasons: [{ kind: "not-listed" }] } });
  }
  return judged;
}

function settled(reasons: readonly Reason[], register: Register | undefined): Pick<Verdict, "status" | "reasons"> {
  if (!register) return { status: "unknown", reasons: [{ kind: "no-register" }] };
  if (reasons.length > 0) return { status: "stale", reasons };
  return { status: "current", reasons: [{ kind: "same" }] };
}

async function listed(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}
