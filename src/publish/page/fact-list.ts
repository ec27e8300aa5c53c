import { type Html, html } from "../html.ts";
import { factOrigin } from "./fact-note.ts";
import { words } from "./prose.ts";
import { factAnchor, type Reading } from "./reading.ts";

/** Every fact of the page: its value, how it was counted, and the rows and sources it was counted from. */
export function factList(reading: Reading): Html {
  const { page, say } = reading;
  if (page.facts.size === 0) return html``;
  return html`<section class="apparatus" id="nombres" aria-labelledby="nombres-title">
<h2 id="nombres-title">${say.facts}</h2>
<p>${say.factsIntro}</p>
<details class="fold prints">
<summary>${say.factsOpen(page.facts.size)}</summary>
<ul class="fact-list">
${[...page.facts.keys()].map((id) => factItem(id, reading))}</ul>
</details>
</section>
`;
}

function factItem(id: string, reading: Reading): Html {
  const { say } = reading;
  const fact = reading.fact(id);
  const numbers = fact.sources.map((source) => reading.cite(source));
  const said = html`<p><strong>${words(fact.counted, reading)}</strong> ${words(fact.definition, reading)}</p>`;
  if (numbers.length === 0)
    return html`<li id="${factAnchor(id)}">
${said}
<p>${factOrigin(id, reading)}</p>
</li>
`;
  return html`<li id="${factAnchor(id)}">
${said}
<details>
<summary>${factOrigin(id, reading)}</summary>
${fact.refs.length > 0 && html`<p>${say.factRefs(fact.refs.length)} ${ranges(fact.refs)}.</p>\n`}<p>${say.factSourceNumbers(numbers.length)} ${ranges(numbers)}.</p>
</details>
</li>
`;
}

/** Numbers, or references that share their letters, from the smallest, runs of three or more as `4-9`. */
export function ranges(values: readonly (number | string)[]): string {
  const parsed = values
    .map((value) => /^(\D*)(\d+)$/.exec(String(value)) ?? [String(value), String(value), ""])
    .map(([text = "", letters = "", digits = ""]) => ({
      text,
      letters,
      number: digits === "" ? Number.NaN : Number(digits),
    }))
    .sort((a, b) => (a.letters === b.letters ? a.number - b.number : a.letters < b.letters ? -1 : 1));
  const runs: (typeof parsed)[] = [];
  for (const one of parsed) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.letters === one.letters && one.number === last.number + 1) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs
    .flatMap((run) => (run.length > 2 ? [`${run[0]?.text}-${run.at(-1)?.text}`] : run.map(({ text }) => text)))
    .join(", ");
}
