import type { RemovalReason } from '../model/article.ts';
import { attribute, type DomElement } from '../page/dom.ts';
import type { StructureRule } from './structure-rules.ts';

/** Why an element of the page is no part of an article, by its markup alone. */
export interface ElementVerdict {
  readonly reason: RemovalReason;
  readonly rule: StructureRule;
}

const BY_TAG: ReadonlyMap<string, ElementVerdict> = new Map([
  ['figure', { reason: 'caption', rule: 'tag-figure' }],
  ['figcaption', { reason: 'caption', rule: 'tag-figcaption' }],
  ['nav', { reason: 'navigation', rule: 'tag-nav' }],
  ['footer', { reason: 'navigation', rule: 'tag-footer' }],
  ['aside', { reason: 'related-link', rule: 'tag-aside' }],
  ['form', { reason: 'other', rule: 'tag-form' }],
  ['audio', { reason: 'embed', rule: 'tag-audio' }],
  ['video', { reason: 'embed', rule: 'tag-video' }],
]);

/** Reasons that a class name can give. */
type NamedReason = Extract<StructureRule, `class-${string}`> extends `class-${infer Reason}` ? Reason : never;

/** Parts of class names and ids, in the order in which they are asked. `div.widget_baca-juga` · `div#ads_middle` */
const BY_NAME: readonly (readonly [NamedReason & RemovalReason, RegExp])[] = [
  [
    'related-link',
    /(?:^|[-_ ])(?:baca-?_?juga|bacajuga|lihat-?juga|lihatjg|linksisip|sisip|related|terkait|terpopuler|popul[ae]r|rekomendasi|recommended?|recommendation|read-?too|readmore|more-?news|breaking-?news|end_of_article|berita-?lain(?:nya)?|artikel-?lain(?:nya)?|other-?(?:article|news)s?|trending|latest|jangan-?lewatkan|inner-?link|outbrain|taboola|mgid)(?:$|[-_ \d])/u,
  ],
  [
    'advertisement',
    /(?:^|[-_ ])(?:ads?|adv|adsense|advert\w{0,12}|iklan|banner|sponsor(?:ed)?|parallax|gpt|billboard|dfp|skyscraper|promo)(?:$|[-_ \d])/u,
  ],
  [
    'share',
    /(?:^|[-_ ])(?:share|sharing|sharer|sosmed|social-?(?:share|sharing|media|bar|icons?|links?|buttons?)|socials?$|socmed|addthis|sharethis)(?:$|[-_ \d])/u,
  ],
  [
    'embed',
    /(?:^|[-_ ])(?:podcast(?:icon)?(?:wrapper)?|twitter-?tweet|twitter-?video|instagram-?media|tiktok-?embed|fb-?(?:post|video)|video-?(?:js|player|wrapper)|player|embed(?:ded)?)(?:$|[-_ \d])/u,
  ],
  [
    'caption',
    /(?:^|[-_ ])(?:caption|figcaption|photo-?caption|img-?caption|foto-?caption|wp-caption|photo-?credit|pic|keterangan-?foto|figure|gallery|fotostory|slideshow)(?:$|[-_ \d])/u,
  ],
  ['tags', /(?:^|[-_ ])(?:tags?|tag-?list|topik|topics?|keywords?)(?:$|[-_ \d])/u],
  [
    'pagination',
    /(?:^|[-_ ])(?:paging|pagination|pager|paginasi|page-?numbers?|anchor-?numb|halaman|loadmore)(?:$|[-_ \d])/u,
  ],
  ['comments', /(?:^|[-_ ])(?:komentar|comments?|disqus)(?:$|[-_ \d])/u],
  [
    'follow-prompt',
    /(?:^|[-_ ])(?:newsletter|subscribe|langganan|wa-?channel|google-?news|follow(?:us)?|app-?download|install)(?:$|[-_ \d])/u,
  ],
  ['headline', /(?:^|[-_ ])(?:deck|standfirst|sinopsis|subjudul)(?:$|[-_ \d])/u],
  ['other', /(?:^|[-_ ])(?:ai-?summary|summary-?ai|ringkasan|intinya-?sih)(?:$|[-_ \d])/u],
  ['navigation', /(?:^|[-_ ])(?:breadcrumbs?|menu|nav|navbar|sidebar|footer|header-?nav|sitemap)(?:$|[-_ \d])/u],
  [
    'paywall',
    /(?:^|[-_ ])(?:paywall|pw-?(?:cards?|containers?|contain|box)|newblur-pwcontain|subscription-?(?:box|plans?))(?:$|[-_ \d])/u,
  ],
];

/** Inline words are part of their sentence, whatever a class says of them. */
const INLINE: ReadonlySet<string> = new Set('a strong b em i u mark sup sub small font abbr q cite'.split(' '));
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
/** Where a page names its parts; outlets with generated class names leave a name for their tests. */
const NAMES = ['class', 'id', 'data-qa-id', 'data-testid'] as const;
const LONGEST_NAME = 300;

/**
 * Whether an element is not shown until something is clicked.
 * @example isHidden(<div class="paging-content" style="display:none">) // → true
 */
export function isHidden(element: DomElement): boolean {
  return element.attribs['hidden'] !== undefined || HIDDEN.test(attribute(element, 'style') ?? '');
}

/**
 * Judges an element inside an article's body by its tag, class and id; null when nothing speaks against it.
 * @example elementVerdict(<div class="baca-juga">) // → { reason: 'related-link', rule: 'class-related-link' }
 */
export function elementVerdict(element: DomElement): ElementVerdict | null {
  const byTag = BY_TAG.get(element.name);
  if (byTag !== undefined) return byTag;
  if (element.name === 'a' && /\bsponsored\b/u.test(attribute(element, 'rel') ?? ''))
    return { reason: 'advertisement', rule: 'link-sponsored' };
  if (INLINE.has(element.name)) return null;
  if (isHidden(element)) return { reason: 'other', rule: 'hidden' };
  const name = NAMES.map((key) => attribute(element, key) ?? '')
    .join(' ')
    .toLowerCase()
    .slice(0, LONGEST_NAME)
    .trim();
  if (name === '') return null;
  const found = BY_NAME.find(([, pattern]) => pattern.test(name));
  return found === undefined ? null : { reason: found[0], rule: `class-${found[0]}` };
}
