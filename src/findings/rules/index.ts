import type { FindingRule } from '../rule.ts';
import { accusedNotHeard } from './accused-not-heard.ts';
import { advertorial } from './advertorial.ts';
import { bylineMissing } from './byline-missing.ts';
import { correctionPresent } from './correction-present.ts';
import { countAsOfMissing } from './count-as-of-missing.ts';
import { dateMissing } from './date-missing.ts';
import { datesConflict } from './dates-conflict.ts';
import { headlineHedgeDropped } from './headline-hedge-dropped.ts';
import { headlineNumberAbsent } from './headline-number-absent.ts';
import { headlineQuoteAbsent } from './headline-quote-absent.ts';
import { headlineQuoteAltered } from './headline-quote-altered.ts';
import { opinionSection } from './opinion-section.ts';
import { pagesMissing } from './pages-missing.ts';
import { pressReleaseOnly } from './press-release-only.ts';
import { quoteUnattributed } from './quote-unattributed.ts';
import { relayOtherOutlet } from './relay-other-outlet.ts';
import { responseSought } from './response-sought.ts';
import { singleVoice } from './single-voice.ts';
import { sourceAnonymous } from './source-anonymous.ts';
import { sourceCollective } from './source-collective.ts';
import { statementDateRelative } from './statement-date-relative.ts';
import { textTruncated } from './text-truncated.ts';
import { topicOutOfScope } from './topic-out-of-scope.ts';

/** All findings, in the order in which a report lists them. */
export const findingRules: readonly FindingRule[] = [
  pagesMissing,
  textTruncated,
  dateMissing,
  datesConflict,
  bylineMissing,
  topicOutOfScope,
  opinionSection,
  advertorial,
  correctionPresent,
  headlineNumberAbsent,
  headlineQuoteAltered,
  headlineQuoteAbsent,
  headlineHedgeDropped,
  accusedNotHeard,
  responseSought,
  singleVoice,
  sourceAnonymous,
  sourceCollective,
  pressReleaseOnly,
  relayOtherOutlet,
  quoteUnattributed,
  statementDateRelative,
  countAsOfMissing,
];
