import type { Canvas } from "../canvas.ts";

export interface Classes {
  /** A row that has a value of `limits[0]` or more is in the second class, and so on. */
  readonly limits: readonly number[];
  /** One colour more than limits: the first is that of places with less than the first limit. */
  readonly colors: readonly string[];
  colorOf(value: number): string;
}

/** Steps of the palette's sequence for 1, 2, 3… classes: as far apart as they go, the accent last while it can be. */
const STEPS: readonly (readonly number[])[] = [[], [3], [1, 3], [0, 1, 3], [0, 1, 2, 3], [0, 1, 2, 3, 4]];

/**
 * Classes of amounts by thresholds: what is under the first is empty, the last is the accent.
 *
 * @param limits from 1 to 5 thresholds, rising
 * @param colors one for each threshold, in place of the palette's
 * @throws RangeError when there are not as many colours as thresholds
 */
export function classes(t: Canvas, limits: readonly number[], colors?: readonly string[]): Classes {
  const own = colors ?? (STEPS[limits.length] ?? []).map((step) => t.color.sequential[step] ?? t.color.accent);
  if (own.length !== limits.length || limits.length === 0) {
    throw new RangeError(
      `${limits.length} thresholds and ${own.length} colours: give 1 to 5 thresholds, a colour each`,
    );
  }
  const all = [t.color.empty, ...own];
  return {
    limits,
    colors: all,
    colorOf: (value) => all[limits.filter((limit) => value >= limit).length] ?? t.color.empty,
  };
}
