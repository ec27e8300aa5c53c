import { type Html, html } from "../html.ts";
import { replaceMarks } from "../marks.ts";
import { dataTable } from "./data-table.ts";
import { figureBlock } from "./figure-block.ts";
import type { Block } from "./model.ts";
import { line, prose, words } from "./prose.ts";
import type { Reading } from "./reading.ts";

/** What the script says, in the order it says it, cut where it opens a part. */
export function blocks(reading: Reading): Html[] {
  const parts: Block[][] = [[]];
  const ids = new Set<string>();
  for (const block of reading.page.blocks) {
    if (block.kind === "section") parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts.filter((part) => part.length > 0).map((part) => partHtml(part, ids, reading));
}

function partHtml([first, ...rest]: Block[], ids: Set<string>, reading: Reading): Html {
  if (first?.kind !== "section")
    return html`${[first, ...rest].map((block) => block && blockHtml(block, "h2", reading))}`;
  // one address in both languages, so that a link to a part survives a translation
  const id = freeId(`partie-${idOf(first.heading.fr)}`, ids);
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${line(first.heading, reading, false)}</h2>
${rest.map((block) => blockHtml(block, "h3", reading))}</section>
`;
}

function blockHtml(block: Block, level: "h2" | "h3", reading: Reading): Html {
  const { say } = reading;
  const heading = (text: string) => (level === "h2" ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`);
  switch (block.kind) {
    case "text":
      return html`<div class="prose">
${prose(block.body, reading)}</div>
`;
    case "limits":
      return html`<div class="limits">
${heading(say.limits)}
<div class="prose">
${prose(block.body, reading)}</div>
</div>
`;
    case "method":
      return html`<div class="method">
${heading(say.method)}
<div class="prose">
${prose(block.body, reading)}</div>
</div>
`;
    case "figure": {
      const figure = reading.page.figures.get(block.slug);
      if (!figure) throw new Error(`${reading.page.slug}: no figure ${block.slug}`);
      return figureBlock(figure, reading);
    }
    case "table": {
      const caption = line(block.caption, reading, false);
      const table = (said: Html) => dataTable(block.table, reading, said, words(block.caption, reading));
      const csv = html`<p class="under"><a href="${block.slug}.csv" download>${say.downloadTable}</a></p>`;
      if (block.folded)
        return html`<details class="fold" id="${block.slug}">
<summary>${caption}</summary>
${table(html`<span class="unseen">${caption}</span>`)}${csv}
</details>
`;
      return html`<div class="table" id="${block.slug}">
${table(caption)}${csv}
</div>
`;
    }
    default:
      throw new Error(`${reading.page.slug}: a part in a part`);
  }
}

/** A heading as an address: its letters and digits, without the numbers counted in it. */
function idOf(heading: string): string {
  const plain = replaceMarks(heading, () => "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The id, or the next one free: `quand`, `quand-2`. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}
