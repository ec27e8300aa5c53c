/**
 * Where a fact or a date stands in a text, until it is written out for a picture or a page. Private-use characters
 * hold it: no text a person types has them, Markdown and typography leave them alone, and what is left of one is
 * easily found.
 */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const MARK = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, "gu");

/** What stands at a mark: a fact's number, the same with its noun, a date (EDTF), a span of years, a row's number. */
export type Mark =
  | { readonly kind: "fact"; readonly id: string }
  | { readonly kind: "counted"; readonly id: string }
  | { readonly kind: "words"; readonly id: string }
  | { readonly kind: "date"; readonly edtf: string }
  | { readonly kind: "years"; readonly edtf: string }
  | { readonly kind: "number"; readonly value: number };

/** The mark, as it stands in a text. */
export function writeMark(mark: Mark): string {
  const held = "id" in mark ? mark.id : "edtf" in mark ? mark.edtf : mark.value;
  return `${OPEN}${mark.kind}:${held}${CLOSE}`;
}

/** The text with each of its marks replaced. */
export function replaceMarks(text: string, replace: (mark: Mark) => string): string {
  return text.replace(MARK, (_, held: string) => {
    const colon = held.indexOf(":");
    return replace(readMark(held.slice(0, colon), held.slice(colon + 1)));
  });
}

function readMark(kind: string, held: string): Mark {
  if (kind === "date" || kind === "years") return { kind, edtf: held };
  if (kind === "number") return { kind, value: Number(held) };
  return { kind: kind === "counted" || kind === "words" ? kind : "fact", id: held };
}
