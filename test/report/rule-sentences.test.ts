import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { structureRules } from '../../src/article/structure-rules.ts';
import { auditHtml, type Report } from '../../src/index.ts';
import { boilerplateRules } from '../../src/lexicon/boilerplate.ts';
import { attributionRules } from '../../src/quotes/attribution-rules.ts';
import { attributionRule, attributionSentences } from '../../src/report/attribution-rules.ts';
import { messages } from '../../src/report/messages.ts';
import { removalRule } from '../../src/report/removal-rule.ts';
import { removalRulesEnglish } from '../../src/report/removal-rules-en.ts';
import { removalRulesIndonesian } from '../../src/report/removal-rules-id.ts';
import { fixturePages } from './fixture-pages.ts';

/** `rule: 'link-line'` · `id: 'gambas'` · `rule: again ? 'title-again' : 'paragraph-again'` */
const GIVEN = /\b(?:rule|id): (?:[^{},;]{1,60}? \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/gu;

/** The rules that the code names where it leaves something out. */
function namedInArticle(): readonly string[] {
  const root = new URL('../../src/article/', import.meta.url);
  const found = readdirSync(root)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => Array.from(readFileSync(new URL(name, root), 'utf8').matchAll(GIVEN)))
    .flatMap(([, first, second]) => [first, second]);
  return [...new Set(found.filter((rule) => rule !== undefined))];
}

const rules: readonly string[] = [...structureRules, ...boilerplateRules.map(({ id }) => id)];

describe('rules that leave a part of the page out', () => {
  test.each([
    ['id', removalRulesIndonesian],
    ['en', removalRulesEnglish],
  ] as const)('each has its sentence in %s, and no sentence is without its rule', (lang, sentences) => {
    expect(rules.filter((rule) => removalRule(rule, lang) === null)).toEqual([]);
    expect(Object.keys(sentences).filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  test('the sentences are short, plain and without a full stop', () => {
    for (const sentence of [...Object.values(removalRulesIndonesian), ...Object.values(removalRulesEnglish)]) {
      expect(sentence).toMatch(/^[ -~]{5,64}(?<![.!])$/u);
    }
  });

  test('the code gives no other rule', () => {
    const given = namedInArticle();
    expect(given.length).toBeGreaterThan(12);
    expect(given.filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  test('a name that objects inherit is no rule', () => {
    expect(removalRule('toString', 'id')).toBeNull();
    expect(attributionRule('toString', 'id')).toBeNull();
  });
});

describe('rules that attribute a quote', () => {
  test.each(['id', 'en'] as const)('each has its sentence in %s, and no sentence is without its rule', (lang) => {
    const known: readonly string[] = attributionRules;
    expect(known.filter((rule) => attributionRule(rule, lang) === null)).toEqual([]);
    expect(Object.keys(attributionSentences).filter((rule) => !known.includes(rule))).toEqual([]);
  });
});

describe('what a claim leaves open', () => {
  test.each(['id', 'en'] as const)('has a word in %s for every detail that the code names', (lang) => {
    const code = ['find-missing', 'judge-checkability'].map((name) =>
      readFileSync(new URL(`../../src/claims/${name}.ts`, import.meta.url), 'utf8'),
    );
    const named = Array.from(
      code.join('\n').matchAll(/\[(?:\.\.\.\w+, )?'([a-z-]+)'\]/gu),
      ([, detail = '']) => detail,
    );
    expect(named).toEqual(expect.arrayContaining(['time', 'actor', 'act', 'instrument']));
    expect(named.filter((detail) => !Object.hasOwn(messages[lang].missing, detail))).toEqual([]);
  });
});

describe.each([true, false])('on the fixtures, publisher rules %s', (publisherRules) => {
  const reports: readonly Report[] = fixturePages.map(({ path, html }) =>
    auditHtml(html, { url: `https://suara.example${path}`, publisherRules }),
  );

  test.each(['id', 'en'] as const)('every decision can be told in %s', (lang) => {
    const audits = reports.filter((report) => report.ok);
    const removals = audits.flatMap(({ article }) => article.removed.map(({ rule }) => rule));
    const attributions = audits.flatMap(({ quotes }) => quotes.map(({ attribution }) => attribution.rule));
    expect(removals.length * attributions.length).toBeGreaterThan(0);
    expect(removals.filter((rule) => removalRule(rule, lang) === null)).toEqual([]);
    expect(attributions.filter((rule) => attributionRule(rule, lang) === null)).toEqual([]);
  });
});
