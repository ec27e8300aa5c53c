import { helpLines } from "../../locale/help-lines.ts";
import type { Lang } from "../../locale/lang.ts";
import { pageWords } from "../../locale/page.ts";
import { typeset } from "../../locale/typography.ts";
import { type Html, html } from "../html.ts";

/** Whom to call, under every story told of crimes. */
export function help(lang: Lang): Html {
  const { help: title, helpWhere } = pageWords[lang];
  const say = (text: string) => typeset(text, lang);
  return html`<section class="help" id="aide" aria-labelledby="aide-title">
<h2 id="aide-title">${say(title)}</h2>
<p>${say(helpWhere)}</p>
<ul>
${helpLines.map(
  ({ number, by, name, what }) =>
    html`<li><a href="${by}:${number}">${number}</a> <strong>${say(name[lang])}</strong>, ${say(what[lang])}</li>\n`,
)}</ul>
</section>
`;
}
