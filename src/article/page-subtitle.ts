import { attribute, type Document, lineOf, select } from '../page/dom.ts';
import type { PageMetadata } from '../page/metadata.ts';
import { readDates } from '../text/read-dates.ts';
import type { Surroundings } from './in-furniture.ts';
import { isCredit } from './read-credits.ts';
import { lettersOf } from './same-words.ts';

const STANDFIRSTS =
  '[class*=subtitle], [class*=sub-title], [class*=sub_title], [class*=subjudul], [class*=sub-judul], [class*=standfirst], [class*=deck], [class*=subheadline], [class*=sub-headline], h1 + h2';
/** Class names that hold the words above by chance, or head a box. */
const OTHER = /(?:widget|section|box|card|list|related|sidebar|menu|footer|deckbar|upper|kicker)/iu;
const FEWEST_WORDS = 4;
const LONGEST = 320;

/** A standfirst is a whole sentence or headline of its own; a cut-off one is a teaser. */
function isStandfirst(text: string, title: string | null): boolean {
  const words = text.split(' ').length;
  if (words < FEWEST_WORDS || text.length > LONGEST || /(?:\.\.\.|…|:)$/u.test(text)) return false;
  if (title !== null && (lettersOf(text) === lettersOf(title) || lettersOf(title).includes(lettersOf(text))))
    return false;
  return !isCredit(text.slice(0, 30)) && !(readDates(text).length > 0 && words < 10);
}

/**
 * Finds the standfirst of an article: the line between headline and body that belongs to neither. Null in doubt, and where the body
 * begins with the same words.
 * @example findSubtitle(document, metadata, { title, body, around }) // «Panitia menunggu dua kecamatan» of <h2 class="subtitle">
 */
export function findSubtitle(
  document: Document,
  metadata: PageMetadata,
  {
    title,
    body,
    around,
  }: { readonly title: string | null; readonly body: readonly string[]; readonly around: Surroundings },
): string | null {
  const visible = select(document, STANDFIRSTS)
    .slice(0, 10)
    .filter((element) => !OTHER.test(attribute(element, 'class') ?? '') && !around.inFurniture(element))
    .map((element) => lineOf(element));
  const inBody = new Set(body.map(lettersOf));
  const declared = metadata.jsonLd?.subheadline ?? null;
  const candidates = [...visible, ...(declared === null ? [] : [declared])];
  return candidates.find((text) => isStandfirst(text, title) && !inBody.has(lettersOf(text))) ?? null;
}
