/** Affixes of Indonesian common nouns: `Pengembangan`, `Keamanan`, `Perhubungan`, `Sosialisasi`, `Universitas`, `Teknologi`. */
const COMMON = /^(?:pe[mnrl]?\p{L}{4,}an|ke\p{L}{4,}an|\p{L}{3,}(?:asi|isasi|itas|logi|isme|ional|wisata))$/u;

/** Does a word, in lower case, have the form of a common noun, so that it is hardly a person's name even with a capital? */
export function looksCommon(lower: string): boolean {
  return COMMON.test(lower);
}
