import { firstPersons } from '../lexicon/function-words.ts';
import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { AttributedQuote, Confidence, Resolution, Speaker } from '../model/speaker.ts';
import { findSubjects, type Subject } from './find-subjects.ts';
import { collectEvidence, type NameEvidence } from './name-evidence.ts';
import { narration } from './narration.ts';
import { readSource, type SourceReading } from './read-source.ts';
import { type Entity, knows, lookUp, type Registry } from './registry.ts';

/** The quotes with their speakers, and the speakers in order of their first quote. */
export interface AttributedQuotes {
  readonly quotes: readonly AttributedQuote[];
  readonly speakers: readonly Speaker[];
}

/** Who is speaking at this point of the text. */
interface Focus {
  readonly key: number;
  readonly paragraph: number;
}

interface State {
  registry: Registry;
  focus: Focus | null;
  /** The person whom a plain sentence is about, since somebody got the floor: a *dia* right behind it means that person. */
  lead: Focus | null;
  /** The group named last, which *mereka* may mean. */
  group: Focus | null;
  /** A body has been the subject since somebody got the floor: it may be the one that speaks. */
  doubt: boolean;
}

interface Decision {
  readonly key: number | null;
  readonly resolution: Resolution;
  readonly confidence: Confidence;
  readonly mention: Span | null;
}

function paragraphAt(article: Article, offset: number): number {
  return article.paragraphs.findLastIndex((paragraph) => paragraph.start <= offset);
}

function startOf(quote: Quote): number {
  return quote.spans[0]?.start ?? 0;
}

/** Everything that moves the focus, in order of the text. */
type Event = { readonly at: number; readonly quote: Quote } | { readonly at: number; readonly subject: Subject };

function eventsOf(quotes: readonly Quote[], subjects: readonly Subject[]): readonly Event[] {
  const claimed = new Set(quotes.map((quote) => quote.mention?.phrase.start ?? -1));
  const events: Event[] = [
    ...quotes.map((quote) => ({
      at: Math.min(startOf(quote), quote.kind === 'direct' ? startOf(quote) : (quote.mention?.start ?? startOf(quote))),
      quote,
    })),
    ...subjects
      .filter((subject) => !claimed.has(subject.phrase.start))
      .map((subject) => ({ at: subject.phrase.start, subject })),
  ];
  return events.sort((a, b) => a.at - b.at);
}

/** A mention without a name of its own takes whoever speaks at this point. */
function fromFocus(article: Article, state: State, quote: Quote, resolution: Resolution): Decision {
  const mention = quote.mention === null ? null : { start: quote.mention.start, end: quote.mention.end };
  const { lead } = state;
  const alone = state.focus === null && lead !== null && paragraphAt(article, startOf(quote)) - lead.paragraph <= 1;
  if (alone && mention !== null) return { key: lead.key, resolution, confidence: 'medium', mention };
  if (state.focus === null) return { key: null, resolution: 'unresolved', confidence: 'low', mention };
  const paragraph = paragraphAt(article, startOf(quote));
  const distance = paragraph - state.focus.paragraph;
  if (resolution === 'enclitic' && quote.kind === 'direct' && state.lead?.paragraph === paragraph - 1 && distance > 1)
    return { key: state.lead.key, resolution, confidence: 'low', mention };
  const near = distance <= 1 && !state.doubt;
  const confidence: Confidence =
    resolution === 'carried-forward' ? (near ? 'medium' : 'low') : near ? 'high' : distance <= 3 ? 'medium' : 'low';
  return { key: state.focus.key, resolution, confidence, mention };
}

/** *Mereka* is the group that was named last, in this paragraph or the one before. */
function fromGroup(article: Article, state: State, quote: Quote): Decision {
  const { mention } = quote;
  const near = state.group !== null && paragraphAt(article, startOf(quote)) - state.group.paragraph <= 1;
  return near && state.group !== null
    ? { key: state.group.key, resolution: 'pronoun', confidence: 'medium', mention }
    : { key: null, resolution: 'unresolved', confidence: 'low', mention };
}

/** Rules that tie a quote to a source in another sentence. */
const INFERRED: ReadonlySet<string> = new Set(['interview-answer', 'quote-that-was-said']);

/** `anggota DPR itu` points to the person who has the floor, `warga itu` to an unnamed source of that word. */
function pointsBack(reading: SourceReading, focus: Entity): boolean {
  if (focus.kind === 'person') return reading.kind !== 'group';
  return focus.kind === 'unnamed' && focus.name.toLowerCase().split(' ').includes(reading.name.toLowerCase());
}

/** Words repeated inside a quote are those of whom the quote names beside them; nobody else present has the floor there. */
function fromQuote(
  article: Article,
  state: State,
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
  const found = lookUp(state.registry, reading, mention.start);
  state.registry = found.registry;
  return { key: found.entity.key, resolution: found.how, confidence: 'medium', mention: reading.mention };
}

function fromMention(article: Article, state: State, quote: Quote, evidence: NameEvidence): Decision {
  const { mention } = quote;
  if (mention === null) return fromFocus(article, state, quote, 'carried-forward');
  if (mention.form === 'enclitic') return fromFocus(article, state, quote, 'enclitic');
  if (mention.form === 'pronoun') {
    const word = article.text.slice(mention.start, mention.end).toLowerCase();
    if (word === 'mereka') return fromGroup(article, state, quote);
    const { lead } = state;
    if (lead !== null && word !== 'pihaknya' && lead.paragraph === paragraphAt(article, startOf(quote)))
      return { key: lead.key, resolution: 'pronoun', confidence: 'medium', mention };
    return fromFocus(article, state, quote, 'pronoun');
  }
  const reading = readSource(article.text, mention.phrase, evidence);
  if (reading.anaphoric && !reading.named && state.focus !== null && reading.kind !== 'organization') {
    const focus = state.registry.entities[state.focus.key];
    if (focus !== undefined && pointsBack(reading, focus))
      return { ...fromFocus(article, state, quote, 'role'), mention: reading.mention };
  }
  const found = lookUp(state.registry, reading, mention.start);
  state.registry = found.registry;
  const sure = found.how !== 'role' && !INFERRED.has(quote.rule);
  return {
    key: found.entity.key,
    resolution: found.how,
    confidence: sure ? 'high' : 'medium',
    mention: reading.mention,
  };
}

/** A subject of a plain sentence takes the floor only when that source is quoted by name somewhere. */
function moveFocus(
  article: Article,
  state: State,
  subject: Subject,
  evidence: NameEvidence,
  speaking: ReadonlySet<string>,
): void {
  const reading = readSource(article.text, subject.phrase, evidence);
  if (reading.kind === 'group' && subject.heads) {
    const found = lookUp(state.registry, reading, subject.phrase.start);
    state.registry = found.registry;
    state.group = { key: found.entity.key, paragraph: paragraphAt(article, subject.phrase.start) };
  }
  if (reading.kind === 'organization' && subject.leads && /\s/u.test(reading.name)) {
    state.registry = lookUp(state.registry, reading, subject.phrase.start).registry;
    state.doubt = true;
  }
  if (!reading.named) return;
  if (!(subject.picked || isCertainName(reading, state.registry, evidence))) return;
  const found = lookUp(state.registry, reading, subject.phrase.start);
  state.registry = found.registry;
  const quoted = subject.speaks || [...speaking].some((name) => found.entity.name.includes(name));
  if (!subject.leads) return;
  const place = { key: found.entity.key, paragraph: paragraphAt(article, subject.phrase.start) };
  if (quoted) giveFloor(state, place);
  else if (subject.heads && found.entity.kind === 'person') state.lead = place;
}

/** One capital word at the head of a sentence is a name only when the article shows so elsewhere. */
function isCertainName(reading: SourceReading, registry: Registry, evidence: NameEvidence): boolean {
  if (/\s/u.test(reading.name) || reading.role !== null) return true;
  return knows(registry, reading.name) || evidence.shortNames.has(reading.name);
}

function giveFloor(state: State, focus: Focus): void {
  state.focus = focus;
  state.lead = null;
  state.doubt = false;
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
  const state: State = { registry: { entities: [] }, focus: null, lead: null, group: null, doubt: false };
  const decisions = new Map<string, Decision>();
  const speaking = namesAtCues(article, quotes, evidence);
  for (const event of eventsOf(quotes, subjects)) {
    if ('subject' in event) {
      moveFocus(article, state, event.subject, evidence, speaking);
      if (event.subject.reveals) nameUnnamed(state, decisions, paragraphAt(article, event.at));
      continue;
    }
    const { quote } = event;
    if (quote.inside !== null) {
      decisions.set(quote.id, fromQuote(article, state, quote, decisions.get(quote.inside), evidence));
      continue;
    }
    const before = quote.continues === null ? undefined : decisions.get(quote.continues);
    const decision =
      before !== undefined && quote.cue === null
        ? { ...before, resolution: 'carried-forward' as const, confidence: lower(before.confidence), mention: null }
        : fromMention(article, state, quote, evidence);
    decisions.set(quote.id, decision);
    const entity = decision.key === null ? undefined : state.registry.entities[decision.key];
    if (entity?.kind === 'group') state.group = { key: entity.key, paragraph: paragraphAt(article, startOf(quote)) };
    if (entity !== undefined && takesFloor(entity, state, paragraphAt(article, startOf(quote)))) {
      giveFloor(state, { key: entity.key, paragraph: paragraphAt(article, startOf(quote)) });
    }
  }
  return { decisions, registry: state.registry };
}

/** `Seorang saksi mengaku, … Pengakuan itu disampaikan Marlina`: what the unnamed source just said is the person's. */
function nameUnnamed(state: State, decisions: Map<string, Decision>, paragraph: number): void {
  const person = state.focus;
  const last = [...decisions].at(-1)?.[1].key ?? null;
  const entity = last === null ? undefined : state.registry.entities[last];
  if (person?.paragraph !== paragraph || entity?.kind !== 'unnamed') return;
  for (const [id, decision] of decisions) {
    if (decision.key === last)
      decisions.set(id, { ...decision, key: person.key, resolution: 'role', confidence: 'medium' });
  }
}

/** A person takes the floor; a body only where no person of the same paragraph has it; a group or a document never. */
function takesFloor(entity: Entity, state: State, paragraph: number): boolean {
  if (entity.kind === 'person' || entity.kind === 'unnamed') return true;
  return entity.kind === 'organization' && state.focus?.paragraph !== paragraph;
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
  const evidence = collectEvidence(told.tokens);
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
