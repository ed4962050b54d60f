import { firstPersons } from '../lexicon/function-words.ts';
import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { bodySpeaks, type Decision, type Floor, fromFocus, fromGroup, paragraphAt, startOf } from './floor.ts';
import type { NameEvidence } from './name-evidence.ts';
import { readSource, type SourceReading } from './read-source.ts';
import { type Entity, lookUp } from './registry.ts';

/** Rules that tie a quote to a source in another sentence. */
const INFERRED: ReadonlySet<string> = new Set(['interview-answer', 'quote-that-was-said']);

/** `anggota DPR itu` points to the person who has the floor, `warga itu` to an unnamed source of that word. */
function pointsBack(reading: SourceReading, focus: Entity): boolean {
  if (focus.kind === 'person') return reading.kind !== 'group';
  return focus.kind === 'unnamed' && focus.name.toLowerCase().split(' ').includes(reading.name.toLowerCase());
}

/** Words repeated inside a quote are those of whom the quote names beside them; nobody else present has the floor there. */
export function fromQuote(
  article: Article,
  floor: Floor,
  quote: Quote,
  outer: Decision | undefined,
  evidence: NameEvidence,
): Decision {
  const { mention } = quote;
  if (mention?.form === 'pronoun' && firstPersons.has(article.text.slice(mention.start, mention.end).toLowerCase()))
    return { key: outer?.key ?? null, resolution: 'pronoun', confidence: outer?.confidence ?? 'low', mention };
  if (mention === null || mention.form === 'pronoun' || mention.form === 'enclitic')
    return { key: null, resolution: 'unresolved', confidence: 'low', mention };
  const reading = readSource(article.text, mention.phrase, evidence);
  const found = lookUp(floor.registry, reading, mention.start);
  floor.registry = found.registry;
  return { key: found.entity.key, resolution: found.how, confidence: 'medium', mention: reading.mention };
}

/** The speaker of a quote by the words that name the source at its cue. The floor's registry learns what they tell. */
export function fromMention(article: Article, floor: Floor, quote: Quote, evidence: NameEvidence): Decision {
  const { mention } = quote;
  if (mention === null) return fromFocus(article, floor, quote, 'carried-forward');
  if (mention.form === 'enclitic') {
    if (floor.body !== null && bodySpeaks(article, floor, quote))
      return { key: floor.body.key, resolution: 'enclitic', confidence: 'medium', mention };
    return fromFocus(article, floor, quote, 'enclitic');
  }
  if (mention.form === 'pronoun') {
    const word = article.text.slice(mention.start, mention.end).toLowerCase();
    if (word === 'mereka') return fromGroup(article, floor, quote);
    const { lead } = floor;
    if (lead !== null && word !== 'pihaknya' && lead.paragraph === paragraphAt(article, startOf(quote)))
      return { key: lead.key, resolution: 'pronoun', confidence: 'medium', mention };
    return fromFocus(article, floor, quote, 'pronoun');
  }
  const reading = readSource(article.text, mention.phrase, evidence);
  if (reading.anaphoric && !reading.named && floor.focus !== null && reading.kind !== 'organization') {
    const focus = floor.registry.entities[floor.focus.key];
    if (focus !== undefined && pointsBack(reading, focus))
      return { ...fromFocus(article, floor, quote, 'role'), mention: reading.mention };
  }
  const found = lookUp(floor.registry, reading, mention.start);
  floor.registry = found.registry;
  const sure = found.how !== 'role' && !INFERRED.has(quote.rule);
  return {
    key: found.entity.key,
    resolution: found.how,
    confidence: sure ? 'high' : 'medium',
    mention: reading.mention,
  };
}
