import { predicateWords } from '../lexicon/function-words.ts';
import type { Token } from '../text/tokens.ts';

/** Active, passive and stative prefixes of verbs: `mengirim`, `dihentikan`, `tertunda`, `berlangsung`. */
const VERB = /^(?:me(?:m|n|ng|ny|l|r|w|y)|di|ter|ber|ke\p{Ll}+an)\p{Ll}{3,}/u;
/** Nouns and function words that begin like a verb. */
const NO_VERB = new Set(
  `dirinya dinas direktur dimensi divisi diri dinamika dini disiplin terhadap terkait tersebut terlebih tersendiri tertentu terutama
berbagai berdasarkan berikut berita bersama beras berkas beberapa bersih berapa menurut mengenai menjelang menteri meski meskipun
menit mereka merupakan merah media mesin metode memang melalui melainkan terlalu terus teror tertinggi bertahun-tahun kemudian
kerja kertas keras keluarga kelurahan kecamatan kedua ketiga ketua kebijakan terhadapnya distrik diskusi`
    .trim()
    .split(/\s+/u),
);

/** Tells whether a word can be the predicate of a clause. @example isPredicate(tokenize('mengirim', whole)[0]) // true */
export function isPredicate({ lower, kind, capital }: Token): boolean {
  if (kind !== 'word') return false;
  return predicateWords.has(lower) || (!capital && VERB.test(lower) && !NO_VERB.has(lower));
}
