import { weekdays } from '../lexicon/function-words.ts';
import { officeTags, outletHeads, outletTags } from '../lexicon/outlets.ts';
import { placeWords } from '../lexicon/places.ts';

/** The place and outlet that stand before an article's first sentence. */
export interface Dateline {
  /** `Jakarta`; null when only the outlet is named. */
  readonly place: string | null;
  /** `Kompas.com`; null when only the place is named. */
  readonly publisher: string | null;
  /** Offset where the first sentence starts. */
  readonly end: number;
}

const LONGEST_DATELINE = 90;

/** `JAKARTA, KOMPAS.com - ` · `VIVA Tekno – ` · `Jakarta (ANTARA) - `: everything before a dash that stands free or doubled. */
const BEFORE_DASH = /^([^"“”«»‘’!?\n–—]{2,80}?)(?: ?(?:--+|[–—]) ?| -+ ?|(?<=[\p{L})])- )/u;

/** `Metrotvnews.com, Jakarta: ` · `Jakarta, KabarDamai.id | `: only where an outlet is named. */
const BEFORE_COLON = /^([^"“”«»‘’!?\n–—:|]{2,80})(?:: | \| )/u;

/** `KONTAN.CO.ID - JAKARTA. ` and `JAKARTA. `: a place after the outlet's dash, closed by a full stop. */
const PLACE_AFTER_DASH = /^(\p{Lu}[\p{Lu}. ]{2,40})(?:\. ?| ?[-–—]+ )/u;

/** `Liputan6.com, Jakarta `: the dash may be missing. */
const OUTLET_FIRST =
  /^(\p{L}[\p{L}\d]{2,20}\.(?:com|co\.id|co|id|net|news|tv)), (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?=\p{Lu})/iu;

const DOMAIN = /^\p{L}[\p{L}\d-]{1,24}(?:\.[\p{L}\d-]{2,20})?\.(?:com|co\.id|co|id|net|news|tv|or\.id|org|go\.id)$/iu;

/** `Kota Damai`, `NTB`, `Los Angeles`, `KAB. DAMAI` */
const PLACE = /^\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*){0,3}$/u;

/** `5/3` · `Senin`: datelines of wires may hold the day. */
const DAY = new RegExp(`^(?:\\d{1,2}/\\d{1,2}|${weekdays.join('|')}|\\d{1,2})$`, 'iu');

/** Parts of a dateline are separated by commas, brackets and slashes. */
const SEPARATOR = /[,()/|]/u;

const tags: ReadonlyMap<string, string> = new Map(
  [...outletTags, ...officeTags].map((row) => [row.tag, row.publisher]),
);

/** The publisher that a part names: an outlet, a domain, or an outlet with its desk (`VIVA Tekno`). */
function publisherOf(part: string): string | null {
  const lower = part.toLowerCase();
  const known = tags.get(lower) ?? (DOMAIN.test(part) ? (tags.get(lower.split('.')[0] as string) ?? part) : undefined);
  if (known !== undefined) return known;
  if (outletHeads.has(lower.split(' ')[0] as string) && isPlace(part) && part.includes(' ')) return part;
  const [outlet, desk, ...more] = part.split(' ');
  if (outlet === undefined || desk === undefined || more.length > 0 || !/^\p{Lu}\p{L}+$/u.test(desk)) return null;
  return tags.get(outlet.toLowerCase()) ?? (DOMAIN.test(outlet) ? outlet : null);
}

function isPlace(part: string): boolean {
  return part.length <= 40 && PLACE.test(part);
}

const knownPlaces: ReadonlySet<string> = new Set([...placeWords].map((word) => word.toLowerCase()));

function isKnownPlace(part: string): boolean {
  return part.split(/[ -]/u).some((word) => knownPlaces.has(word.toLowerCase()));
}

function readHead(head: string): Omit<Dateline, 'end'> | null {
  const parts = head.split(SEPARATOR).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  const places: string[] = [];
  let publisher: string | null = null;
  for (const part of parts) {
    if (DAY.test(part)) continue;
    const named = publisherOf(part);
    if (named !== null) publisher ??= named;
    else if (isPlace(part)) places.push(part);
    else return null;
  }
  if (places.length > 2 || parts.length > 4 || (places.length === 0 && publisher === null)) return null;
  const [first, second] = places;
  // `SURABAYA, HARIANDAMAI - `: an outlet that no list knows
  if (
    publisher === null &&
    first !== undefined &&
    second !== undefined &&
    isKnownPlace(first) &&
    !isKnownPlace(second)
  ) {
    return { place: first, publisher: second };
  }
  return { place: first === undefined ? null : places.join(', '), publisher };
}

/** A dateline before a dash, or before a colon where an outlet is named. */
function readMarked(start: string): Dateline | null {
  const dashed = BEFORE_DASH.exec(start) ?? BEFORE_DASH.exec(`${start} `);
  const head = dashed === null ? null : readHead(dashed[1] as string);
  if (dashed !== null && head !== null) {
    const end = Math.min(dashed[0].length, start.length);
    return head.publisher === null && /^\p{Ll}/u.test(start.slice(end)) ? null : { ...head, end };
  }
  const colon = BEFORE_COLON.exec(start);
  const named = colon === null ? null : readHead(colon[1] as string);
  return colon === null || named === null || named.publisher === null || named.place === null
    ? null
    : { ...named, end: colon[0].length };
}

/** `Liputan6.com, Jakarta Ketua KPU …`: the place has a second word only if places are known to have it. */
function readBare(start: string): Dateline | null {
  const bare = OUTLET_FIRST.exec(start);
  const publisher = bare === null ? null : publisherOf(bare[1] as string);
  if (bare === null || publisher === null) return null;
  const [first, second] = (bare[2] as string).split(' ') as [string, string | undefined];
  const place = second !== undefined && isKnownPlace(second) ? `${first} ${second}` : first;
  return { place, publisher, end: `${bare[1]}, ${place} `.length };
}

/**
 * Reads the dateline that a text begins with; null when it begins with a sentence.
 * @example readDateline('JAKARTA, KOMPAS.com - Ketua KPU …') // → { place: 'JAKARTA', publisher: 'Kompas.com', end: 22 }
 */
export function readDateline(text: string): Dateline | null {
  const start = text.slice(0, LONGEST_DATELINE);
  const marked = readMarked(start);
  if (marked === null) return readBare(start);
  const after = marked.place === null ? PLACE_AFTER_DASH.exec(start.slice(marked.end)) : null;
  return after === null ? marked : { ...marked, place: after[1] as string, end: marked.end + after[0].length };
}
