/** A span to place, in px along the axis, with the room its label takes beside it (air counted). */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly label: number;
}

/** Where a span's label stands: after it, before it, or past a rule that the first two would touch. */
export type Side = "after" | "before" | "past-rule";

export interface Laned {
  readonly lane: number;
  readonly side: Side;
  /** The rule, when the label stands past one. */
  readonly rule?: number;
}

interface Taken {
  readonly from: number;
  readonly to: number;
}

/** Air between what stands in one lane, and between a label and a rule. */
const AIR = 12;

function ways({ from, to, label }: Span, rules: readonly number[], width: number): (Taken & Omit<Laned, "lane">)[] {
  const touched = (a: number, b: number): number | undefined => rules.find((rule) => rule > a - 2 && rule < b + 2);
  const found: (Taken & Omit<Laned, "lane">)[] = [];
  const after = touched(to, to + label);
  if (after === undefined && to + label <= width) found.push({ from, to: to + label, side: "after" });
  if (touched(from - label, from) === undefined && from - label >= 0) {
    found.push({ from: from - label, to, side: "before" });
  }
  if (after !== undefined && touched(after + 3, after + label) === undefined) {
    found.push({ from, to: Math.max(to, after + label), side: "past-rule", rule: after });
  }
  return found.length > 0 ? found : [{ from, to: to + label, side: "after" }];
}

/**
 * Gives spans lanes, so that no two of a lane touch, labels counted: each in order of its start takes the first lane
 * that has room for it with its label after it, before it, or past the rule it would stand on (interval partitioning,
 * first fit; Kleinberg and Tardos, Algorithm Design, 4.1).
 *
 * @param rules places of rules that cross the lanes, which no label may touch
 * @param width end of the axis
 */
export function lanes(spans: readonly Span[], rules: readonly number[], width: number): Laned[] {
  const taken: Taken[][] = [];
  const placed = new Map<Span, Laned>();
  for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const options = ways(span, rules, width);
    const free = (lane: readonly Taken[], { from, to }: Taken): boolean =>
      lane.every((other) => other.to + AIR <= from || to + AIR <= other.from);
    for (let lane = 0; ; lane++) {
      const own = taken[lane] ?? [];
      const way = options.find((option) => free(own, option));
      if (!way) continue;
      taken[lane] = [...own, { from: way.from, to: way.to }];
      placed.set(span, { lane, side: way.side, ...(way.rule === undefined ? {} : { rule: way.rule }) });
      break;
    }
  }
  return spans.map((span) => placed.get(span) ?? { lane: 0, side: "after" });
}
