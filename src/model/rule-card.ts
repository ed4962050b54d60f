import type { RemovalReason } from './article.ts';
import type { Bilingual } from './bilingual.ts';
import type { Severity } from './finding.ts';

/** What `kutip rules` prints of one rule; the keys of its JSON are these. */
interface Card {
  readonly id: string;
  /** What it looks for or stands for, in one line. */
  readonly about: Bilingual;
  readonly source: string;
}

/** A kind of observation on the article. */
export interface FindingCard extends Card {
  readonly group: 'findings';
  readonly severity: Severity;
  /** It reports that something was not found, and counts less where pages are missing. */
  readonly absence: boolean;
  readonly norm: readonly string[];
  readonly message: Bilingual;
  readonly why: Bilingual;
  readonly whyNot: readonly Bilingual[];
  readonly example: string;
  readonly falsePositives: Bilingual;
}

/** An election topic. */
export interface TopicCard extends Card {
  readonly group: 'topics';
  readonly name: Bilingual;
  readonly strong: readonly string[];
  readonly contextual: readonly string[];
  readonly pairs: readonly { readonly one: readonly string[]; readonly other: readonly string[] }[];
  readonly falseFriends: Bilingual;
  /** Terms that mean the topic only for some time; days as ISO 8601. */
  readonly dated: readonly {
    readonly term: string;
    readonly from: string | null;
    readonly until: string | null;
    readonly why: Bilingual;
  }[];
  readonly pei: string;
}

/** What is left out of an article. Rules of markup, place and shape have no line as an example. */
export interface BoilerplateCard extends Card {
  readonly group: 'boilerplate';
  readonly reason: RemovalReason | null;
  readonly where: 'line' | 'label' | 'head' | 'tail' | 'structure';
  readonly example: string | null;
  readonly lookAlike: string | null;
}

/** An outlet whose pages are known. */
export interface PublisherCard extends Card {
  readonly group: 'publishers';
  readonly name: string;
  readonly hosts: readonly string[];
  /** When each template was first seen, newest first; empty where the body is found without one. */
  readonly templates: readonly string[];
  readonly paging: { readonly numbered: 'query' | 'path' | null; readonly whole: 'page=all' | 'single=1' | null };
}

/** A pattern that ties a quote to its source. */
export interface AttributionCard extends Card {
  readonly group: 'attribution';
}

export type RuleCard = FindingCard | TopicCard | BoilerplateCard | PublisherCard | AttributionCard;

/** The rules of one kind. */
export interface RuleGroup {
  readonly id: RuleCard['group'];
  readonly about: Bilingual;
  readonly count: number;
  readonly rules: readonly RuleCard[];
}
