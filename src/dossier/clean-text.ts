import type { Field } from "./descriptor.ts";

/** Characters that show nothing and compare as something: controls but line ends and tabs, zero-width, direction. */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const MEANT = new Set(["\n", "\r", "\t"]);
/** Spaces that do not break: right in a French sentence, wrong in a code. */
const NO_BREAK = /[\u00a0\u2007\u202f]/g;
const JOINER = "\u200d";
const EMOJI = /\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier}/u;
const PLAIN = /^[\x20-\x7e]*$/;

/** Text for people, where no-break spaces have their place; anything else is a code, a number or a date. */
export function isFree(field: Field): boolean {
  return field.kind === "string" && field.categories.length === 0 && !field.constraints.pattern && !field.rdfType;
}

/** The first character of a text that nobody can see, if there is one. */
export function hiddenCharacter(text: string, field: Field): string | undefined {
  if (PLAIN.test(text)) return undefined;
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (!isMeant(text, character, index)) return character;
  }
  return isFree(field) ? undefined : text.trim().match(NO_BREAK)?.[0];
}

/** The text as it looks: no hidden characters, accents joined to their letters, nothing around it or its items. */
export function cleanText(text: string, field: Field): string {
  let clean = text;
  if (!PLAIN.test(text)) {
    clean = clean.replace(HIDDEN, (c, at: number) => (isMeant(text, c, at) ? c : ""));
    if (!isFree(field)) clean = clean.replace(NO_BREAK, " ");
    clean = clean.normalize("NFC");
  }
  return field.kind === "list" ? trimItems(clean, field.delimiter) : clean.trim();
}

function trimItems(text: string, delimiter: string): string {
  if (!/\s/.test(text)) return text;
  const items = text.split(delimiter).map((item) => item.trim());
  return items.join(delimiter);
}

function isMeant(text: string, character: string, at: number): boolean {
  return MEANT.has(character) || (character === JOINER && joinsEmoji(text, at));
}

/** A zero-width joiner makes one emoji of two: that one is meant. */
function joinsEmoji(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 4), at)].at(-1) ?? "";
  const after = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
  return EMOJI.test(before) && EMOJI.test(after);
}
