import { type ColumnTable, escape as plain } from "arquero";
import { deciderWords } from "../locale/deciders.ts";

/** Who decides: a company, justice or the police, another authority of a state, or nobody that a report names. */
export type Decider = "company" | "justice" | "state" | "unknown";

const JUSTICE: ReadonlySet<string> = new Set(["court", "prosecutor", "police"]);

interface Closure {
  readonly mechanism: string;
  readonly decided_by: readonly string[];
}

/**
 * Who decided each closure, by what they are: one row a closure and a decider of a kind, so that a decision taken by a
 * prosecutor with a regulator stands under both, and one taken by two companies stands once.
 *
 * A court, a prosecutor or a police force is `justice`; so is whoever seizes, as a ministry of justice does. A company,
 * the platform's owner or another, is `company`. A regulator, a ministry or an authority not named is `state`. A closure
 * whose decider no report names is `unknown`.
 *
 * @param closures the closures table, or any filter of it
 * @param organisations the organisations table
 * @returns the same columns plus `decider` and its words, `fr` and `en`; rows of a closure with several follow each other
 */
export function deciders(closures: ColumnTable, organisations: ColumnTable): ColumnTable {
  const rows = organisations.objects() as { organisation_id: string; kind: string }[];
  const kinds = new Map(rows.map(({ organisation_id: id, kind }) => [id, kind]));
  const of = (mechanism: string, kind: string): Decider => {
    if (kind === "company") return "company";
    return JUSTICE.has(kind) || mechanism === "seizure" ? "justice" : "state";
  };
  return closures
    .derive({
      decider: plain(({ mechanism, decided_by: by }: Closure) => {
        const found = new Set(by.map((id) => of(mechanism, kinds.get(id) ?? "")));
        return found.size > 0 ? [...found].sort() : ["unknown"];
      }),
    })
    .unroll("decider")
    .derive({
      fr: plain(({ decider }: { decider: Decider }) => deciderWords[decider].fr),
      en: plain(({ decider }: { decider: Decider }) => deciderWords[decider].en),
    });
}
