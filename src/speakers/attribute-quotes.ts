import { bodyHeads } from '../lexicon/roles.ts';
import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import type { AttributedQuote, Confidence, Speaker } from '../model/speaker.ts';
import { fromMention, fromQuote } from './decide-speaker.ts';
import { findAliases } from './find-aliases.ts';
import { findSubjects, type Subject } from './find-subjects.ts';
import { type Decision, type Floor, giveFloor, paragraphAt, startOf, takesFloor } from './floor.ts';
import { collectEvidence, type NameEvidence } from './name-evidence.ts';
import { narration } from './narration.ts';
import { readSource, type SourceReading } from './read-source.ts';
import { type Entity, knows, lookUp, type Registry } from './registry.ts';

/** The quotes with their speakers, and the speakers in order of their first quote. */
export interface AttributedQuotes {
  readonly quotes: readonly AttributedQuote[];
  readonly speakers: readonly Speaker[];
}

/** Everything that moves the focus, in order of the text. */
type Event = { readonly at: number; readonly quote: Quote } | { readonly at: number; readonly subject: Subject };

function eventsOf(
  article: Article,
  quotes: readonly Quote[],
  subjects: readonly Subject[],
  evidence: NameEvidence,
): readonly Event[] {
  // `Ujang, warga Pasirwangi, mengaku …`: the apposition is nobody else
  const claimed = quotes.flatMap(({ mention }) => {
    if (mention === null) return [];
    const { start, end } = mention.phrase;
    const reading = mention.form === 'name' ? readSource(article.text, mention.phrase, evidence) : null;
    const first = { start, end: start + 1 };
    return reading?.named && reading.mention.start === start ? [first, { start: reading.mention.end, end }] : [first];
  });
  const isClaimed = ({ phrase }: Subject): boolean =>
    claimed.some(({ start, end }) => phrase.start >= start && phrase.start < end);
  const events: Event[] = [
    ...quotes.map((quote) => ({
      at: Math.min(startOf(quote), quote.kind === 'direct' ? startOf(quote) : (quote.mention?.start ?? startOf(quote))),
      quote,
    })),
    ...subjects.filter((subject) => !isClaimed(subject)).map((subject) => ({ at: subject.phrase.start, subject })),
  ];
  return events.sort((a, b) => a.at - b.at);
}

/** A subject of a plain sentence takes the floor only when that source is quoted by name somewhere. */
function moveFocus(
  article: Article,
  floor: Floor,
  subject: Subject,
  evidence: NameEvidence,
  speaking: ReadonlySet<string>,
): void {
  const reading = readSource(article.text, subject.phrase, evidence);
  if (reading.kind === 'group' && subject.heads) {
    const found = lookUp(floor.registry, reading, subject.phrase.start);
    floor.registry = found.registry;
    floor.group = { key: found.entity.key, paragraph: paragraphAt(article, subject.phrase.start), spoke: false };
  }
  if (reading.kind === 'organization' && subject.leads && /\s/u.test(reading.name)) {
    const found = lookUp(floor.registry, reading, subject.phrase.start);
    floor.registry = found.registry;
    const real = bodyHeads.has(reading.name.toLowerCase().split(' ')[0] ?? '');
    floor.body = { key: found.entity.key, end: subject.phrase.end, real };
  }
  if (!reading.named) return;
  if (!(subject.picked || isCertainName(reading, floor.registry, evidence))) return;
  const found = lookUp(floor.registry, reading, subject.phrase.start);
  floor.registry = found.registry;
  const quoted = subject.speaks || [...speaking].some((name) => found.entity.name.includes(name));
  if (!subject.leads) return;
  const place = { key: found.entity.key, paragraph: paragraphAt(article, subject.phrase.start), spoke: subject.speaks };
  if (quoted) giveFloor(floor, place);
  else if (subject.heads && found.entity.kind === 'person') floor.lead = place;
}

/** One capital word at the head of a sentence is a name only when the article shows so elsewhere. */
function isCertainName(reading: SourceReading, registry: Registry, evidence: NameEvidence): boolean {
  if (/\s/u.test(reading.name) || reading.role !== null) return true;
  return knows(registry, reading.name) || evidence.shortNames.has(reading.name);
}

/** The names that stand at a cue somewhere in the article. */
function namesAtCues(article: Article, quotes: readonly Quote[], evidence: NameEvidence): ReadonlySet<string> {
  const readings = quotes.flatMap((quote) =>
    quote.mention?.form === 'name' ? [readSource(article.text, quote.mention.phrase, evidence)] : [],
  );
  return new Set(readings.filter((reading) => reading.named).map((reading) => reading.name));
}

function decide(
  article: Article,
  quotes: readonly Quote[],
  evidence: NameEvidence,
  subjects: readonly Subject[],
): { decisions: ReadonlyMap<string, Decision>; registry: Registry } {
  const floor: Floor = { registry: { entities: [] }, focus: null, lead: null, group: null, body: null };
  const decisions = new Map<string, Decision>();
  const speaking = namesAtCues(article, quotes, evidence);
  for (const event of eventsOf(article, quotes, subjects, evidence)) {
    if ('subject' in event) {
      moveFocus(article, floor, event.subject, evidence, speaking);
      if (event.subject.reveals) nameUnnamed(floor, decisions, paragraphAt(article, event.at));
      continue;
    }
    const { quote } = event;
    if (quote.inside !== null) {
      decisions.set(quote.id, fromQuote(article, floor, quote, decisions.get(quote.inside), evidence));
      continue;
    }
    const before = quote.continues === null ? undefined : decisions.get(quote.continues);
    const decision =
      before !== undefined && quote.cue === null
        ? { ...before, resolution: 'carried-forward' as const, confidence: lower(before.confidence), mention: null }
        : fromMention(article, floor, quote, evidence);
    decisions.set(quote.id, decision);
    const entity = decision.key === null ? undefined : floor.registry.entities[decision.key];
    if (entity?.kind === 'group')
      floor.group = { key: entity.key, paragraph: paragraphAt(article, startOf(quote)), spoke: true };
    // a body whose records are cited says nothing itself, and who only asks leaves the floor to who answers
    const aside = quote.rule === 'according-to-record' || asksOnly(article, quote, entity);
    if (entity !== undefined && !aside && takesFloor(entity, floor, paragraphAt(article, startOf(quote)))) {
      giveFloor(floor, { key: entity.key, paragraph: paragraphAt(article, startOf(quote)), spoke: true });
    }
  }
  return { decisions, registry: floor.registry };
}

/** `tanya wartawan` */
function asksOnly(article: Article, { cue }: Quote, entity: Entity | undefined): boolean {
  if (cue === null || entity?.kind !== 'unnamed') return false;
  return /^(?:tanya|bertanya)/u.test(article.text.slice(cue.start, cue.end).toLowerCase());
}

/** `Seorang saksi mengaku, … Pengakuan itu disampaikan Marlina`: what the unnamed source just said is the person's. */
function nameUnnamed(floor: Floor, decisions: Map<string, Decision>, paragraph: number): void {
  const person = floor.focus;
  const last = [...decisions].at(-1)?.[1].key ?? null;
  const entity = last === null ? undefined : floor.registry.entities[last];
  if (person?.paragraph !== paragraph || entity?.kind !== 'unnamed') return;
  for (const [id, decision] of decisions) {
    if (decision.key === last)
      decisions.set(id, { ...decision, key: person.key, resolution: 'role', confidence: 'medium' });
  }
}

function lower(confidence: Confidence): Confidence {
  return confidence === 'high' ? 'medium' : 'low';
}

function listSpeakers(
  decisions: readonly Decision[],
  entities: readonly Entity[],
): { speakers: readonly Speaker[]; ids: ReadonlyMap<number, string> } {
  const counts = new Map<number, number>();
  for (const { key } of decisions) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ids = new Map([...counts.keys()].map((key, i) => [key, `s${i + 1}`] as const));
  const speakers = [...counts].flatMap(([key, quotes]) => {
    const entity = entities[key];
    if (entity === undefined) return [];
    const { name, kind, role, affiliation, aliases } = entity;
    return [{ id: ids.get(key) as string, name, kind, role, affiliation, aliases, quotes }];
  });
  return { speakers, ids };
}

/**
 * Names the speaker of each quote: by the name at the cue, or, for *-nya*, pronouns and bare quotes, by who has the floor there.
 * A quote without evidence keeps `speaker: null`.
 * @example attributeQuotes(article, quotes) // Ratna Dewi menjelaskan, … «Kami siap,» ujarnya. → both quotes s1 «Ratna Dewi»
 */
export function attributeQuotes(article: Article, quotes: readonly Quote[]): AttributedQuotes {
  const told = narration(article, quotes);
  const found = collectEvidence(told.tokens);
  const evidence = { ...found, aliases: findAliases(told.tokens, found) };
  const subjects = findSubjects(told);
  const { decisions, registry } = decide(article, quotes, evidence, subjects);
  const ordered = quotes.map((quote) => decisions.get(quote.id) as Decision);
  const { speakers, ids } = listSpeakers(ordered, registry.entities);
  const attributed = quotes.map((quote, i): AttributedQuote => {
    const { key, resolution, confidence, mention } = ordered[i] as Decision;
    return {
      ...quote,
      mention: quote.mention === null ? null : { ...quote.mention, ...(mention ?? {}) },
      speaker: key === null ? null : (ids.get(key) ?? null),
      resolution: key === null ? 'unresolved' : resolution,
      confidence,
    };
  });
  return { quotes: attributed, speakers };
}
