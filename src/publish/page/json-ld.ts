import type { Lang } from "../../locale/lang.ts";
import { typeset } from "../../locale/typography.ts";
import { type Html, html, raw, webAddress } from "../html.ts";
import type { Manifest } from "../manifest.ts";
import { GENERATOR } from "../metadata.ts";
import { addressOf, pageFile, withSlash } from "./addresses.ts";
import { words } from "./prose.ts";
import type { Reading } from "./reading.ts";

export const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** What a page says of itself to machines: a schema.org Report, based on a Dataset. */
export function reportData(reading: Reading): Html {
  const { lang, page } = reading;
  const figures = [...page.figures.values()].map(({ entry }) => entry);
  const cited = reading.numbered.slice(0, reading.cited);
  return script({
    "@context": "https://schema.org",
    "@type": "Report",
    headline: words(page.title, reading),
    description: words(page.standfirst, reading),
    inLanguage: lang,
    dateModified: page.asOf,
    license: LICENCE,
    isAccessibleForFree: true,
    ...(page.base === undefined ? {} : { url: addressOf(pageFile(lang), page) }),
    image: figures.map(({ slug }) => addressOf(`${slug}.${lang}.social.png`, page)),
    citation: cited.map((source) => ({
      "@type": "CreativeWork",
      ...(source.title === undefined ? {} : { name: source.title }),
      ...(webAddress(source.url) === undefined ? {} : { url: source.url }),
      ...(source.publisher === "" ? {} : { publisher: source.publisher }),
      ...(source.published === undefined ? {} : { datePublished: source.published }),
      inLanguage: source.language,
    })),
    isBasedOn: {
      "@type": "Dataset",
      name: words(page.title, reading),
      description: words(page.standfirst, reading),
      license: LICENCE,
      dateModified: page.asOf,
      inLanguage: lang,
      isAccessibleForFree: true,
      distribution: figures.map(({ slug }) => ({
        "@type": "DataDownload",
        name: slug,
        encodingFormat: "text/csv",
        contentUrl: addressOf(`${slug}.csv`, page),
      })),
    },
    creator: { "@type": "Organization", name: "recoupe" },
    publisher: { "@type": "Organization", name: "recoupe" },
    sdPublisher: GENERATOR,
  });
}

/** What the gallery says of itself to machines: a CollectionPage of reports. */
export function collectionData(
  { notebooks }: Manifest,
  lang: Lang,
  says: { title: string; description: string; base: string | undefined },
): Html {
  const root = says.base === undefined ? "" : withSlash(says.base);
  return script({
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name: says.title,
    description: says.description,
    inLanguage: lang,
    license: LICENCE,
    ...(root === "" ? {} : { url: root + pageFile(lang) }),
    hasPart: notebooks.map((notebook) => ({
      "@type": "Report",
      headline: typeset(notebook.title[lang], lang),
      description: typeset(notebook.standfirst[lang], lang),
      url: `${root}${notebook.slug}/${pageFile(lang)}`,
      dateModified: notebook.asOf,
      inLanguage: lang,
      hasPart: notebook.figures.map((figure) => ({
        "@type": "ImageObject",
        name: typeset(figure.title[lang], lang),
        caption: typeset(figure.alt[lang], lang),
        contentUrl: `${root}${notebook.slug}/${figure.slug}.${lang}.svg`,
        isBasedOn: {
          "@type": "Dataset",
          identifier: `sha256:${figure.dataHash}`,
          license: LICENCE,
          distribution: {
            "@type": "DataDownload",
            encodingFormat: "text/csv",
            contentUrl: `${root}${notebook.slug}/${figure.slug}.csv`,
          },
        },
      })),
    })),
  });
}

/** Data, not a program: nothing in it can end the element or open a comment. */
function script(data: unknown): Html {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return html`<script type="application/ld+json">${raw(json)}</script>`;
}
