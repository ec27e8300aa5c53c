import type { Lang } from "../../locale/lang.ts";
import { pageWords } from "../../locale/page.ts";
import { typeset } from "../../locale/typography.ts";
import { type Html, html } from "../html.ts";
import type { PageTable, TableRow } from "./model.ts";

/**
 * A table for readers: the first cell of a row names it, numbers are set right, and a table wider than the page slides
 * by keyboard too.
 *
 * @param caption over the table
 * @param label what the sliding region is called, in words alone
 */
export function dataTable(table: PageTable, lang: Lang, caption: Html | string, label: string): Html {
  const rows = table.rows[lang];
  const numeric = table.head[lang].map((_, i) => rows.some(({ cells }) => cells[i]?.numeric));
  const end = (i: number) => numeric[i] && html` class="number"`;
  return html`<section class="table-slide" tabindex="0" aria-label="${label} (${pageWords[lang].tableHint})">
<table>
<caption><span>${caption}</span></caption>
<thead>
<tr>${table.head[lang].map((head, i) => html`<th scope="col"${end(i)}>${typeset(head, lang)}</th>`)}</tr>
</thead>
<tbody>
${rows.map((row) => html`<tr>${cellsOf(row, lang, end)}</tr>\n`)}</tbody>
</table>
</section>
`;
}

function cellsOf({ cells }: TableRow, lang: Lang, end: (i: number) => Html | false | undefined): Html[] {
  return cells.map(({ text }, i) => {
    const said = typeset(text, lang);
    return i === 0 ? html`<th scope="row"${end(i)}>${said}</th>` : html`<td${end(i)}>${said}</td>`;
  });
}
