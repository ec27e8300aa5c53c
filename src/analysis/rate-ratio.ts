import { highShare, lowShare } from "./binomial-interval.ts";
import { checkCount, checkExposure, type Interval, tailOf } from "./interval.ts";

/** Events, and the time (or population) they were counted over. */
export interface Exposed {
  /** A whole number, zero or more. */
  readonly count: number;
  /** Days, months, inhabitants: the same unit on both sides. Above zero. */
  readonly exposure: number;
}

/** How many times one rate is the other. */
export interface RateRatio extends Interval {
  /** Infinity when only the second count is zero, NaN when both are: neither can be printed, and printing stops. */
  readonly ratio: number;
}

/**
 * Exact ratio of two rates of events: the first over the second.
 *
 * Given their sum, the first of two Poisson counts is binomial, whatever the common pace; the Clopper-Pearson interval
 * on its share becomes one on the ratio. A zero is told as it is: with no event in the first, the ratio is 0 and only
 * the upper limit informs; with none in the second, the ratio and the upper limit are Infinity, and only the lower limit
 * informs; with none at all, the interval is from 0 to Infinity: nothing is known.
 *
 * Both counts are read as independent draws at a steady pace. Attacks by one group are not independent, and the pace
 * at which the press reports is not steady: the interval is then too narrow, and a ratio of reports is not a ratio of
 * facts. There is no p-value here on purpose: a reader can do something with an interval.
 *
 * J. Przyborowski and H. Wilenski, "Homogeneity of results in testing samples from Poisson series", Biometrika 31
 * (1940), 313-323; the same as R's `poisson.test(c(a, b), c(ta, tb), conf.level = level)`.
 *
 * @param first counts up to 100 000 are checked against R
 * @param level confidence level
 * @throws RangeError for what is no count, exposure or level
 */
export function rateRatio(first: Exposed, second: Exposed, level = 0.95): RateRatio {
  for (const { count, exposure } of [first, second]) {
    checkCount(count);
    checkExposure(exposure);
  }
  const tail = tailOf(level);
  const [a, b] = [first.count, second.count];
  const scale = second.exposure / first.exposure;
  // A share's complement is the other side's share: subtracting it from 1 would lose digits near 1.
  const low = lowShare(tail, a, b) / highShare(tail, b, a);
  const high = highShare(tail, a, b) / lowShare(tail, b, a);
  return { ratio: (a / b) * scale, low: low * scale, high: high * scale, level };
}
