import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { Confidence, Resolution } from '../model/speaker.ts';
import type { Entity, Registry } from './registry.ts';

/** Who is speaking at this point of the text. */
export interface Focus {
  readonly key: number;
  readonly paragraph: number;
  /** That source has said something since it got the floor; false for one that is only talked about. */
  readonly spoke: boolean;
}

/** Who has the floor, and who else may be meant, at one point of the text. */
export interface Floor {
  registry: Registry;
  focus: Focus | null;
  /** The person whom a plain sentence is about, since somebody got the floor: a *dia* right behind it means that person. */
  lead: Focus | null;
  /** The group named last, which *mereka* may mean. */
  group: Focus | null;
  /** The body that has been the subject since somebody got the floor: it may be the one that speaks. */
  body: { readonly key: number; readonly end: number; readonly real: boolean } | null;
}

/** The speaker of a quote and how it was found; `key` is the entity's, null where nobody is known. */
export interface Decision {
  readonly key: number | null;
  readonly resolution: Resolution;
  readonly confidence: Confidence;
  readonly mention: Span | null;
}

export function paragraphAt({ paragraphs }: Article, offset: number): number {
  // halved down to: every quote of a long text asks
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function startOf(quote: Quote): number {
  return quote.spans[0]?.start ?? 0;
}

export function giveFloor(floor: Floor, focus: Focus): void {
  floor.focus = focus;
  floor.lead = null;
  floor.body = null;
}

/** Victims and suspects, of whom others tell: `korban mengaku` is told by the police. */
const TOLD_OF: ReadonlySet<string> = new Set(['korban', 'pelaku', 'tersangka', 'terduga', 'terdakwa']);

/**
 * A person takes the floor, unless it is one of whom the person who has it tells; a body only where no person of the same paragraph
 * has it; a group or a document never.
 */
export function takesFloor(entity: Entity, floor: Floor, paragraph: number): boolean {
  if (entity.kind === 'unnamed' && TOLD_OF.has(entity.name.toLowerCase().split(' ')[0] ?? ''))
    return floor.focus === null;
  if (entity.kind === 'person' || entity.kind === 'unnamed') return true;
  return entity.kind === 'organization' && (floor.focus?.paragraph !== paragraph || !floor.focus.spoke);
}

/** A mention without a name of its own takes whoever speaks at this point. */
export function fromFocus(article: Article, floor: Floor, quote: Quote, resolution: Resolution): Decision {
  const mention = quote.mention === null ? null : { start: quote.mention.start, end: quote.mention.end };
  const { lead } = floor;
  const alone = floor.focus === null && lead !== null && paragraphAt(article, startOf(quote)) - lead.paragraph <= 1;
  if (alone && mention !== null) return { key: lead.key, resolution, confidence: 'medium', mention };
  if (floor.focus === null) return { key: null, resolution: 'unresolved', confidence: 'low', mention };
  const paragraph = paragraphAt(article, startOf(quote));
  const distance = paragraph - floor.focus.paragraph;
  if (resolution === 'enclitic' && quote.kind === 'direct' && lead?.paragraph === paragraph - 1 && distance > 1)
    return { key: lead.key, resolution, confidence: 'low', mention };
  const near = distance <= 1 && floor.body === null;
  const confidence: Confidence =
    resolution === 'carried-forward' ? (near ? 'medium' : 'low') : near ? 'high' : distance <= 3 ? 'medium' : 'low';
  return { key: floor.focus.key, resolution, confidence, mention };
}

const SENTENCE_END = /[.!?…]["”»’)]?\s/gu;

/** Does the quote follow the very sentence that `end` stands in? */
function standsRightBehind(text: string, end: number, quote: number): boolean {
  const between = text.slice(end, quote);
  return between.length < 400 && (between.match(SENTENCE_END)?.length ?? 0) === 1;
}

/** *Mereka* is the group that was named last, in this paragraph or the one before. */
export function fromGroup(article: Article, floor: Floor, quote: Quote): Decision {
  const { mention } = quote;
  const near = floor.group !== null && paragraphAt(article, startOf(quote)) - floor.group.paragraph <= 1;
  return near && floor.group !== null
    ? { key: floor.group.key, resolution: 'pronoun', confidence: 'medium', mention }
    : { key: null, resolution: 'unresolved', confidence: 'low', mention };
}

/** A body speaks where it is the subject right before the quote, and whoever has the floor is only talked about. */
export function bodySpeaks(article: Article, floor: Floor, quote: Quote): boolean {
  const { body, focus } = floor;
  if (body === null || !body.real || focus?.spoke === true || quote.kind !== 'direct') return false;
  return standsRightBehind(article.text, body.end, startOf(quote));
}
