import type { BoilerplateCard, FindingCard, PublisherCard, RuleCard, TopicCard } from '../../model/rule-card.ts';
import type { Language } from '../format.ts';
import type { RuleWords } from './rule-words.ts';
import { ruleWords } from './rule-words.ts';

/** A part of a rule: its heading and what stands under it. */
export interface RuleSection {
  readonly label: string;
  readonly lines: readonly string[];
}

const section = (label: string, ...lines: readonly string[]): RuleSection => ({ label, lines });

/** `KEJ 1, KEJ 3: Kode Etik Jurnalistik`, a line for each code. */
function normLines(norm: readonly string[], { norms }: RuleWords): readonly string[] {
  const known = Object.entries(norms).flatMap(([code, name]) => {
    const ofCode = norm.filter((one) => one.startsWith(`${code} `));
    return ofCode.length === 0 ? [] : [`${ofCode.join(', ')}: ${name}`];
  });
  const others = norm.filter((one) => !Object.keys(norms).some((code) => one.startsWith(`${code} `)));
  return [...known, ...others];
}

function findingSections(rule: FindingCard, words: RuleWords, lang: Language): readonly RuleSection[] {
  return [
    section(words.why, rule.why[lang]),
    section(words.norm, ...normLines(rule.norm, words)),
    section(words.message, rule.message[lang]),
    section(words.example, rule.example),
    section(words.whyNot, ...rule.whyNot.map((reason) => reason[lang])),
    section(words.falsePositives, rule.falsePositives[lang]),
    section(words.weight, ...(rule.absence ? [words.absence] : [])),
  ];
}

function topicSections(rule: TopicCard, words: RuleWords, lang: Language): readonly RuleSection[] {
  return [
    section(words.strong, ...[rule.strong.join(', ')].filter(Boolean)),
    section(words.contextual, ...[rule.contextual.join(', ')].filter(Boolean)),
    section(words.pairs, ...rule.pairs.map(({ one, other }) => `${one.join(', ')} + ${other.join(', ')}`)),
    section(
      words.dated,
      ...rule.dated.map(({ term, from, until, why }) => `${term}, ${words.period(from, until)}: ${why[lang]}`),
    ),
    section(words.falseFriends, rule.falseFriends[lang]),
    section(words.pei, rule.pei),
  ];
}

function boilerplateSections(rule: BoilerplateCard, words: RuleWords): readonly RuleSection[] {
  return [
    section(words.where, words.places[rule.where]),
    section(words.example, ...(rule.example === null ? [] : [rule.example])),
    section(words.lookAlike, ...(rule.lookAlike === null ? [] : [rule.lookAlike])),
  ];
}

function publisherSections({ hosts, templates, paging }: PublisherCard, words: RuleWords): readonly RuleSection[] {
  const pages = [
    ...(paging.numbered === null ? [] : [words.numbered[paging.numbered]]),
    ...(paging.whole === null ? [] : [words.whole(paging.whole)]),
  ];
  return [
    section(words.hosts, hosts.join(', ')),
    section(words.templates, templates.join(', ') || words.noTemplate),
    section(words.paging, pages.join('; ') || words.noPaging),
  ];
}

function ownSections(rule: RuleCard, words: RuleWords, lang: Language): readonly RuleSection[] {
  if (rule.group === 'findings') return findingSections(rule, words, lang);
  if (rule.group === 'topics') return topicSections(rule, words, lang);
  if (rule.group === 'boilerplate') return boilerplateSections(rule, words);
  return rule.group === 'publishers' ? publisherSections(rule, words) : [];
}

/** A source in the reader's language; names of outlets and of codes stay as they are. */
function sourceName(source: string, { sources }: RuleWords): string {
  return source
    .split(', ')
    .map((part) => sources[part] ?? part)
    .join(', ');
}

/**
 * The parts of one rule in a language, those without content left out.
 * @example ruleSections(card, 'id').map(({ label }) => label) // ['Yang dicari', 'Mengapa', 'Norma', …]
 */
export function ruleSections(rule: RuleCard, lang: Language): readonly RuleSection[] {
  const words = ruleWords[lang];
  const sections = [
    ...(rule.group === 'publishers' ? [] : [section(words.about, rule.about[lang])]),
    ...ownSections(rule, words, lang),
    section(words.source, sourceName(rule.source, words)),
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}
