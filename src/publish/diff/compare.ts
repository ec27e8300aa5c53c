import type { FactEntry, FigureEntry, Manifest, NotebookEntry } from "../manifest.ts";

/** Something of a published folder that another one has otherwise, or only one of the two has. */
export interface Difference<T> {
  /** `notebook/slug`, or `notebook/fact`. */
  readonly id: string;
  readonly was?: T;
  readonly is?: T;
}

/** What changed from one published folder to another. */
export interface Differences {
  /** Facts whose text, in either language, or whose rows changed; facts added or withdrawn. */
  readonly facts: readonly Difference<FactEntry>[];
  /** Figures whose rows or words changed; figures added or withdrawn. */
  readonly figures: readonly Difference<FigureEntry>[];
  /** Public references of the rows of the dossier that figures and facts rest on. */
  readonly rows: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly withdrawn: readonly string[];
  };
  /** Date of the data of the newer folder, EDTF. */
  readonly asOf: string;
}

/** Compares two published folders by what they say, not by their bytes: a figure drawn better is no difference. */
export function compare(older: Manifest, newer: Manifest): Differences {
  const rows = { was: rowsOf(older), is: rowsOf(newer) };
  const refs = [...new Set([...rows.was.keys(), ...rows.is.keys()])].sort();
  return {
    facts: pairs(older, newer, ({ facts }) => facts.map((fact) => [fact.id, fact])).filter(
      ({ was, is }) => !was || !is || said(was) !== said(is),
    ),
    figures: pairs(older, newer, ({ figures }) => figures.map((figure) => [figure.slug, figure])).filter(
      ({ was, is }) => !was || !is || drawn(was) !== drawn(is),
    ),
    rows: {
      added: refs.filter((ref) => !rows.was.has(ref)),
      changed: refs.filter((ref) => rows.was.has(ref) && rows.is.has(ref) && rows.was.get(ref) !== rows.is.get(ref)),
      withdrawn: refs.filter((ref) => !rows.is.has(ref)),
    },
    asOf:
      newer.notebooks
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? "",
  };
}

/** Whether two folders say the same. */
export function same({ facts, figures, rows }: Differences): boolean {
  return [facts, figures, rows.added, rows.changed, rows.withdrawn].every((list) => list.length === 0);
}

/** What a fact says to a reader, and from which rows. */
function said({ text, counted, definition, refs }: FactEntry): string {
  return JSON.stringify([text, counted, definition, refs]);
}

function drawn({ dataHash, title, subtitle, alt, holds }: FigureEntry): string {
  return JSON.stringify([dataHash, title, subtitle, alt, holds]);
}

function rowsOf({ notebooks }: Manifest): Map<string, string> {
  return new Map(notebooks.flatMap(({ rows }) => Object.entries(rows ?? {})));
}

function pairs<T>(older: Manifest, newer: Manifest, list: (entry: NotebookEntry) => [string, T][]): Difference<T>[] {
  const of = ({ notebooks }: Manifest) =>
    new Map(notebooks.flatMap((entry) => list(entry).map(([id, one]) => [`${entry.slug}/${id}`, one] as const)));
  const [was, is] = [of(older), of(newer)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().map((id) => {
    const [before, now] = [was.get(id), is.get(id)];
    return { id, ...(before ? { was: before } : {}), ...(now ? { is: now } : {}) };
  });
}
