import type { Claims } from "./claims.ts";
import type { Register } from "./register.ts";

/** What can be said of a published file. */
export type Status = "current" | "stale" | "altered" | "unknown";

/** Rows of the dossier, by public reference, that came, changed and went since a picture was made. */
export interface RowChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly withdrawn: readonly string[];
}

export type Reason =
  /** Drawn from the rows that are true now, and not edited since. */
  | { readonly kind: "same" }
  /** The data behind it changed. */
  | { readonly kind: "rows"; readonly rows: RowChanges }
  /** The rows behind it are the same, but what is drawn of them is not: the notebook changed. */
  | { readonly kind: "notebook" }
  /** The data no longer bear its title out, or it now says something else. */
  | { readonly kind: "title"; readonly was: string }
  /** The picture is not the one that was published. */
  | { readonly kind: "edited" }
  /** The file is listed, and is not there; or it is there, and is not listed. */
  | { readonly kind: "missing" }
  | { readonly kind: "not-listed" }
  /** The figure is no longer published. */
  | { readonly kind: "withdrawn" }
  /** Nothing in it says that it is ours. */
  | { readonly kind: "no-claims" }
  /** There is nothing to hold it against. */
  | { readonly kind: "no-register" };

export interface Verdict {
  readonly status: Status;
  readonly figure?: string;
  /** Date of the data it was made from, EDTF. */
  readonly asOf?: string;
  readonly reasons: readonly Reason[];
}

/**
 * What can be said of a picture from what it claims.
 *
 * @param claims what it says of itself; nothing where it says nothing that can be read
 * @param picture its hash, as it is now
 * @param register what is true now; nothing where there is no dossier and no published folder to ask
 */
export function verdict(claims: Claims | undefined, picture: string, register: Register | undefined): Verdict {
  if (!claims) return { status: "unknown", reasons: [{ kind: "no-claims" }] };
  const about = { figure: claims.figure, asOf: claims.asOf };
  const edited: Reason[] = claims.picture === picture ? [] : [{ kind: "edited" }];
  const since = register
    ? changesSince(claims.figure, claims, register)
    : ([{ kind: "no-register" }] satisfies Reason[]);
  const reasons = [...edited, ...since];
  if (edited.length > 0) return { ...about, status: "altered", reasons };
  if (!register) return { ...about, status: "unknown", reasons };
  if (reasons.length > 0) return { ...about, status: "stale", reasons };
  return { ...about, status: "current", reasons: [{ kind: "same" }] };
}

/** Why a figure is no longer what the data say; nothing where it still is. */
export function changesSince(
  figure: string,
  claims: Pick<Claims, "data" | "title" | "rows">,
  register: Register,
): Reason[] {
  const now = register.get(figure);
  if (!now) return [{ kind: "withdrawn" }];
  const rows = rowChanges(claims.rows, now.rows);
  const found: Reason[] = [];
  if ([rows.added, rows.changed, rows.withdrawn].some((refs) => refs.length > 0)) found.push({ kind: "rows", rows });
  else if (claims.data !== now.data) found.push({ kind: "notebook" });
  if (!now.holds || (claims.title !== now.title.fr && claims.title !== now.title.en))
    found.push({ kind: "title", was: claims.title });
  return found;
}

/** Rows that came, changed and went between two sets of fingerprints. */
export function rowChanges(was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): RowChanges {
  return {
    added: [...is.keys()].filter((ref) => !was.has(ref)).sort(),
    changed: [...is].flatMap(([ref, print]) => (was.has(ref) && was.get(ref) !== print ? [ref] : [])).sort(),
    withdrawn: [...was.keys()].filter((ref) => !is.has(ref)).sort(),
  };
}
