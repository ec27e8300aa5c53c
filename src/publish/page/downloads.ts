import { formatNumber, NBSP } from "../../locale/numbers.ts";
import { snippetWords } from "../../locale/snippets.ts";
import { typeset } from "../../locale/typography.ts";
import { type Html, html } from "../html.ts";
import type { PageFigure } from "./model.ts";
import type { Reading } from "./reading.ts";

type Word = keyof typeof snippetWords;

/** The files of a figure in the page's language, to download, by format. */
export function downloads(figure: PageFigure, reading: Reading): Html {
  const { lang } = reading;
  const { slug, files } = figure.entry;
  const say = (name: Word) => typeset(snippetWords[name][lang], lang);
  const formats: [format: string, files: [suffix: string, name: Word][]][] = [
    [
      "SVG",
      [
        [`.${lang}.svg`, "wide"],
        [`.${lang}.mobile.svg`, "narrow"],
        [`.${lang}.dark.svg`, "wideDark"],
        [`.${lang}.mobile.dark.svg`, "narrowDark"],
      ],
    ],
    [
      "PNG",
      [
        [`.${lang}.png`, "image"],
        [`.${lang}.social.png`, "social"],
      ],
    ],
    ["CSV", [[".csv", "rows"]]],
    ["JSON", [[".vl.json", "specification"]]],
  ];
  const rows = formats.map(([format, all]) => {
    const there = all.filter(([suffix]) => files.includes(slug + suffix));
    const links = there.map(([suffix, name], i) => {
      const file = slug + suffix;
      return html`${i > 0 && (lang === "fr" ? `${NBSP}; ` : "; ")}<a href="${file}" download>${say(name)}</a>${weight(file, figure, reading)}`;
    });
    return there.length > 0 && html`<li><span>${format}</span> ${links}</li>\n`;
  });
  return html`<p class="code-name">${say("downloads")}</p>
<ul class="downloads">
${rows}</ul>
`;
}

/** " (38 ko)", where the file's weight is known. */
function weight(file: string, { bytes }: PageFigure, { lang }: Reading): string {
  const size = bytes?.[file];
  if (size === undefined) return "";
  const kilobytes = formatNumber(Math.max(1, Math.round(size / 1000)), lang);
  return ` (${kilobytes}${NBSP}${snippetWords.kilobytes[lang]})`;
}
