/** Splits a block of terms at semicolons. @example splitTerms('politik uang; serangan fajar') // → two terms */
export function splitTerms(block: string): readonly string[] {
  return block
    .split(';')
    .map((term) => term.trim().replace(/\s+/gu, ' '))
    .filter((term) => term !== '');
}
