import { publishers } from '../article/publishers/index.ts';
import { structureRules } from '../article/structure-rules.ts';
import { findingRules } from '../findings/rules/index.ts';
import { boilerplateRules } from '../lexicon/boilerplate.ts';
import { datedTerms } from '../lexicon/dated-terms.ts';
import { topics } from '../lexicon/topics.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type {
  AttributionCard,
  BoilerplateCard,
  FindingCard,
  PublisherCard,
  RuleCard,
  RuleGroup,
  TopicCard,
} from '../model/rule-card.ts';
import { attributionRules } from '../quotes/attribution-rules.ts';
import { attributionRule } from '../report/attribution-rules.ts';
import type { Language } from '../report/format.ts';
import { removalRule } from '../report/removal-rule.ts';
import { topicName } from '../report/topic-names.ts';
import { topicNotesIndonesian } from '../report/topic-notes-id.ts';

const both = (say: (lang: Language) => string | null | undefined): Bilingual => ({
  id: say('id') ?? '',
  en: say('en') ?? '',
});

const findings = findingRules.map(
  ({ look: _, ...rule }): FindingCard => ({ group: 'findings', ...rule }), // `look` is code
);

const topicCards = topics.map(
  ({ id, definition, falseFriends, strong, contextual, pairs, pei, source }): TopicCard => ({
    group: 'topics',
    id,
    about: { id: topicNotesIndonesian[id]?.about ?? '', en: definition },
    name: both((lang) => topicName(id, lang)),
    strong,
    contextual,
    pairs,
    dated: datedTerms
      .filter(({ term }) => strong.includes(term) || contextual.includes(term))
      .map(({ term, from, until, why }) => ({ term, from, until, why })),
    falseFriends: { id: topicNotesIndonesian[id]?.falseFriends ?? '', en: falseFriends },
    pei,
    source,
  }),
);

const boilerplate: readonly BoilerplateCard[] = [
  ...boilerplateRules.map(
    ({ id, reason, where, example, lookAlike, source }): BoilerplateCard => ({
      group: 'boilerplate',
      id,
      about: both((lang) => removalRule(id, lang)),
      reason,
      where,
      example,
      lookAlike,
      source,
    }),
  ),
  ...structureRules.map(
    (id): BoilerplateCard => ({
      group: 'boilerplate',
      id,
      about: both((lang) => removalRule(id, lang)),
      reason: null,
      where: 'structure',
      example: null,
      lookAlike: null,
      source: 'Own compilation, boilerplate',
    }),
  ),
];

const publisherCards = publishers.map(
  ({ id, name, hosts, versions, paging }): PublisherCard => ({
    group: 'publishers',
    id,
    about: { id: `${name}: ${hosts.join(', ')}`, en: `${name}: ${hosts.join(', ')}` },
    name,
    hosts,
    templates: [...new Set(versions.map(({ seen }) => seen))],
    paging: { numbered: paging?.numbered ?? null, whole: paging?.whole ?? null },
    source: 'Own reading of its pages, publishers',
  }),
);

const attribution = attributionRules.map(
  (id): AttributionCard => ({
    group: 'attribution',
    id,
    about: both((lang) => attributionRule(id, lang)),
    source: 'Own compilation, reported-speech',
  }),
);

const group = (id: RuleGroup['id'], about: Bilingual, rules: readonly RuleCard[]): RuleGroup => ({
  id,
  about,
  count: rules.length,
  rules,
});

/**
 * Everything that kutip looks for, by kind, as data without the code behind it.
 * @example allRules.map(({ id }) => id) // ['findings', 'topics', …]; a finding: «… kata sumber yang enggan disebut namanya.»
 */
export const allRules: readonly RuleGroup[] = [
  group(
    'findings',
    {
      id: 'hal yang perlu diketahui tentang artikel, dengan penjelasan yang wajar',
      en: 'what is worth knowing about the article, with its innocent explanations',
    },
    findings,
  ),
  group(
    'topics',
    { id: 'isu pemilu yang disinggung sebuah klaim', en: 'election issues that a claim touches' },
    topicCards,
  ),
  group(
    'boilerplate',
    { id: 'bagian laman yang bukan artikel', en: 'parts of a page that are not the article' },
    boilerplate,
  ),
  group(
    'publishers',
    { id: 'media dan lembaga yang lamannya dikenal', en: 'outlets and bodies whose pages are known' },
    publisherCards,
  ),
  group(
    'attribution',
    { id: 'pola yang mengikat kutipan pada narasumbernya', en: 'patterns that tie a quote to its source' },
    attribution,
  ),
];
