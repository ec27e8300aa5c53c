import beta from "@stdlib/stats-base-dists-beta-quantile";
import { analysisMessages } from "../locale/messages/analysis.ts";
import { AnalysisError } from "./analysis-error.ts";
import { checkCount, type Interval, tailOf } from "./interval.ts";

/** A share of a whole, with its interval, between 0 and 1. */
export interface Share extends Interval {
  /** NaN when the whole is zero: there is nothing to have a share of. */
  readonly share: number;
}

/**
 * Exact interval on a share.
 *
 * The rows are read as draws, independent of one another, from something wider: without that, a share of the reports
 * found is just that share, and has no interval. It is never narrower than its level says, and often wider.
 *
 * C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial",
 * Biometrika 26 (1934), 404-413; the same as R's `binom.test(successes, trials, conf.level = level)`.
 *
 * @param successes how many, a whole number
 * @param trials out of how many, a whole number; both checked against R up to 100 000
 * @param level confidence level
 * @returns share, low and high, between 0 and 1; from 0 to 1 when there was no trial
 * @throws RangeError for what is no count or level, or a part larger than the whole
 */
export function binomialInterval(successes: number, trials: number, level = 0.95): Share {
  checkCount(successes);
  checkCount(trials);
  if (successes > trials) throw new AnalysisError(analysisMessages.tooManySuccesses({ successes, trials }));
  const failures = trials - successes;
  const tail = tailOf(level);
  return {
    share: successes / trials,
    low: lowShare(tail, successes, failures),
    high: highShare(tail, successes, failures),
    level,
  };
}

/** Lower limit of the share of `successes`. */
export function lowShare(tail: number, successes: number, failures: number): number {
  return successes === 0 ? 0 : beta(tail, successes, failures + 1);
}

/** Upper limit of the share of `successes`. */
export function highShare(tail: number, successes: number, failures: number): number {
  return failures === 0 ? 1 : beta(1 - tail, successes + 1, failures);
}
