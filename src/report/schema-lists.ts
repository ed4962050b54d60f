/** Every reason for which a block is left out of the article. */
export const removalReasons = [
  'related-link',
  'caption',
  'advertisement',
  'embed',
  'pagination',
  'follow-prompt',
  'credit',
  'byline',
  'dateline',
  'tags',
  'share',
  'comments',
  'paywall',
  'headline',
  'subheading',
  'repeat',
  'navigation',
  'other',
] as const;

/** Every kind of statement. */
export const claimTypes = [
  'quantity',
  'event',
  'rule',
  'comparison',
  'causal',
  'position',
  'denial',
  'accusation',
  'personal',
  'prediction',
  'commitment',
  'opinion',
  'exhortation',
  'question',
  'other',
  'none',
] as const;

/** Every way in which a statement is softened or passed on. */
export const modalities = [
  'hearsay',
  'hedged',
  'legal-hedge',
  'conditional',
  'approximate',
  'question-form',
  'second-hand',
] as const;
