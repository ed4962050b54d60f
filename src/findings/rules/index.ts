import type { FindingRule } from '../rule.ts';
import { accusedNotHeard } from './accused-not-heard.ts';
import { advertorial } from './advertorial.ts';
import { bylineMissing } from './byline-missing.ts';
import { correctionPresent } from './correction-present.ts';
import { correctionUntraceable } from './correction-untraceable.ts';
import { countAsOfMissing } from './count-as-of-missing.ts';
import { dateMissing } from './date-missing.ts';
import { datesConflict } from './dates-conflict.ts';
import { headlineClaimUnsupported } from './headline-claim-unsupported.ts';
import { headlineHedgeDropped } from './headline-hedge-dropped.ts';
import { headlineNumberAbsent } from './headline-number-absent.ts';
import { headlineQuestionTeaser } from './headline-question-teaser.ts';
import { headlineQuoteAbsent } from './headline-quote-absent.ts';
import { headlineQuoteAltered } from './headline-quote-altered.ts';
import { headlineTagMismatch } from './headline-tag-mismatch.ts';
import { legalReferenceVague } from './legal-reference-vague.ts';
import { opinionSection } from './opinion-section.ts';
import { pagesMissing } from './pages-missing.ts';
import { pollDetailsMissing } from './poll-details-missing.ts';
import { pressReleaseOnly } from './press-release-only.ts';
import { presumptionLanguage } from './presumption-language.ts';
import { quickcountNoDisclaimer } from './quickcount-no-disclaimer.ts';
import { quoteUnattributed } from './quote-unattributed.ts';
import { relayOtherOutlet } from './relay-other-outlet.ts';
import { reportVsRuling } from './report-vs-ruling.ts';
import { responseSought } from './response-sought.ts';
import { secondhandChain } from './secondhand-chain.ts';
import { singleVoice } from './single-voice.ts';
import { sirekapAsOfficial } from './sirekap-as-official.ts';
import { sourceAnonymous } from './source-anonymous.ts';
import { sourceCollective } from './source-collective.ts';
import { statementDateRelative } from './statement-date-relative.ts';
import { textTruncated } from './text-truncated.ts';
import { topicOutOfScope } from './topic-out-of-scope.ts';
import { verificationPending } from './verification-pending.ts';

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
  correctionUntraceable,
  headlineTagMismatch,
  headlineNumberAbsent,
  headlineQuoteAltered,
  headlineQuoteAbsent,
  headlineHedgeDropped,
  headlineClaimUnsupported,
  reportVsRuling,
  presumptionLanguage,
  headlineQuestionTeaser,
  accusedNotHeard,
  responseSought,
  verificationPending,
  singleVoice,
  sourceAnonymous,
  sourceCollective,
  pressReleaseOnly,
  relayOtherOutlet,
  secondhandChain,
  quoteUnattributed,
  statementDateRelative,
  legalReferenceVague,
  pollDetailsMissing,
  quickcountNoDisclaimer,
  countAsOfMissing,
  sirekapAsOfficial,
];
