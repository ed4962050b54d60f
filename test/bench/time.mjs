// How long an extractor takes for a page. The extractors take turns round by round, so that what else the machine does meets them all.

/** The value below which a share of all values lies. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

async function millisecondsOf(extract, page) {
  const start = performance.now();
  await extract(page);
  return performance.now() - start;
}

/**
 * Milliseconds a page of each extractor: of every page its fastest round, in which the machine disturbed least;
 * of these the median and the 95th percentile, and all of them.
 */
export async function time(extractors, pages, { warmUp, rounds }) {
  const fastest = extractors.map(() => pages.map(() => Number.POSITIVE_INFINITY));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let turn = 0; turn < extractors.length; turn += 1) {
      // another one begins each round, so that nobody always sweeps what the same neighbour left
      const i = (turn + round + warmUp) % extractors.length;
      for (const [j, page] of pages.entries()) {
        const milliseconds = await millisecondsOf(extractors[i], page);
        if (round >= 0) fastest[i][j] = Math.min(fastest[i][j], milliseconds);
      }
    }
  }
  return fastest.map((perPage) => ({ median: quantile(perPage, 0.5), p95: quantile(perPage, 0.95), perPage }));
}
