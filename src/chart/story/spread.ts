/**
 * Places things in a row as near as can be to where each wants to be, in the order given, without overlap: the exact
 * least sum of squared moves, by pooling neighbours that push each other (isotonic regression; Kruskal 1964, Best and
 * Chakravarti 1990). The library labella does the same by general constraint solving, and is no longer kept up.
 *
 * @param wanted where each would start, in px, in the order they are to stand
 * @param sizes room each takes, the air after it counted
 * @param from least start
 * @param to greatest end; when all together are longer than the room, they start at `from` and pass it
 * @returns where each starts
 */
export function spread(
  wanted: readonly number[],
  sizes: readonly number[],
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): number[] {
  const before: number[] = [];
  let total = 0;
  for (const size of sizes) {
    before.push(total);
    total += size;
  }
  // with each one's room taken off, "no overlap" is "never decreasing"
  const pools: { sum: number; count: number }[] = [];
  for (const [i, place] of wanted.entries()) {
    let pool = { sum: place - (before[i] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const most = Math.max(from, to - total);
  return pools
    .flatMap(({ sum, count }) => Array<number>(count).fill(Math.min(most, Math.max(from, sum / count))))
    .map((place, i) => place + (before[i] ?? 0));
}
