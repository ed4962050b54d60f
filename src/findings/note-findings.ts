import type { Bilingual } from '../model/bilingual.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { FindingInput, FindingRule, Observation } from './rule.ts';
import { findingRules } from './rules/index.ts';

type Language = keyof Bilingual;

const PLACE = /\{(\w+)\}/gu;

/** What was not found may stand on a page that was not read. */
const pagesMayHoldIt: Bilingual = {
  id: 'Teks artikel tidak lengkap; bagian ini bisa ada di halaman yang tidak dibaca.',
  en: 'The article is incomplete; it may be on a page that was not read.',
};

const lowered: Readonly<Record<Severity, Severity>> = { warning: 'notice', notice: 'info', info: 'info' };

function fill(message: Bilingual, values: NonNullable<Observation['values']>, lang: Language): string {
  return message[lang].replace(PLACE, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? place) : place;
    return typeof value === 'string' ? value : value[lang];
  });
}

function toFinding(rule: FindingRule, observation: Observation, incomplete: boolean, lang: Language): Finding {
  const weaker = rule.absence && incomplete;
  const severity = observation.severity ?? rule.severity;
  const whyNot = weaker ? [pagesMayHoldIt, ...rule.whyNot] : rule.whyNot;
  return {
    id: rule.id,
    severity: weaker ? lowered[severity] : severity,
    message: fill(rule.message, observation.values ?? {}, lang),
    evidence: observation.evidence,
    norm: rule.norm,
    whyNot: whyNot.map((reason) => reason[lang]),
  };
}

/**
 * Notes what is odd or useful to know about an article. Each finding is an observation with its evidence and its innocent
 * explanations; what was "not found" counts less when parts of the article are missing.
 * @example noteFindings(input, 'id').map(({ id }) => id) // «… kata sumber yang enggan disebut namanya.» → ['source-anonymous']
 */
export function noteFindings(input: FindingInput, lang: Language): readonly Finding[] {
  const incomplete = input.article.pagesMissing.length > 0 || input.article.truncated;
  return findingRules.flatMap((rule) =>
    rule.look(input).map((observation) => toFinding(rule, observation, incomplete, lang)),
  );
}
