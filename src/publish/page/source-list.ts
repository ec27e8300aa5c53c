import { formatDate } from "../../locale/dates.ts";
import { LANGS } from "../../locale/lang.ts";
import { languageName, publisherWords, viaWords } from "../../locale/publications.ts";
import { quotationMarks } from "../../locale/quotation-marks.ts";
import { typeset } from "../../locale/typography.ts";
import { sourceKinds } from "../../locale/words.ts";
import { type Html, html, webAddress } from "../html.ts";
import { dateHtml } from "./mark-html.ts";
import type { Page, PageSource } from "./model.ts";
import { type Reading, sourceAnchor } from "./reading.ts";

/** A list this long is folded, the sources cited in the text set apart. */
const LONG = 12;

/**
 * Ends the text's own citations, then numbers every other source the page rests on, by publisher and date. To be called
 * once the text is written, before anything names a source by its number.
 */
export function numberTheRest(reading: Reading): void {
  reading.endOfText();
  const rest = [...sourcesUnder(reading.page)].map((id) => reading.source(id)).sort(byPublisher);
  for (const { id } of rest) reading.cite(id);
}

/** The sources under a page's facts, figures and tables. */
function sourcesUnder({ facts, figures, blocks }: Page): Set<string> {
  return new Set([
    ...[...facts.values()].flatMap(({ sources }) => sources),
    ...[...figures.values()].flatMap(({ entry }) => entry.sources),
    ...blocks.flatMap((block) =>
      block.kind === "table" ? block.table.rows.fr.flatMap((row) => row.sources ?? []) : [],
    ),
  ]);
}

/** Accents and case aside, whatever the host's language sorts like; what has no publisher comes last. */
function byPublisher(a: PageSource, b: PageSource): number {
  const key = ({ publisher, published, id }: PageSource) =>
    [publisher === "" ? "~" : plain(publisher), published ?? "~", id].join("\u0000");
  return key(a) < key(b) ? -1 : 1;
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The numbered sources: those the text cites in the order it does, then the rest, folded when there are many. */
export function sourceList(reading: Reading): Html {
  const { say, numbered, cited } = reading;
  const items = numbered.map((source) => sourceItem(source, reading));
  const rest = items.slice(cited);
  const list = (part: Html[], start: number) =>
    part.length > 0 && html`<ol class="source-list" start="${start}">\n${part}</ol>\n`;
  return html`<section class="apparatus" id="sources" aria-labelledby="sources-title">
<h2 id="sources-title">${say.sources}</h2>
<p>${say.sourcesIntro(cited, items.length)}</p>
${list(items.slice(0, cited), 1)}${
  rest.length <= LONG
    ? list(rest, cited + 1)
    : html`<details class="fold prints">
<summary>${cited > 0 ? say.sourcesRest(rest.length) : say.sourcesRestOnly}</summary>
${list(rest, cited + 1)}</details>
`
}</section>
`;
}

/** Who published a source, and when: enough to name it in passing. */
export function sourceName({ publisher, published }: PageSource, { lang, say }: Reading): Html {
  const date = published !== undefined && html`, ${dateHtml(published, formatDate(published, lang))}`;
  return html`${typeset(publisherWords(publisher, lang), lang) || say.unknownPublisher}${date}`;
}

function sourceItem(source: PageSource, reading: Reading): Html {
  const { lang, say } = reading;
  const { language, kind, published, via } = source;
  const foreign = language !== "" && language !== lang;
  const address = webAddress(source.url);
  const link = (name: Html) => (address === undefined ? name : html`<a href="${address}" rel="external">${name}</a>`);
  const publisher = html`${typeset(publisherWords(source.publisher, lang), lang) || say.unknownPublisher}`;
  const details: (Html | string | false)[] = [
    published === undefined ? say.undated : dateHtml(published, formatDate(published, lang)),
    kind !== "press" && (sourceKinds[kind]?.[lang][0] ?? kind),
    foreign && say.in(languageName(language, lang)),
    via !== undefined && typeset(viaWords(via, lang), lang),
    source.copyOn !== undefined ? say.copyOn(source.copyOn) : address === undefined && say.noAddress,
  ];
  return html`<li id="${sourceAnchor(source.id)}">${
    source.title === undefined ? link(publisher) : html`${publisher}, ${link(titleOf(source, foreign))}`
  }${details.filter((detail) => detail !== false).map((detail) => html`, ${detail}`)}</li>
`;
}

/** A title is a quotation: in its own language, with its own typography. */
function titleOf({ title = "", language }: PageSource, foreign: boolean): Html {
  const own = LANGS.find((lang) => lang === language);
  return html`<cite${foreign && html` lang="${language}"`}>${own ? typeset(quotationMarks(title, own), own) : title}</cite>`;
}
