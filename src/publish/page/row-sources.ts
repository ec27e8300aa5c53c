import { publicationCount } from "../../locale/embed.ts";
import { type Html, html } from "../html.ts";
import { type Reading, sourceAnchor } from "./reading.ts";

/** Numbers a cell shows before it folds them. */
const MOST = 8;

/**
 * The reports behind a row of a table, by their numbers in the page's list, each a link to it; folded under their count
 * when they are many, runs of three or more then as `4-9`.
 *
 * @returns nothing where a source has no number yet
 */
export function rowSources(ids: readonly string[], reading: Reading): Html | undefined {
  const found = ids.map((id) => ({ id, number: reading.numberOf(id) ?? 0 })).sort((a, b) => a.number - b.number);
  if (found[0]?.number === 0) return undefined;
  if (found.length === 0) return html`—`;
  const link = ({ id, number }: Numbered) => html`<a href="#${sourceAnchor(id)}">${number}</a>`;
  if (found.length <= MOST) return html`${found.map((one, i) => html`${i > 0 && ", "}${link(one)}`)}`;
  const listed = runs(found).map((run, i) => {
    const [first, last] = [run[0], run.at(-1)] as [Numbered, Numbered];
    const said =
      run.length > 2 ? html`${link(first)}-${link(last)}` : run.map((one, k) => html`${k > 0 && ", "}${link(one)}`);
    return html`${i > 0 && ", "}${said}`;
  });
  return html`<details><summary>${publicationCount(found.length, reading.lang)}</summary>${listed}</details>`;
}

interface Numbered {
  readonly id: string;
  readonly number: number;
}

/** Numbers that follow one another, together. */
function runs(found: readonly Numbered[]): Numbered[][] {
  const all: Numbered[][] = [];
  for (const one of found) {
    const run = all.at(-1);
    if (run?.at(-1)?.number === one.number - 1) run.push(one);
    else all.push([one]);
  }
  return all;
}
