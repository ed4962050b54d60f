import type { FindingRule } from '../rule.ts';
import { bylineMissing } from './byline-missing.ts';
import { dateMissing } from './date-missing.ts';
import { pagesMissing } from './pages-missing.ts';
import { quoteUnattributed } from './quote-unattributed.ts';
import { sourceAnonymous } from './source-anonymous.ts';
import { topicOutOfScope } from './topic-out-of-scope.ts';

/** All findings, in the order in which a report lists them. */
export const findingRules: readonly FindingRule[] = [
  pagesMissing,
  dateMissing,
  bylineMissing,
  topicOutOfScope,
  sourceAnonymous,
  quoteUnattributed,
];
