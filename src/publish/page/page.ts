import type { Lang } from "../../locale/lang.ts";
import { html } from "../html.ts";
import { withSlash } from "./addresses.ts";
import { blocks } from "./blocks.ts";
import { cardOf } from "./card.ts";
import { pageDocument } from "./document.ts";
import { factList } from "./fact-list.ts";
import { factNotes } from "./fact-note.ts";
import { headline } from "./headline.ts";
import { help } from "./help.ts";
import { reportData } from "./json-ld.ts";
import type { Page } from "./model.ts";
import { line, words } from "./prose.ts";
import { Reading } from "./reading.ts";
import { dataDateHtml, reuse } from "./reuse.ts";
import { numberTheRest, sourceList } from "./source-list.ts";

/**
 * A notebook's page in one language: one HTML file without a script, which asks for nothing but its pictures.
 *
 * @throws PublishError if a text cites a source the dossier does not have, or holds a fact of another notebook
 */
export async function renderPage(page: Page, lang: Lang): Promise<string> {
  const reading = new Reading(page, lang);
  const { say } = reading;

  // Written in the order it is read, for sources are numbered as the text cites them.
  const title = line(page.title, reading, false);
  const standfirst = line(page.standfirst, reading);
  blocks(reading);
  numberTheRest(reading);
  // and once more, for tables name sources that are numbered after the text
  const text = blocks(reading);

  const [first] = page.figures.values();
  const article = html`<article>
<header class="opening">
<p class="kicker">${say.kicker}</p>
<h1>${headline(title)}</h1>
<p class="standfirst">${standfirst}</p>
<p class="dateline">${dataDateHtml(reading)}. <a href="#sources">${say.factSources(reading.numbered.length)}</a>, <a href="#reprendre">${say.licence}</a>.</p>
</header>
${text}</article>
`;
  return pageDocument({
    lang,
    kind: "article",
    title: words(page.title, reading),
    description: words(page.standfirst, reading),
    up: "../",
    ...(page.base === undefined ? {} : { folder: `${withSlash(page.base)}${page.slug}/` }),
    ...(first && { card: cardOf(first.entry, lang) }),
    data: reportData(reading),
    main: html`${article}${help(lang)}${sourceList(reading)}${factList(reading)}${await reuse(reading)}${factNotes(reading)}`,
    foot: html`<p>${dataDateHtml(reading)}.</p>
`,
  });
}
