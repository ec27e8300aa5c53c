/** Elements whose content no reader takes for the article's words. */
export const SKIPPED: ReadonlySet<string> = new Set(
  "script style template code pre kbd samp var svg math textarea select iframe noscript object canvas del s strike".split(
    " ",
  ),
);

/** Elements that stand in a line of text; all others, custom ones apart, end it. */
const INLINE: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big button cite data dfn em font i ins label mark nobr output q small span strong sub sup time tt u wbr".split(
    " ",
  ),
);

/** Whether an element ends the line of text it stands in. */
export function endsLine(name: string): boolean {
  return !INLINE.has(name) && !name.includes("-");
}

/** Cells of a table, and what ends a row of them. */
export const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
export const ROWS: ReadonlySet<string> = new Set(["tr", "table", "thead", "tbody", "tfoot", "caption"]);

/** Attributes that readers see or hear. */
export const SPOKEN: ReadonlySet<string> = new Set(["alt", "title", "aria-label"]);

/** What stands above the line and still belongs to its number: 1<sup>er</sup>, 2<sup>nd</sup>. */
export const ORDINAL_ENDING = /^(?:er|ère|re|e|ème|es|d|nd|nde|st|th|rd)$/i;
