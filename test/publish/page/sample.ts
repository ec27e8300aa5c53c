import type { FactEntry, FigureEntry, NotebookEntry } from "../../../src/publish/manifest.ts";
import { writeMark } from "../../../src/publish/marks.ts";
import type { Block, Page, PageSource } from "../../../src/publish/page/model.ts";

/** Signs that would break out of a text, an attribute or a script. */
export const HOSTILE = `<script>alert()</script>"'&]]><!--`;

const fact = (id: string, value: number | string, more: Partial<FactEntry> = {}): FactEntry => ({
  id,
  notebook: "essai",
  kind: "number",
  value,
  decimals: 0,
  unit: { fr: "attaques rapportées", en: "reported attacks" },
  text: { fr: String(value), en: String(value) },
  counted: { fr: `${value}\u00a0attaques rapportées`, en: `${value}\u00a0reported attacks` },
  definition: { fr: "Attaques rapportées en France.", en: "Attacks reported in France." },
  refs: ["I001", "I002", "I003", "I007"],
  sources: ["presse-1", "presse-2"],
  ...more,
});

const source = (id: string, more: Partial<PageSource> = {}): PageSource => ({
  id,
  publisher: "Ouest-France",
  title: `Titre de ${id}`,
  url: `https://www.example.org/${id}`,
  published: "2024-05-12",
  language: "fr",
  kind: "press",
  ...more,
});

const [total, closed, share] = ["total", "fermeture", "part"].map((id) => writeMark({ kind: "fact", id }));
const counted = writeMark({ kind: "counted", id: "total" });
const date = (edtf: string) => writeMark({ kind: "date", edtf });

const blocks: Block[] = [
  {
    kind: "text",
    body: {
      fr: `La presse rapporte ${counted}, dont ${total} à l'écart [@presse-2; @presse-1]. Coco a fermé le ${closed}, soit (${share}) du total ; voir **France 24** [@presse-2].\n\nVu ${date("2024-05/2024-06")}, ${date("2015-03-14?")}, de ${writeMark({ kind: "years", edtf: "2015/2026" })} : [ailleurs](../autre/index.html).`,
      en: `The press reports ${counted}, ${total} of them remote [@presse-2; @presse-1]. Coco closed on ${closed}, that is (${share}) of it; see **France 24** [@presse-2].\n\nSeen ${date("2024-05/2024-06")}, ${date("2015-03-14?")}, ${writeMark({ kind: "years", edtf: "2015/2026" })}: [elsewhere](../autre/index.en.html).`,
    },
  },
  { kind: "section", heading: { fr: "Quand", en: "When" } },
  { kind: "figure", slug: "par-mois" },
  { kind: "limits", body: { fr: "Rapporté n’est pas survenu.", en: "Reported is not happened." } },
  { kind: "section", heading: { fr: `Où, ${total}`, en: `Where, ${total}` } },
  {
    kind: "table",
    slug: "lieux",
    caption: { fr: "Par lieu", en: "By place" },
    table: {
      head: { fr: ["Lieu", "Nombre"], en: ["Place", "Number"] },
      rows: {
        fr: [
          {
            cells: [
              { text: HOSTILE, numeric: false },
              { text: "1 234", numeric: true },
            ],
            sources: ["table-1"],
          },
        ],
        en: [
          {
            cells: [
              { text: HOSTILE, numeric: false },
              { text: "1,234", numeric: true },
            ],
            sources: ["table-1"],
          },
        ],
      },
    },
  },
  { kind: "method", body: { fr: "Chaque ligne cite sa source.", en: "Each row cites its source." } },
];

export const figureEntry: FigureEntry = {
  slug: "par-mois",
  title: { fr: `${HOSTILE} en tête`, en: `${HOSTILE} first` },
  subtitle: { fr: "Attaques rapportées", en: "Attacks reported" },
  alt: { fr: `Barres ${HOSTILE}`, en: `Bars ${HOSTILE}` },
  engine: "plot",
  sizes: {
    fr: { wide: { width: 680, height: 400 }, narrow: { width: 360, height: 420 } },
    en: { wide: { width: 680, height: 400 }, narrow: { width: 360, height: 420 } },
  },
  rows: 1,
  dataHash: "0".repeat(64),
  refs: ["I001"],
  sources: ["figure-1"],
  files: ["par-mois.csv", "par-mois.fr.svg", "par-mois.en.svg", "par-mois.fr.png", "par-mois.vl.json"],
};

/** A small page with a block of every kind, and what is hostile in everything that comes from data. */
export function samplePage(more: Partial<Page> = {}): Page {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="680" height="400"/>`;
  const pictures = { wide: svg, narrow: svg, wideDark: svg, narrowDark: svg };
  return {
    slug: "essai",
    title: { fr: "Un essai", en: "An essay" },
    standfirst: { fr: `Ce que disent ${total} articles.`, en: `What ${total} articles say.` },
    asOf: "2026-11",
    blocks,
    facts: new Map(
      [
        fact("total", 131),
        fact("fermeture", "2024-06-25", {
          kind: "date",
          text: { fr: "25\u00a0juin 2024", en: "25\u00a0June 2024" },
          counted: { fr: "25\u00a0juin 2024", en: "25\u00a0June 2024" },
        }),
        fact("part", 0.125, {
          kind: "share",
          text: { fr: "12,5\u202f%", en: "12.5%" },
          counted: { fr: "12,5\u202f%", en: "12.5%" },
          refs: [],
          sources: ["hostile", "presse-1"],
        }),
      ].map((one) => [one.id, one]),
    ),
    figures: new Map([
      [
        "par-mois",
        {
          entry: figureEntry,
          title: figureEntry.title,
          subtitle: figureEntry.subtitle,
          table: {
            head: { fr: ["Mois", "Nombre"], en: ["Month", "Number"] },
            rows: {
              fr: [
                {
                  cells: [
                    { text: "mai 2024", numeric: false },
                    { text: "3", numeric: true },
                  ],
                },
              ],
              en: [
                {
                  cells: [
                    { text: "May 2024", numeric: false },
                    { text: "3", numeric: true },
                  ],
                },
              ],
            },
          },
          source: { fr: "Sources : 1 article.", en: "Sources: 1 article." },
          svg: { fr: pictures, en: pictures },
          bytes: { "par-mois.csv": 1234 },
        },
      ],
    ]),
    sources: new Map(
      [
        source("presse-1"),
        source("presse-2", { publisher: "actu.fr", language: "en", published: "2023" }),
        source("figure-1", { publisher: "Zeitung", language: "de" }),
        source("table-1", { publisher: "Écho", title: HOSTILE }),
        source("hostile", { publisher: HOSTILE, url: "javascript:alert()", language: "" }),
        source("never-cited"),
      ].map((one) => [one.id, one]),
    ),
    script: { name: "essai.ts", text: `// ${HOSTILE}\nconst a = "b"; // </code>\n` },
    names: ["France 24"],
    ...more,
  };
}

/** The gallery's entry of the sample page. */
export const sampleEntry: NotebookEntry = {
  slug: "essai",
  title: { fr: `Un essai ${HOSTILE}`, en: `An essay ${HOSTILE}` },
  standfirst: { fr: "Ce que disent les articles.", en: "What the articles say." },
  asOf: "2026-11",
  figures: [figureEntry],
  facts: [],
  rows: {},
  files: {},
};
