import { ownedNouns } from '../lexicon/circumstances.ts';
import { honorifics, roleHeads } from '../lexicon/roles.ts';
import { activeCues, bareCues, passiveCues } from '../lexicon/speech-forms.ts';
import { stancePassives, stanceVerbs } from '../lexicon/stance-verbs.ts';
import type { Span } from '../model/span.ts';
import { sentenceOpenings } from '../text/sentence-openings.ts';
import { readSourcePhrase } from '../text/source-phrase.ts';
import type { Token } from '../text/tokens.ts';
import type { Narration } from './narration.ts';

/** A person (or body) in the narration. */
export interface Subject {
  readonly phrase: Span;
  /** The phrase is the agent of a word of speaking: `disampaikan Ratna`. */
  readonly speaks: boolean;
  /** The phrase opens its sentence or speaks: it can take the floor. */
  readonly leads: boolean;
  /** The phrase begins its sentence, or the clause behind a comma. */
  readonly heads: boolean;
  /** The phrase picks one person out of a group, who speaks next: `Salah satunya Marlina, …` */
  readonly picked: boolean;
  /** The sentence says who had spoken before it: `Pengakuan itu disampaikan Marlina` */
  readonly reveals: boolean;
}

/** Does the subject whose phrase ends at `from` say or judge something in this sentence? `… menyambut baik`, `… mendukung` */
function takesStand(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 24); i += 1) {
    const token = tokens[i] as Token;
    if (!token.capital && (activeCues.has(token.lower) || stanceVerbs.has(token.lower)))
      return tokens[i - 1]?.lower !== 'yang';
  }
  return false;
}

function agents(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap((token, i) => {
    if (passiveCues.has(token.lower) || stancePassives.has(token.lower))
      return [tokens[i + 1]?.lower === 'oleh' ? i + 2 : i + 1];
    if (token.lower === 'menurut') return [ownedNouns.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1];
    return bareCues.has(token.lower) && tokens[i - 1]?.text === ',' ? [i + 1] : [];
  });
}

/** Phrases with a role in front of a name introduce people wherever they stand. */
function introductions(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap((token, i) => {
    const previous = tokens[i - 1];
    const inPhrase = previous !== undefined && (previous.capital || roleHeads.has(previous.lower));
    if (inPhrase && previous?.text !== ',') return [];
    return roleHeads.has(token.lower) || honorifics.has(token.lower) || isFullName(tokens, i) ? [i] : [];
  });
}

function isFullName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.capital === true &&
    /\p{Ll}/u.test(token.text) &&
    tokens[i + 1]?.capital === true &&
    !activeCues.has(token.lower)
  );
}

const REVEALING: ReadonlySet<string> = new Set([
  'disampaikan',
  'diungkapkan',
  'dikatakan',
  'diutarakan',
  'dilontarkan',
]);

/** `Pengakuan itu disampaikan | Marlina` */
function reveals(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1]?.lower === 'oleh' ? at - 2 : at - 1;
  return (
    verb === 2 && /^(?:itu|ini|tersebut)$/u.test(tokens[1]?.lower ?? '') && REVEALING.has(tokens[verb]?.lower ?? '')
  );
}

/** Finds the people of the narration in order: sentence subjects, agents of words of speaking, and introductions by role or full name. */
export function findSubjects(told: Narration): readonly Subject[] {
  return told.sentences.flatMap((tokens) => {
    const openings = sentenceOpenings(tokens);
    const agent = new Set(agents(tokens));
    const starts = [...new Set([...openings, ...agent, ...introductions(tokens)])].sort((a, b) => a - b);
    return starts.flatMap((at) => {
      const phrase = readSourcePhrase(tokens, at);
      if (phrase === null || phrase.form === 'pronoun') return [];
      const opens = openings.includes(at) || tokens[at - 1]?.lower === 'adalah';
      const speaks = agent.has(at) || (opens && takesStand(tokens, phrase.to));
      const span = { start: (tokens[phrase.from] as Token).start, end: (tokens[phrase.to - 1] as Token).end };
      const heads = opens && (at === 0 || [',', 'adalah'].includes(tokens[at - 1]?.lower ?? ''));
      const picked = opens && tokens[at]?.lower === 'salah' && tokens[at + 1]?.lower === 'satunya';
      return [
        {
          phrase: span,
          speaks: speaks || picked,
          leads: opens || agent.has(at),
          heads,
          picked,
          reveals: reveals(tokens, at),
        },
      ];
    });
  });
}
