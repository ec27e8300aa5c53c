import { createHash } from "node:crypto";
import { theme } from "../../chart/theme.ts";
import { LANGS, type Lang } from "../../locale/lang.ts";
import { pageWords } from "../../locale/page.ts";
import { type Html, html, raw } from "../html.ts";
import type { Size } from "../manifest.ts";
import { GENERATOR } from "../metadata.ts";
import { pageFile } from "./addresses.ts";
import { pageFonts } from "./fonts.ts";
import { stylesheet } from "./stylesheet.ts";

/** What stands around a page's content. */
export interface Frame {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly kind: "article" | "website";
  /** Absolute address of the folder the page is in, ending in `/`, if it is known. */
  readonly folder?: string;
  /** The picture of the page's social card, relative to the folder. */
  readonly card?: { readonly file: string; readonly alt: string };
  /** From the page to the gallery's folder: `../`, or nothing. */
  readonly up: string;
  /** Whether it takes more than the width of a text. */
  readonly wide?: boolean;
  readonly data: Html;
  readonly main: Html;
  readonly foot: Html;
}

/** The charts' red tag, so that no browser asks for an icon that is not there. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M0 6h16v4H0z" fill="${theme.colors.light.accent}"/></svg>`,
)}`;

const CARD: Size = { width: 1200, height: 630 };

const LOCALES: Readonly<Record<Lang, string>> = { fr: "fr_FR", en: "en_GB" };

/**
 * A whole page: head, banner, content, foot. One file that asks nothing of anyone but the pictures beside it: the
 * policy allows no script at all, one stylesheet by its hash, and the fonts inside it.
 */
export async function pageDocument(frame: Frame): Promise<string> {
  const { lang, title, description } = frame;
  const say = pageWords[lang];
  const other: Lang = lang === "fr" ? "en" : "fr";
  const body = html`<body${frame.wide && html` class="wide"`}>
<a class="skip" href="#texte">${say.skip}</a>
<header class="banner">
<a class="brand" href="${frame.up}${pageFile(lang)}">${say.site}</a>
<nav aria-label="${say.navigation}">
<ul>
<li><a href="${frame.up}${pageFile(lang)}"${frame.up === "" && html` aria-current="page"`}>${say.allPages}</a></li>
<li><a href="${pageFile(other)}" hreflang="${other}" lang="${other}" rel="alternate">${say.otherPage}</a></li>
</ul>
</nav>
</header>
<main id="texte">
${frame.main}</main>
<footer class="foot">
${frame.foot}<p>${say.generator}</p>
</footer>
</body>
`;
  const style = `${await pageFonts(`${title}${String(body)}`)}\n${stylesheet}`;
  return `<!DOCTYPE html>\n${html`<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="generator" content="${GENERATOR}">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="${ICON}">
${addresses(frame)}${card(frame)}${frame.data}
<style>${raw(style)}</style>
</head>
${body}</html>
`}`;
}

/** Where the page is, and in which languages. */
function addresses({ lang, folder }: Frame): Html {
  const at = folder ?? "";
  return html`${folder !== undefined && html`<link rel="canonical" href="${at}${pageFile(lang)}">\n`}${LANGS.map(
    (one) => html`<link rel="alternate" hreflang="${one}" href="${at}${pageFile(one)}">\n`,
  )}<link rel="alternate" hreflang="x-default" href="${at}${pageFile("fr")}">
`;
}

/** The card social networks draw. They read absolute addresses only. */
function card({ lang, title, description, kind, folder, card }: Frame): Html {
  const other: Lang = lang === "fr" ? "en" : "fr";
  const properties: [name: string, content: string | number][] = [
    ["og:type", kind],
    ["og:site_name", pageWords[lang].site],
    ["og:title", title],
    ["og:description", description],
    ["og:locale", LOCALES[lang]],
    ["og:locale:alternate", LOCALES[other]],
  ];
  if (folder !== undefined) properties.push(["og:url", folder + pageFile(lang)]);
  if (card)
    properties.push(
      ["og:image", `${folder ?? ""}${card.file}`],
      ["og:image:type", "image/png"],
      ["og:image:width", CARD.width],
      ["og:image:height", CARD.height],
      ["og:image:alt", card.alt],
    );
  return html`${properties.map(
    ([name, content]) => html`<meta property="${name}" content="${content}">\n`,
  )}<meta name="twitter:card" content="${card ? "summary_large_image" : "summary"}">
`;
}

function policy(style: string): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return [
    "default-src 'none'",
    "img-src 'self' data:",
    `style-src 'sha256-${hash}'`,
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
