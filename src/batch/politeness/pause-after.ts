/** What decides on the pause after a request, in milliseconds. */
interface Ended {
  readonly delay: number;
  /** What the site's rules ask for. */
  readonly asked: number;
  /** How long the server took to answer. */
  readonly took: number;
}

/** Source: Heritrix's politeness rule: five times as long as the last answer took, at most half a minute. */
const SLOWNESS = 5;
const LONGEST_FOR_SLOW = 30_000;

/**
 * How long a host is left alone after a request: as long as the user says, longer where its rules say so or where it answers slowly.
 * Without any delay, on servers of one's own, slow answers count for nothing.
 * @example pauseAfter({ delay: 2000, asked: 0, took: 900 }) // → 4500
 */
export function pauseAfter({ delay, asked, took }: Ended): number {
  const forSlow = delay === 0 ? 0 : Math.min(took * SLOWNESS, LONGEST_FOR_SLOW);
  return Math.max(delay, asked, forSlow);
}
