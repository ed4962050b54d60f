/** Words that hardly any Indonesian text does without and no other large language has. */
const WORDS = /(?<!\p{L})(?:yang|dengan|untuk|dari|tidak|pada|akan|juga|oleh|adalah)(?!\p{L})/giu;
const TAG = /<[^<>]{0,5000}>/gu;
const LOOKED_AT = 400_000;
const FEWEST_WORDS = 8;
const FEWEST_KINDS = 3;

/**
 * A cheap look at a page before it is parsed: does it hold words enough of Indonesian, or of its close relatives?
 * @example looksIndonesian(Buffer.from('<p>Kotak yang rusak akan diganti dengan yang baru …')) // → true
 */
export function looksIndonesian(page: Uint8Array): boolean {
  const text = Buffer.from(page.subarray(0, LOOKED_AT)).toString('latin1').replace(TAG, ' ');
  const found = text.match(WORDS) ?? [];
  return found.length >= FEWEST_WORDS && new Set(found.map((word) => word.toLowerCase())).size >= FEWEST_KINDS;
}
