import { formatDate } from "../../locale/dates.ts";
import { andMore, colon, embedWords, factsWord, publicationCount } from "../../locale/embed.ts";
import type { Lang } from "../../locale/lang.ts";
import { pageWords } from "../../locale/page.ts";
import { publisherWords } from "../../locale/publications.ts";
import { say, typeset } from "../../locale/typography.ts";
import { type Html, html, webAddress } from "../html.ts";
import type { Page, PageFigure, PageSource, TableRow } from "../page/model.ts";

/** Links to the first publications of a row, and references of its first facts. */
const SOURCES = 3;
const REFS = 4;

/**
 * The rows drawn, as a table with what each rests on: how many publications, links to the first of them, and the public
 * references of its facts.
 *
 * @param linked rows a mark of the drawing comes from: they get an id (`r3`), and their last cell begins with what its
 *   tooltip says after "based on"
 */
export function dataPanel(
  page: Page,
  figure: PageFigure,
  lang: Lang,
  caption: string,
  linked: ReadonlySet<number>,
): Html {
  const { head, rows } = figure.table;
  const sourced = rows[lang].some((row) => row.sources?.length);
  const numeric = head[lang].map((_, i) =>
    rows[lang].every((row) => row.cells[i]?.numeric || row.cells[i]?.text === "—"),
  );
  return html`<section class="rows" aria-labelledby="caption" tabindex="0"><table>
<caption id="caption"><span>${caption}</span></caption>
<thead><tr>${head[lang].map((name, i) => html`<th scope="col"${numeric[i] && html` class="n"`}>${typeset(name, lang)}</th>`)}${
    sourced && html`<th scope="col" class="by">${say(embedWords.basis, lang)}</th>`
  }</tr></thead>
<tbody>
${rows[lang].map(
  (
    row,
    i,
  ) => html`<tr${linked.has(i) && html` id="r${i}"`}>${row.cells.map((cell, at) => cellOf(cell, at, lang))}${sourced && html`<td class="by">${basis(row, page, lang)}</td>`}</tr>
`,
)}</tbody></table></section>`;
}

function cellOf({ text, numeric }: TableRow["cells"][number], at: number, lang: Lang): Html {
  const written = typeset(text, lang);
  const side = numeric && html` class="n"`;
  return at === 0 ? html`<th scope="row"${side}>${written}</th>` : html`<td${side}>${written}</td>`;
}

function basis({ sources = [], refs = [] }: TableRow, page: Page, lang: Lang): Html {
  const known = sources.flatMap((id) => page.sources.get(id) ?? []).sort(byDate);
  const first = known.slice(0, SOURCES).map((source, i) => html`${i > 0 && ", "}${cite(source, lang)}`);
  const rest = sources.length - Math.min(known.length, SOURCES);
  const ids = refs.slice(0, REFS).join(", ");
  const more = refs.length > REFS && ` ${andMore(refs.length - REFS, lang)}`;
  return html`<span>${publicationCount(sources.length, lang)}${first.length > 0 && colon[lang]}${first}${
    first.length > 0 && rest > 0 && ` ${andMore(rest, lang)}`
  }</span>${ids !== "" && html`<br>${factsWord(refs.length, lang)} ${ids}${more}`}`;
}

/** Oldest first, those of unknown date last. */
function byDate(a: PageSource, b: PageSource): number {
  const [left, right] = [a.published ?? "9", b.published ?? "9"];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The publisher and the date, linked where the address may be told. */
function cite({ publisher, url, published, language }: PageSource, lang: Lang): Html {
  const name = publisher === "" ? pageWords[lang].unknownPublisher : typeset(publisherWords(publisher, lang), lang);
  const when = published && ` (${formatDate(published, lang, { short: true })})`;
  const address = webAddress(url);
  if (address === undefined) return html`${name}${when}`;
  const foreign = language !== lang && html` hreflang="${language}"`;
  return html`<a href="${address}"${foreign}>${name}</a>${when}`;
}
