/** A block of words, separated by white space, as a set. */
export function wordSet(block: string): ReadonlySet<string> {
  return new Set(block.trim().split(/\s+/u));
}
