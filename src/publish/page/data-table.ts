import { typeset } from "../../locale/typography.ts";
import { type Html, html } from "../html.ts";
import type { PageTable, TableRow } from "./model.ts";
import type { Reading } from "./reading.ts";
import { rowSources } from "./row-sources.ts";

/**
 * A table for readers: the first cell of a row names it, numbers are set right, the last has the numbers of the reports
 * behind it, once these are numbered; a table wider than the page slides by keyboard too.
 *
 * @param caption over the table
 * @param label what the sliding region is called, in words alone
 */
export function dataTable(table: PageTable, reading: Reading, caption: Html | string, label: string): Html {
  const { lang, say } = reading;
  const rows = table.rows[lang];
  const numeric = table.head[lang].map((_, i) => rows.some(({ cells }) => cells[i]?.numeric));
  const end = (i: number) => numeric[i] && html` class="number"`;
  const sources = rows.map((row) => row.sources && rowSources(row.sources, reading));
  const sourced = sources.some((found) => found !== undefined);
  return html`<section class="table-slide" tabindex="0" aria-label="${label} (${say.tableHint})">
<table>
<caption><span>${caption}</span></caption>
<thead>
<tr>${table.head[lang].map((head, i) => html`<th scope="col"${end(i)}>${typeset(head, lang)}</th>`)}${
    sourced && html`<th scope="col">${say.sources}</th>`
  }</tr>
</thead>
<tbody>
${rows.map((row, i) => html`<tr>${cellsOf(row, reading, end)}${sourced && html`<td class="by">${sources[i]}</td>`}</tr>\n`)}</tbody>
</table>
</section>
`;
}

function cellsOf({ cells }: TableRow, { lang }: Reading, end: (i: number) => Html | false | undefined): Html[] {
  return cells.map(({ text }, i) => {
    const said = typeset(text, lang);
    return i === 0 ? html`<th scope="row"${end(i)}>${said}</th>` : html`<td${end(i)}>${said}</td>`;
  });
}
