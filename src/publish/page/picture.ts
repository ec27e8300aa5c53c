import type { Lang } from "../../locale/lang.ts";
import { typeset } from "../../locale/typography.ts";
import { WIDE_FROM } from "../embed/height.ts";
import { type Html, html } from "../html.ts";
import type { FigureEntry } from "../manifest.ts";

/** A figure's picture: the file made for phones, or for dark pages, where the reader's screen asks for it. */
export function picture(figure: FigureEntry, lang: Lang, address: (file: string) => string): Html {
  const wide = sizeOf(figure, lang, "wide");
  const narrow = sizeOf(figure, lang, "narrow");
  const file = (suffix: string) => address(`${figure.slug}.${lang}${suffix}.svg`);
  const phone = `(max-width: ${WIDE_FROM - 1}px)`;
  const dark = "(prefers-color-scheme: dark)";
  return html`<picture>
<source media="screen and ${phone} and ${dark}" srcset="${file(".mobile.dark")}"${narrow}>
<source media="${phone}" srcset="${file(".mobile")}"${narrow}>
<source media="screen and ${dark}" srcset="${file(".dark")}"${wide}>
<img src="${file("")}" alt="${typeset(figure.alt[lang], lang)}"${wide} loading="lazy" decoding="async">
</picture>`;
}

/** Attributes that keep the picture's place while it loads. */
export function sizeOf({ sizes }: FigureEntry, lang: Lang, width: "wide" | "narrow"): Html | undefined {
  const size = sizes?.[lang][width];
  return size && html` width="${size.width}" height="${size.height}"`;
}
