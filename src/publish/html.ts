/**
 * Writes HTML with every interpolated text escaped.
 *
 * `html` is a tagged template: strings and numbers are escaped, pieces of `Html` (and arrays of them) are kept,
 * and null, undefined and false leave nothing, so that `${note && html`<p>${note}</p>`}` reads as it should.
 */

/** A piece of HTML already safe to print. Made by `html` and `raw` only, so that no plain string passes for one. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may be interpolated. Attributes are safe when quoted: `"` and `'` are escaped too. */
export type Piece = Html | string | number | null | undefined | false | readonly Piece[];

/** A template whose interpolations are escaped. It does not check an address's scheme: {@link webAddress} does. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(strings.map((part, i) => (i < pieces.length ? part + print(pieces[i]) : part)).join(""));
}

/** Text that is HTML already (Markdown's output, a stylesheet). Never for a text read from the data. */
export function raw(text: string): Html {
  return new Html(text);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The five signs of HTML written as entities, for a text or for a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An address one may link to, or nothing: `http:` and `https:` only, whatever the data say. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}

function print(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return "";
  if (piece instanceof Html) return piece.toString();
  if (typeof piece === "string" || typeof piece === "number") return escapeHtml(String(piece));
  return piece.map(print).join("");
}
