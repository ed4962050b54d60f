/**
 * Ids of the rules that leave a block out by its markup, its place or its shape; the lines of the boilerplate lexicon are rules
 * of their own. Each has its sentence in `report/removal-rules-id.ts` and `-en.ts`.
 * @example structureRules.includes('link-line') // → true: a line that is nothing but a link
 */
export const structureRules = [
  // markup
  'publisher',
  'tag-figure',
  'tag-figcaption',
  'tag-nav',
  'tag-footer',
  'tag-aside',
  'tag-form',
  'tag-audio',
  'tag-video',
  'class-related-link',
  'class-advertisement',
  'class-share',
  'class-embed',
  'class-caption',
  'class-tags',
  'class-pagination',
  'class-comments',
  'class-follow-prompt',
  'class-navigation',
  'class-paywall',
  'class-headline',
  'class-other',
  'link-sponsored',
  'hidden',
  'beside-picture',
  'below-picture',
  'teaser-card',
  'teaser-excerpt',
  'colophon',
  'link-line',
  // place
  'title-repeated',
  'title-again',
  'paragraph-again',
  'page-repeat',
  'empty-section',
  'head-line',
  'tail-line',
  'repeated-dateline',
  'caption-above-label',
  'name-at-head',
  'inside-broken-sentence',
  'baca-in-brackets',
  'credit-in-brackets',
  // shape
  'headline-line',
  'label-before-headline',
  'heading-line',
  'loose-words',
] as const;

/** One of them. */
export type StructureRule = (typeof structureRules)[number];
