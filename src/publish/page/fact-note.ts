import { type Html, html } from "../html.ts";
import { noteId } from "./mark-html.ts";
import { words } from "./prose.ts";
import { factAnchor, type Reading, sourceAnchor } from "./reading.ts";
import { sourceName } from "./source-list.ts";

/** Sources a note names before it sends to the list. */
const FIRST = 3;

/** The notes of the facts the text told: what each counts, how, from how many rows and sources, and the first of these. */
export function factNotes(reading: Reading): Html[] {
  return [...reading.told].map((id) => factNote(id, reading));
}

function factNote(id: string, reading: Reading): Html {
  const say = reading.say;
  const fact = reading.fact(id);
  const byNumber = [...fact.sources].sort((a, b) => reading.cite(a) - reading.cite(b));
  const first = byNumber.slice(0, FIRST).map((source, i) => {
    return html`${i > 0 && "\u00a0; "}<a href="#${sourceAnchor(source)}">${sourceName(reading.source(source), reading)}</a>`;
  });
  return html`<div class="fact-note" id="${noteId(id)}" popover>
<p class="fact-value">${words(fact.counted, reading)}</p>
<p>${words(fact.definition, reading)}</p>
<p>${factOrigin(id, reading)}${first.length > 0 && html`${say.factNames(byNumber.length <= FIRST)}${first}.`}</p>
<p class="fact-links"><a href="#${factAnchor(id)}">${say.factMore}</a>
<button type="button" popovertarget="${noteId(id)}" popovertargetaction="hide">${say.close}</button></p>
</div>
`;
}

/** From how many rows of the register, and how many sources, a fact was counted; in a sentence where it is from none. */
export function factOrigin(id: string, reading: Reading): string {
  const { refs, sources } = reading.fact(id);
  const { factFrom, factNone, factRows, factSources } = reading.say;
  if (sources.length === 0) return factNone;
  return factFrom(refs.length > 0 ? factRows(refs.length) : "", factSources(sources.length));
}
