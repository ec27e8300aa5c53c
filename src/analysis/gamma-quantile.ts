import gamma from "@stdlib/stats-base-dists-gamma-quantile";

/** Past this value the library's answer is only a first guess. */
const TRUSTED = 900;

/**
 * Quantile of the gamma law of whole shape and rate 1: the mean μ for which a Poisson count reaches `shape` with
 * probability `p`, P(N ≥ shape | μ) = p.
 *
 * Up to 900 it is @stdlib's. Beyond, `@stdlib/math-base-special-gammainc` (0.3.1) sums a wrong series wherever its
 * argument is above 1000 (`a` where the expansion has `a - 1`), and quantiles are off by up to one part in a thousand;
 * its answer is then mended by Newton's method on the Poisson tail itself, summed term by term.
 *
 * @param p probability, between 0 and 1
 * @param shape a whole number, 1 or more
 * @returns as R's qgamma to one part in 1e13 up to a shape of 100 001, tested to one in 1e8
 */
export function gammaQuantile(p: number, shape: number): number {
  const guess = gamma(p, shape, 1);
  return guess < TRUSTED ? guess : mended(p, shape, guess);
}

/**
 * Solves for the smaller tail, on a log scale, where the tail is close to a parabola and Newton's steps always land.
 */
function mended(p: number, shape: number, guess: number): number {
  const upper = p > 0.5;
  const target = Math.log(upper ? 1 - p : p);
  let mean = guess;
  for (let round = 0; round < 20; round++) {
    // P(N < shape | mean) or P(N >= shape | mean), as a multiple of its largest term.
    const largest = upper ? shape - 1 : shape;
    const terms = upper ? below(largest, mean) : above(largest, mean);
    const log = logPoisson(largest, mean) + Math.log(terms);
    // The derivative of the first is -P(N = shape - 1 | mean), that of the second the same without the sign.
    const step = upper ? (log - target) * terms : -((log - target) * terms * mean) / shape;
    mean += step;
    if (Math.abs(step) < 1e-13 * mean) break;
  }
  return mean;
}

/** (P(N = k) + P(N = k-1) + …) / P(N = k), for k below the mean. */
function below(k: number, mean: number): number {
  let sum = 1;
  for (let term = 1, j = k; j > 0 && term > 1e-17 * sum; j--) {
    term *= j / mean;
    sum += term;
  }
  return sum;
}

/** (P(N = k) + P(N = k+1) + …) / P(N = k), for k above the mean. */
function above(k: number, mean: number): number {
  let sum = 1;
  for (let term = 1, j = k + 1; term > 1e-17 * sum; j++) {
    term *= mean / j;
    sum += term;
  }
  return sum;
}

/** ln P(N = k), for a large k: Stirling's series, and the deviance written so that nothing cancels near k = mean. */
function logPoisson(k: number, mean: number): number {
  const away = (mean - k) / k;
  const stirling = 1 / (12 * k) - 1 / (360 * k ** 3);
  return -k * (away - Math.log1p(away)) - stirling - Math.log(2 * Math.PI * k) / 2;
}
