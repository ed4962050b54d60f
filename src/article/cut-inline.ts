import type { RemovalReason } from '../model/article.ts';
import { normaliseLine } from '../text/normalise-text.ts';
import { findInnerLinks } from './inner-links.ts';

/** What was cut out of a paragraph. */
export interface InlineCut {
  readonly text: string;
  readonly reason: RemovalReason;
  readonly rule: string;
}

interface InlineRule {
  readonly id: string;
  readonly reason: RemovalReason;
  readonly pattern: RegExp;
}

const INLINE_RULES: readonly InlineRule[] = [
  // …," katanya. [Gambas:Instagram]
  { id: 'gambas', reason: 'embed', pattern: /\[(?:Gambas|Video|Embed|Foto)\b ?:[^\]\n]{0,60}\]/giu },
  // …," kata Ratna. (Baca: Alasan Bawaslu Menunda Sidang) — three words or more: `(baca: Rembige)` is a hint how to say a name
  {
    id: 'baca-in-brackets',
    reason: 'related-link',
    pattern: /[([](?:baca|simak|lihat)(?: juga)? ?: ?[^\s()[\]]+(?: [^\s()[\]]+){2,30}[)\]]/giu,
  },
  // …," kata Ratna. (dok. foto: Humas KPU Kota Damai)
  {
    id: 'credit-in-brackets',
    reason: 'caption',
    pattern: /(?<=[.!?"”)] )\((?:dok(?:umentasi)?\.?(?: ?foto)?|foto|sumber foto) ?[:/] ?[^()\n]{2,60}\)/giu,
  },
  // …," kata Ratna. ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT Ia menambahkan …
  {
    id: 'advertisement',
    reason: 'advertisement',
    pattern:
      /(?<=[.!?"”»)] )ADVERTISEMENT(?: SCROLL TO (?:CONTINUE|RESUME)(?: WITH)? CONTENT)?(?= |$)|SCROLL TO (?:CONTINUE|RESUME)(?: WITH)? CONTENT/gu,
  },
  // …," kata Ratna. Baca juga: Warga Tolak Politik Uang   (to the end of the paragraph, one headline)
  {
    id: 'baca-juga',
    reason: 'related-link',
    pattern: /(?<=[.!?"”»)] )(?:Baca|Lihat|Simak|BACA|LIHAT)(?: [Jj]uga| JUGA)? ?: ?\S[^\n.]{4,200}$/gu,
  },
  // …," kata Ratna. Simak Video 'Detik-detik Gudang Terbakar':
  {
    id: 'simak-video',
    reason: 'embed',
    pattern: /(?<=[.!?"”»)] )(?:Simak|Lihat|Saksikan|Tonton)(?: juga)? [Vv]ideo ?[:"'“‘][^\n.]{3,160}$/gu,
  },
  // …," kata Ratna. Halaman Selanjutnya
  {
    id: 'next-page',
    reason: 'pagination',
    pattern: /(?<=[.!?"”»)] )(?:Selengkapnya di h|Baca h|H)alaman (?:[Ss]elanjutnya|[Bb]erikutnya)\.?(?: [>»→]+)?$/gu,
  },
];

/** …," tutur Ratna. (sla/bim) — only where the article ends, and never an acronym such as `(KPU)`. */
const INITIALS_AT_END =
  /(?<=[.!?"”»)]) ?(?:\((?:\p{Ll}{2,4}(?:[/-]\p{L}{2,9}){1,5}|\p{Lu}\p{Ll}{2}\/\p{Lu}\p{Ll}{2}|\p{Ll}{3}\.-|\p{Lu}{1,3}-\d{1,2}|\*{1,3})\)|\[\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?\]|\*{2,3})\.?$/u;

const SPACE_BEFORE_STOP = / +(?=[.,;!?](?:\s|$))/gu;

/**
 * Cuts out of a paragraph what pages glue to its sentences: placeholders, bracketed links, page markers, initials at the end.
 * @example cutInline('"Kami siap," katanya. [Gambas:Instagram]', { last: false }).text // → '"Kami siap," katanya.'
 */
export function cutInline(
  text: string,
  place: { readonly last: boolean },
): { readonly text: string; readonly cuts: readonly InlineCut[] } {
  const cuts: InlineCut[] = [];
  let rest = text;
  for (const rule of INLINE_RULES) {
    rest = rest.replace(rule.pattern, (found) => {
      cuts.push({ text: normaliseLine(found), reason: rule.reason, rule: rule.id });
      return '';
    });
  }
  for (const link of findInnerLinks(rest).toReversed()) {
    cuts.push({ text: normaliseLine(rest.slice(link.start, link.end)), reason: 'related-link', rule: 'baca-juga' });
    rest = `${rest.slice(0, link.start)}${rest.slice(link.end)}`;
  }
  if (place.last) {
    rest = rest.replace(INITIALS_AT_END, (found) => {
      cuts.push({ text: normaliseLine(found), reason: 'credit', rule: 'initials' });
      return '';
    });
  }
  if (cuts.length === 0) return { text, cuts };
  return { text: normaliseLine(rest).replace(SPACE_BEFORE_STOP, ''), cuts };
}
