import { gammaQuantile } from "./gamma-quantile.ts";
import { checkCount, checkExposure, type Interval, tailOf } from "./interval.ts";

/** A rate, with its interval, per unit of exposure. */
export interface Rate extends Interval {
  readonly rate: number;
}

/**
 * Exact interval on a count of events, or on their rate.
 *
 * The count is read as one draw of a Poisson law: events that happen one by one, independently, at a steady pace. Then
 * the interval holds the true mean in at least `level` of cases. It says nothing of what the reports missed, and it is
 * too narrow where events come in series (one group, ten attacks): count the series then, not the attacks. Where no
 * chance process can be defended, print the count alone and call it a count.
 *
 * F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936), 437-442; the same as R's
 * `poisson.test(count, exposure, conf.level = level)`.
 *
 * @param count events, a whole number, zero or more; checked against R up to 100 000
 * @param options.level confidence level, 0.95 unless told
 * @param options.exposure what the rate is per: days, months, inhabitants; 1 unless told, for an interval on the count
 * @returns rate, low and high, in events per unit of exposure; low is 0 for no event
 * @throws RangeError for what is no count, level or exposure
 */
export function poissonInterval(
  count: number,
  { level = 0.95, exposure = 1 }: { level?: number; exposure?: number } = {},
): Rate {
  checkCount(count);
  checkExposure(exposure);
  const tail = tailOf(level);
  return {
    rate: count / exposure,
    low: count === 0 ? 0 : gammaQuantile(tail, count) / exposure,
    high: gammaQuantile(1 - tail, count + 1) / exposure,
    level,
  };
}
