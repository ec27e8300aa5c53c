const LONGEST = 60;
const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A value fit to stand in a message of one line: line ends and invisible characters spelled out, long text cut. */
export function show(value: string): string {
  const plain = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u202f]/gu, (c) => NAMED[c] ?? codePoint(c));
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** `U+200B`, between brackets: [U+200B]. */
export function codePoint(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}

/** A few items in words: `a, b, c`, and how many more. */
export function few(items: readonly string[], most = 12): string {
  const shown = items.slice(0, most).join(", ");
  return items.length > most ? `${shown}… (+${items.length - most})` : shown;
}
