import { snippetWords } from "../../locale/snippets.ts";
import { typeset } from "../../locale/typography.ts";
import { embedHeight } from "../embed/height.ts";
import { HOST_SCRIPT } from "../embed/host.ts";
import { type Html, html } from "../html.ts";
import { addressOf } from "./addresses.ts";
import type { PageFigure } from "./model.ts";
import { picture, sizeOf } from "./picture.ts";
import { words } from "./prose.ts";
import type { Reading } from "./reading.ts";

/** What an editor pastes in a page: the picture for phones and dark pages, a plain image, a frame. */
export function snippets(figure: PageFigure, reading: Reading): Html {
  const { lang, page } = reading;
  const { entry } = figure;
  const say = (name: keyof typeof snippetWords) => typeset(snippetWords[name][lang], lang);
  const address = (file: string) => addressOf(file, page);
  const title = words(figure.title, reading);
  const alt = typeset(entry.alt[lang], lang);
  // a page of another house has another stylesheet: the picture says itself that it fits
  const fitting = String(picture(entry, lang, address)).replace("<img ", '<img style="max-width:100%;height:auto" ');
  const codes: [name: keyof typeof snippetWords, code: string, hint?: string][] = [
    [
      "picture",
      `<figure>\n${fitting}\n${html`<figcaption>${figure.source[lang]}</figcaption>`}\n</figure>`,
      say("pictureHint"),
    ],
    [
      "plain",
      String(
        html`<img src="${address(`${entry.slug}.${lang}.svg`)}" alt="${alt}"${sizeOf(entry, lang, "wide")} style="max-width:100%;height:auto">`,
      ),
    ],
    [
      "frame",
      String(
        html`<iframe src="${address(`${entry.slug}.${lang}.html`)}" title="${title}" loading="lazy" style="width:100%;max-width:680px;height:${embedHeight(entry, lang)}px;border:0"></iframe>`,
      ),
    ],
    ["host", `<script>\n${HOST_SCRIPT}\n</script>`],
  ];
  return html`${page.base === undefined && html`<p>${say("upload")}</p>\n`}${codes.map(([name, code, hint]) => {
    const id = `${entry.slug}-${name}`;
    return html`<p class="code-name"><label for="${id}">${say(name)}</label></p>
<textarea id="${id}" class="code" readonly spellcheck="false" rows="${rowsOf(code)}">${code}</textarea>
${hint && html`<p class="hint">${hint}</p>\n`}`;
  })}`;
}

/** Lines of the box: enough to see what it is. */
function rowsOf(code: string): number {
  return Math.min(8, Math.max(3, code.split("\n").length));
}
