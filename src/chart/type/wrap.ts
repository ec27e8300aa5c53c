/** Width in px of a text on one line. */
export type Measure = (text: string) => number;

/** A count, which should not be parted from what it counts; years may. */
const COUNT = /^(?!(?:1[89]|20)\d\d$)\d{1,3}(?:[\u202f\u00a0]?\d{3})*(?:[,.]\d+)?$/;

/** Where a line may end: at a plain space, never at a no-break one nor after a count (`16 départements`). */
function words(text: string): string[] {
  const pieces: string[] = [];
  for (const word of text.split(/[ \t]+/)) {
    const last = pieces.at(-1);
    if (word === "") continue;
    if (last !== undefined && COUNT.test(last)) pieces[pieces.length - 1] = `${last} ${word}`;
    else pieces.push(word);
  }
  return pieces;
}

/** Cuts a word that alone is wider than the line: after a space it held, a hyphen or slash if there is one, else anywhere. */
function breakWord(word: string, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  let rest = word;
  while (measure(rest) > width) {
    const characters = [...rest];
    let count = 1;
    while (count < characters.length && measure(characters.slice(0, count + 1).join("")) <= width) count++;
    const fitting = characters.slice(0, count).join("");
    const joint = Math.max(
      fitting.lastIndexOf("-"),
      fitting.lastIndexOf("/"),
      fitting.lastIndexOf("\u00a0"),
      fitting.lastIndexOf(" "),
    );
    const head = joint > 0 ? fitting.slice(0, joint + 1) : fitting;
    if (head.length >= rest.length) break;
    // a plain space ends with the line; a no-break one stays, or "12 000" would read 12000
    parts.push(head.replace(/ +$/, ""));
    rest = rest.slice(head.length);
  }
  parts.push(rest);
  return parts;
}

function greedy(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words(text)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const parts = breakWord(word, width, measure);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? "";
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** How alone the last line may look, as a share of the width, before the lines are evened out. */
const SHORT_LAST_LINE = 0.3;

/**
 * Breaks a text into lines no wider than `width`. Line breaks in the text stay. A last line left nearly alone is
 * filled by narrowing the lines above it, never by adding a line. Returns [] for an empty text.
 */
export function wrap(text: string, width: number, measure: Measure): string[] {
  return text.split(/\r\n?|\n/).flatMap((paragraph) => {
    const lines = greedy(paragraph, width, measure);
    const last = lines.at(-1);
    if (lines.length < 2 || last === undefined || measure(last) >= width * SHORT_LAST_LINE) return lines;
    for (let share = 0.95; share >= 0.5; share -= 0.05) {
      const evener = greedy(paragraph, width * share, measure);
      // nor by cutting a word that had room
      if (evener.length > lines.length || evener.join(" ") !== lines.join(" ")) break;
      if (measure(evener.at(-1) ?? "") >= width * SHORT_LAST_LINE) return evener;
    }
    return lines;
  });
}
