import { relayPhrases } from '../../lexicon/finding-phrases.ts';
import type { Quote } from '../../model/quote.ts';
import { isOutlet } from '../../text/is-outlet.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { evidenceAt } from './evidence.ts';
import { findPhrases, type PhraseHit, phraseIndex } from './find-phrases.ts';
import { type Voice, voicesOf } from './voices.ts';

const index = phraseIndex(relayPhrases);

/** What sister titles differ in: `detikcom`, `detikJateng`. */
const HOUSE = /(?:\.?com|\.id|\.co)$/u;

/** The outlet named right after the phrase; a person, a law or the outlet itself is none. */
function outletAfter({ tokens, next }: PhraseHit, publisher: string | null): { start: number; end: number } | null {
  const first = tokens[next]?.lower === 'dari' || tokens[next]?.lower === 'oleh' ? next + 1 : next;
  const token = tokens[first];
  if (token === undefined || !isOutlet(token.text)) return null;
  const own = (publisher ?? '').toLowerCase().replace(HOUSE, '');
  return own !== '' && (own.includes(token.lower) || token.lower.includes(own)) ? null : token;
}

function look(input: FindingInput): readonly Observation[] {
  const { article, quotes } = input;
  const evidence = findPhrases(article.text, index).flatMap((hit) => {
    const outlet = outletAfter(hit, article.publisher);
    return outlet === null
      ? []
      : [{ ...evidenceAt(article.text, { start: hit.phrase.start, end: outlet.end }), sentence: hit.sentence }];
  });
  if (evidence.length === 0) return [];
  const relayed = ({ spans }: Quote): boolean =>
    spans.some(({ start }) => evidence.some(({ sentence }) => start >= sentence.start && start < sentence.end));
  const named = ({ speaker }: Voice): boolean => evidence.some(({ text }) => text.includes(speaker.name));
  // Notice only where nobody speaks but through the other outlet.
  const all =
    quotes.length > 0 &&
    quotes.every((quote) => quote.speaker !== null || relayed(quote)) &&
    voicesOf(input).every((voice) => named(voice) || voice.quotes.some(relayed));
  const shown = evidence.map(({ text, start, end }) => ({ text, start, end }));
  return [all ? { evidence: shown, severity: 'notice' } : { evidence: shown }];
}

/** Statements are taken over from another outlet. @example «… dikutip dari Antara, Selasa.» */
export const relayOtherOutlet: FindingRule = {
  id: 'relay-other-outlet',
  severity: 'info',
  absence: false,
  norm: ['KEJ 2', 'KEJ 3'],
  message: { id: 'Artikel meneruskan laporan media lain.', en: 'The article hands on a report of another outlet.' },
  about: {
    id: '“Dikutip dari”, “dilansir”, “melansir”, “mengutip” dengan nama media.',
    en: '“Dikutip dari”, “dilansir”, “melansir”, “mengutip” with the name of an outlet.',
  },
  why: {
    id: 'Pernyataan asli perlu diperiksa di sumber pertamanya.',
    en: 'The first source is where a statement must be checked.',
  },
  whyNot: [
    { id: 'Menyebut sumber adalah praktik yang benar.', en: 'Naming the source is right.' },
    {
      id: 'Media satu grup dan langganan kantor berita saling meneruskan.',
      en: 'Sister titles and wire subscribers hand on by agreement.',
    },
  ],
  example: 'Jalan itu ditutup sejak pagi, dikutip dari Antara, Selasa (9/4).',
  falsePositives: { id: 'Nama media yang juga nama lembaga.', en: 'Names of outlets that are also names of bodies.' },
  source: 'findings §2 A-09; Kode Etik Jurnalistik pasal 2',
  look,
};
