import { formatDate } from "../../locale/dates.ts";
import type { Lang } from "../../locale/lang.ts";
import { pageWords } from "../../locale/page.ts";
import { typeset } from "../../locale/typography.ts";
import { type Html, html } from "../html.ts";
import type { FigureEntry, Manifest, NotebookEntry } from "../manifest.ts";
import { pageFile, withSlash } from "./addresses.ts";
import { cardOf } from "./card.ts";
import { pageDocument } from "./document.ts";
import { headline } from "./headline.ts";
import { collectionData } from "./json-ld.ts";
import { dateHtml } from "./mark-html.ts";
import { sizeOf } from "./picture.ts";

/**
 * The gallery of everything published, in one language: one self-contained HTML file, from the manifest alone.
 *
 * @param base address the published folder will have, if it is known: for what must be absolute
 */
export async function renderGallery(manifest: Manifest, lang: Lang, base?: string): Promise<string> {
  const say = pageWords[lang];
  const notebooks = [...manifest.notebooks].sort((a, b) => place(a) - place(b) || (a.slug < b.slug ? -1 : 1));
  const [title, description] = [typeset(say.galleryTitle, lang), typeset(say.galleryStandfirst, lang)];
  const figures = notebooks.flatMap((notebook) => notebook.figures.map((figure) => ({ notebook, figure })));
  const [first] = figures;
  const card = first && cardOf(first.figure, lang);
  return pageDocument({
    lang,
    kind: "website",
    title,
    description,
    up: "",
    wide: true,
    ...(base === undefined ? {} : { folder: withSlash(base) }),
    ...(card && first && { card: { ...card, file: `${first.notebook.slug}/${card.file}` } }),
    data: collectionData(manifest, lang, { title, description, base }),
    main: html`<header class="opening">
<p class="kicker">${say.kicker}</p>
<h1>${title}</h1>
<p class="standfirst">${description}</p>
<p class="dateline">${notebooks.length === 0 ? say.empty : `${say.galleryCount(notebooks.length, figures.length)}.`}</p>
</header>
${notebooks.map((notebook) => notebookHtml(notebook, lang))}`,
    foot: html`<p>${say.galleryFiles} <a href="manifest.json">manifest.json</a>, ${say.galleryManifest}${
      lang === "fr" ? "\u00a0; " : "; "
    }<a href="facts.json">facts.json</a>, ${say.galleryFacts}.</p>
`,
  });
}

function place({ order }: NotebookEntry): number {
  return order ?? Number.MAX_SAFE_INTEGER;
}

function notebookHtml(notebook: NotebookEntry, lang: Lang): Html {
  const say = pageWords[lang];
  const page = `${notebook.slug}/${pageFile(lang)}`;
  return html`<section class="notebook" aria-labelledby="${notebook.slug}">
<h2 id="${notebook.slug}"><a href="${page}">${headline(html`${typeset(notebook.title[lang], lang)}`)}</a></h2>
<p class="standfirst">${typeset(notebook.standfirst[lang], lang)}</p>
<p class="dateline">${say.dataOf} ${say.asOf(notebook.asOf)} ${dateHtml(notebook.asOf, formatDate(notebook.asOf, lang))}</p>
${
  notebook.figures.length > 0 &&
  html`<ul class="cards">
${notebook.figures.map((figure) => cardHtml(figure, notebook.slug, page, lang))}</ul>
`
}</section>
`;
}

/** A figure: its picture as phones see it, which says its title, and the ways to it. */
function cardHtml(figure: FigureEntry, folder: string, page: string, lang: Lang): Html {
  const say = pageWords[lang];
  const title = typeset(figure.title[lang], lang);
  const file = (suffix: string) => `${folder}/${figure.slug}.${lang}.mobile${suffix}.svg`;
  return html`<li>
<a href="${page}#${figure.slug}"><picture>
<source media="screen and (prefers-color-scheme: dark)" srcset="${file(".dark")}">
<img src="${file("")}" alt="${title}"${sizeOf(figure, lang, "narrow")} loading="lazy" decoding="async">
</picture></a>
<p><a href="${page}#${figure.slug}">${say.galleryInPage}<span class="unseen"> (${title})</span></a>
<a href="${folder}/${figure.slug}.${lang}.html">${say.galleryAlone}<span class="unseen"> (${title})</span></a></p>
</li>
`;
}
