import { formatDate } from "../../locale/dates.ts";
import { type Html, html } from "../html.ts";
import { addressOf, pageFile } from "./addresses.ts";
import { highlight } from "./highlight.ts";
import { LICENCE } from "./json-ld.ts";
import { dateHtml } from "./mark-html.ts";
import { words } from "./prose.ts";
import type { Reading } from "./reading.ts";

/** How to cite the page, under which licence, and the script that made it. */
export async function reuse(reading: Reading): Promise<Html> {
  const { lang, page, say } = reading;
  const address = page.base === undefined ? "" : ` ${addressOf(pageFile(lang), page)}`;
  return html`<section class="apparatus" id="reprendre" aria-labelledby="reprendre-title">
<h2 id="reprendre-title">${say.reuseTitle}</h2>
<p>${say.presumed}</p>
<p>${say.licenceText} <a href="${LICENCE}" rel="license">${say.licenceName}</a>. ${say.licenceRest}</p>
<p>${say.cite} ${say.citation_(words(page.title, reading), dataDate(reading))}${address}</p>
${
  page.script &&
  html`<p class="unprinted">${say.scriptIntro}</p>
<details class="fold unprinted">
<summary>${say.scriptOpen(page.script.name)}</summary>
<section class="script" tabindex="0" aria-label="${page.script.name}">
<pre translate="no"><code>${await highlight(page.script.text)}</code></pre>
</section>
</details>
`
}</section>
`;
}

/** "données au 12 novembre 2026" */
function dataDate({ lang, page, say }: Reading): string {
  return `${say.dataOf.toLowerCase()} ${say.asOf(page.asOf)} ${formatDate(page.asOf, lang)}`;
}

/** "Données au <time>12 novembre 2026</time>" */
export function dataDateHtml({ lang, page, say }: Reading): Html {
  return html`${say.dataOf} ${say.asOf(page.asOf)} ${dateHtml(page.asOf, formatDate(page.asOf, lang))}`;
}
