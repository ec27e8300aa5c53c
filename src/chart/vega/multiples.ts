import { isJson, type Json } from "./complete.ts";

/** The part of a specification of small multiples that says how wide one of them is, when it does not say it yet. */
export function multiples(spec: Json): Json | undefined {
  const facets = isJson(spec.encoding) && ["row", "column", "facet"].some((name) => name in (spec.encoding as Json));
  const one = facets ? spec : isJson(spec.facet) && isJson(spec.spec) ? spec.spec : undefined;
  return one !== undefined && one.width === undefined ? one : undefined;
}

/**
 * How wide one of the small multiples may be for all of them to fill `width` px: Vega-Lite fits none. Drawn twice to
 * learn how many stand side by side, and what their labels and gaps take. `drawn` gives the whole's width for one's.
 */
export async function widthOfOne(width: number, drawn: (one: number) => Promise<number>): Promise<number> {
  const [small, wide] = [60, 100];
  const [atSmall, atWide] = [await drawn(small), await drawn(wide)];
  const columns = Math.max(1, Math.round((atWide - atSmall) / (wide - small)));
  return Math.max(20, Math.floor(wide + (width - atWide) / columns));
}
