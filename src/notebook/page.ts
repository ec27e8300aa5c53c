import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ColumnTable } from "arquero";
import type { Dossier } from "../dossier/open.ts";
import type { PartialDate } from "../dossier/partial-date.ts";
import type { PageSource } from "../publish/page/model.ts";

/** The dossier's sources, as a page cites them. */
export function pageSources(dossier: Dossier): Map<string, PageSource> {
  const rows = (dossier.sources as ColumnTable).objects() as Record<string, string | null | PartialDate>[];
  return new Map(
    rows.map((row) => {
      const text = (name: string) => row[name] as string | null;
      const source: PageSource = {
        id: String(row.source_id),
        publisher: text("publisher") ?? "",
        language: text("language") ?? "",
        kind: text("kind") ?? "",
        ...(text("via") ? { via: text("via") as string } : {}),
        ...(text("title") ? { title: text("title") as string } : {}),
        ...addressOf(text("url"), text("via")),
        ...(row.published_on ? { published: (row.published_on as PartialDate).edtf } : {}),
      };
      return [source.id, source];
    }),
  );
}

/** How the dossier calls copies by a site that it does not name: readers are told where, and not sent there. */
const UNNAMED_COPY = /^(?:feed )?copy$|^copy (?:of a press article|in a press review)$|^mirror$|^reprint$/;

function addressOf(url: string | null, via: string | null): Pick<PageSource, "url" | "copyOn"> {
  if (!url) return {};
  return UNNAMED_COPY.test(via ?? "") ? { copyOn: new URL(url).hostname } : { url };
}

/** The notebook's own script: `notebooks/<slug>.ts`, or the one that was run. */
export function scriptOf(slug: string): { name: string; text: string } | undefined {
  const paths = [join("notebooks", `${slug}.ts`), process.argv[1] ?? ""];
  const path = paths.find((one) => basename(one) === `${slug}.ts` && existsSync(one));
  return path === undefined ? undefined : { name: basename(path), text: readFileSync(path, "utf8") };
}
