import { givenNames } from '../lexicon/given-names.ts';
import { placeWords } from '../lexicon/places.ts';
import { bodyHeads, bodyWords, roleHeads, roleWords } from '../lexicon/roles.ts';
import { activeCues, bareCues } from '../lexicon/speech-forms.ts';
import type { Token } from '../text/tokens.ts';

/** What the article itself shows about its capital words. */
export interface NameEvidence {
  /** Words used alone where only a person can stand: after `kata`, `menurut`, or as the subject of a verb of speaking. */
  readonly shortNames: ReadonlySet<string>;
  /** Words used alone where only a body can stand: after `di`, `dari`, `anggota`, `pengguna`. */
  readonly bodies: ReadonlySet<string>;
  /** Runs of two or three words that stand where only a place can: after `di`, `ke`, `di Kabupaten`; small letters. */
  readonly places: ReadonlySet<string>;
  /** Other names that the article gives its people, in small letters, with the name each stands for. */
  readonly aliases: ReadonlyMap<string, { readonly name: string; readonly alias: string }>;
  /** Words that the article also writes in lower case: common nouns, however they are written elsewhere. */
  readonly commonWords: ReadonlySet<string>;
}

const BODY_CONTEXT: ReadonlySet<string> = new Set(
  'di pengguna platform aplikasi perusahaan kantor situs akun layanan fitur pihak partai fraksi kader politikus politisi lembaga organisasi ceo pendiri saham pt'.split(
    ' ',
  ),
);

function isPlainName(token: Token | undefined): token is Token {
  if (token === undefined || !token.capital || token.kind !== 'word' || token.text.length < 3) return false;
  if (/^\p{Lu}{3,}$/u.test(token.text) || /\p{Ll}\p{Lu}/u.test(token.text)) return false;
  const lower = token.lower;
  return !(
    roleHeads.has(lower) ||
    bodyHeads.has(lower) ||
    roleWords.has(lower) ||
    bodyWords.has(lower) ||
    placeWords.has(token.text)
  );
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['di', 'ke']);
const PLACE_KINDS: ReadonlySet<string> = new Set(
  'kabupaten kota kecamatan desa kelurahan provinsi distrik kampung nagari pulau wilayah kawasan'.split(' '),
);
const LONGEST_PLACE = 3;

/** The run of capital words behind `di` at `i`, when it is a place of several words. `di Kabupaten Rawa Elok` → `rawa elok` */
function placeBehind(tokens: readonly Token[], i: number): string | null {
  if (!PLACE_PREPOSITIONS.has((tokens[i] as Token).lower)) return null;
  const from = PLACE_KINDS.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  let to = from;
  while (tokens[to]?.kind === 'word' && tokens[to]?.capital === true) to += 1;
  const words = tokens.slice(from, to);
  if (words.length < 2 || words.length > LONGEST_PLACE) return null;
  if (words.some(({ lower }) => bodyHeads.has(lower) || bodyWords.has(lower) || roleHeads.has(lower))) return null;
  return words.map(({ lower }) => lower).join(' ');
}

/** Collects the evidence in one pass over the tokens outside the quotes. */
export function collectEvidence(tokens: readonly Token[]): NameEvidence {
  const shortNames = new Set<string>();
  const bodies = new Set<string>();
  const commonWords = new Set(
    tokens.filter((token) => token.kind === 'word' && !token.capital).map((token) => token.lower),
  );
  for (const [i, token] of tokens.entries()) {
    const previous = tokens[i - 1];
    const next = tokens[i + 1];
    const sentenceStart = previous === undefined || /[.!?”»"]/u.test(previous.text);
    if (BODY_CONTEXT.has(previous?.lower ?? '') && token.capital && !next?.capital) bodies.add(token.text);
    if (!isPlainName(token) || next?.capital === true) continue;
    if (commonWords.has(token.lower) && !givenNames.has(token.lower)) continue;
    const afterCue = previous !== undefined && (bareCues.has(previous.lower) || previous.lower === 'menurut');
    const adverb =
      next !== undefined && ['juga', 'pun', 'kemudian', 'lalu', 'kembali'].includes(next.lower) ? tokens[i + 2] : next;
    const subject = (sentenceStart || previous?.text === ',') && adverb !== undefined && activeCues.has(adverb.lower);
    if (afterCue || subject) shortNames.add(token.text);
  }
  for (const name of shortNames) bodies.delete(name);
  const places = new Set(tokens.flatMap((_, i) => placeBehind(tokens, i) ?? []));
  return { shortNames, bodies, places, aliases: new Map(), commonWords };
}
