import { createHash } from "node:crypto";
import { writeSvg } from "../../chart/svg/node.ts";
import { embedWords } from "../../locale/embed.ts";
import type { Lang } from "../../locale/lang.ts";
import { say, typeset } from "../../locale/typography.ts";
import { escapeHtml, type Html, html, raw } from "../html.ts";
import { addressOf, pageFile } from "../page/addresses.ts";
import { LICENCE } from "../page/json-ld.ts";
import type { Page, PageFigure } from "../page/model.ts";
import { words as plainWords } from "../page/prose.ts";
import { Reading } from "../page/reading.ts";
import { dataPanel } from "./data-panel.ts";
import { type Drawing, drawingsOf } from "./drawings.ts";
import { pageFonts } from "./page-fonts.ts";
import { linkRows } from "./row-marks.ts";
import { SCRIPT } from "./script.ts";
import { styleOf } from "./style.ts";

/**
 * The embed page of a figure, for an `<iframe>`, in one language: one self-contained HTML file that asks nothing of
 * anyone. It shows the narrow or the wide picture, as the frame allows; its marks can be pointed at, or reached with the
 * arrow keys; under it, the rows as a table with what each rests on, and the downloads.
 *
 * It is light: what is light on a dark phone is the article around it. A host that is dark asks for `?theme=dark`; one
 * that follows the reader's system, or says its own `color-scheme` on the iframe, asks for `?theme=auto`.
 *
 * How it tells its height is said in script.ts; how a host listens, in host.ts.
 */
export async function renderEmbed(page: Page, figure: PageFigure, lang: Lang): Promise<string> {
  const { entry } = figure;
  const name = (text: string) => typeset(text, lang);
  const words = (key: keyof typeof embedWords) => say(embedWords[key], lang);
  const { all, pairs } = drawingsOf(figure.svg[lang]);
  const linked = new Set(all.flatMap(({ svg }) => [...linkRows(svg, figure.table.rows[lang])]));
  const subtitle = name(entry.subtitle[lang]);
  const note = figure.note && plainWords(figure.note, new Reading(page, lang));
  const notebookPage = `${pageFile(lang)}#${entry.slug}`;

  const main = html`<main data-figure="${page.slug}/${entry.slug}" data-kind="${words("kind")}" data-open="\n${words("open")}" data-basis="${words("basis")} ">
<h1 id="name" class="unseen">${name(entry.title[lang])}</h1>
<p class="unseen">${subtitle}</p>
<p id="alt" hidden>${name(entry.alt[lang])}</p>
<p id="keys" hidden>${words("keys")}</p>
${all.map(drawn)}
${note && html`<p class="unseen">${note}</p>`}<p class="unseen">${name(figure.source[lang])}</p>
<div class="bar"><details><summary>${words("data")}</summary>
${dataPanel(page, figure, lang, subtitle, linked)}</details>
<ul>
<li><a href="${entry.slug}.csv" download aria-label="${words("csv")}">CSV</a></li>
<li><a href="${entry.slug}.${lang}.png" download aria-label="${words("png")}">PNG</a></li>
<li><a href="${notebookPage}" target="_top">${words("page")}</a></li>
</ul></div>
<div class="tip" aria-hidden="true" hidden><b></b><span></span></div>
</main>`;

  const strong = [words("data"), words("basis"), ...figure.table.head[lang].map(name)];
  const fonts = await pageFonts(
    all.map(({ svg }) => svg),
    main.toString(),
    strong,
  );
  const style = styleOf(pairs, fonts.family, fonts.css);
  return `${html`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shortened(name(entry.title[lang]))}</title>
<meta name="description" content="${name(entry.alt[lang])}">
<meta name="robots" content="noindex, indexifembedded">
<meta name="referrer" content="no-referrer">
<base target="_blank">
${page.base && html`<link rel="canonical" href="${addressOf(notebookPage, page)}">\n`}<script type="application/ld+json">${raw(structured(page, figure, lang))}</script>
<style>${raw(style)}</style>
<script>${raw(SCRIPT)}</script>
</head>
<body>
${main}
</body>
</html>`}\n`;
}

/** Longest name a tab or a screen reader's list of frames has room for. The heading says it whole. */
const TITLE = 70;

function shortened(title: string): string {
  if (escapeHtml(title).length <= TITLE) return title;
  let kept = title.slice(0, TITLE - 1);
  do kept = kept.slice(0, Math.max(kept.lastIndexOf(" "), 0)) || kept.slice(0, -1);
  while (escapeHtml(kept).length > TITLE - 1);
  return `${kept.replace(/[\s.,;:]+$/u, "")}…`;
}

function drawn({ size, mode, svg }: Drawing): Html {
  const { width, height, viewBox, ...others } = svg.attributes;
  const attributes = {
    class: `${size} ${mode}`,
    width: width ?? "",
    height: height ?? "",
    viewBox: viewBox ?? "",
    role: "img",
    "aria-labelledby": "name",
    "aria-describedby": "alt",
    ...others,
  };
  return raw(writeSvg({ ...svg, attributes }));
}

/** Nothing but this page's own stylesheet, script and fonts. Links and downloads are the reader's own doing. */
function policy(style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashSource(SCRIPT)}`,
    `style-src ${hashSource(style)}`,
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** schema.org's ImageObject, as JSON that may stand in a script element. */
function structured(page: Page, { entry }: PageFigure, lang: Lang): string {
  const about = {
    "@context": "https://schema.org",
    "@type": "ImageObject",
    identifier: `${page.slug}/${entry.slug}`,
    name: typeset(entry.title[lang], lang),
    description: typeset(entry.alt[lang], lang),
    inLanguage: lang,
    creditText: "recoupe",
    contentUrl: addressOf(`${entry.slug}.${lang}.png`, page),
    encodingFormat: "image/png",
    license: LICENCE,
    isBasedOn: { "@type": "Dataset", identifier: `sha256:${entry.dataHash}`, dateModified: page.asOf },
  };
  return JSON.stringify(about).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
