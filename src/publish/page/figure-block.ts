import { type Html, html } from "../html.ts";
import { dataTable } from "./data-table.ts";
import { downloads } from "./downloads.ts";
import type { PageFigure } from "./model.ts";
import { picture } from "./picture.ts";
import { line, words } from "./prose.ts";
import type { Reading } from "./reading.ts";
import { snippets } from "./snippets.ts";

/**
 * A figure on its page. Its title, note and source are drawn in the picture, and said again for who does not see it;
 * under it, folded, the rows drawn as a table, and all an editor needs to take it away.
 */
export function figureBlock(figure: PageFigure, reading: Reading): Html {
  const { lang, say } = reading;
  const { entry } = figure;
  const title = words(figure.title, reading);
  return html`<figure class="chart" id="${entry.slug}">
<figcaption class="unseen">${line(figure.title, reading, false)}</figcaption>
${picture(entry, lang, (file) => file)}
<details class="fold">
<summary>${say.table}<span class="unseen"> (${title})</span></summary>
${dataTable(figure.table, reading, line(figure.subtitle, reading, false), title)}</details>
<details class="fold unprinted">
<summary>${say.reuse}<span class="unseen"> (${title})</span></summary>
${snippets(figure, reading)}${downloads(figure, reading)}</details>
</figure>
`;
}
