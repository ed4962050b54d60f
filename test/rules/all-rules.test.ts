import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { publishers } from '../../src/article/publishers/index.ts';
import { structureRules } from '../../src/article/structure-rules.ts';
import { findingRules } from '../../src/findings/rules/index.ts';
import { boilerplateRules } from '../../src/lexicon/boilerplate.ts';
import { topics } from '../../src/lexicon/topics.ts';
import type { RuleCard } from '../../src/model/rule-card.ts';
import { attributionRules } from '../../src/quotes/attribution-rules.ts';
import { renderGroup, renderOverview, renderRule } from '../../src/report/rules/render-rules.ts';
import { ruleSections } from '../../src/report/rules/rule-sections.ts';
import { ruleWords } from '../../src/report/rules/rule-words.ts';
import { topicNotesIndonesian } from '../../src/report/topic-notes-id.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { findRules } from '../../src/rules/find-rules.ts';

const cards = allRules.flatMap(({ rules }) => rules);
const languages = ['id', 'en'] as const;
const options = (lang: 'id' | 'en', width = 80, level: 0 | 1 = 0) => ({ lang, width, colors: new Chalk({ level }) });

/** Paths of the strings in data that say nothing. */
function empties(data: unknown, path: string): readonly string[] {
  if (typeof data === 'string') return data.trim() === '' || data.includes('undefined') ? [path] : [];
  if (typeof data !== 'object' || data === null) return data === undefined ? [path] : [];
  return Object.entries(data).flatMap(([key, value]) => empties(value, `${path}.${key}`));
}

describe('the rules as data', () => {
  test.each([
    ['findings', findingRules.map(({ id }) => id)],
    ['topics', topics.map(({ id }) => id)],
    ['boilerplate', [...boilerplateRules.map(({ id }) => id), ...structureRules]],
    ['publishers', publishers.map(({ id }) => id)],
    ['attribution', [...attributionRules]],
  ])('%s holds every rule of the code, and can be asked for each', (name, ids) => {
    const found = findRules(allRules, name);
    expect(found.kind === 'group' && found.group.rules.map(({ id }) => id)).toEqual(ids);
    expect(found.kind === 'group' && found.group.count).toBe(ids.length);
    for (const id of ids) {
      const byId = findRules(allRules, id);
      expect(byId.kind === 'rule' && [byId.rule.group, byId.rule.id]).toEqual([name, id]);
    }
  });

  test('no part is empty, and all of it survives as JSON', () => {
    expect(empties(allRules, 'rules')).toEqual([]);
    expect(JSON.parse(JSON.stringify(allRules))).toEqual(allRules);
  });

  test('ids are unlike each other and unlike the names of the groups', () => {
    const names = [...allRules.map(({ id }) => id as string), ...cards.map(({ id }) => id)];
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('topics are told in Indonesian of their own, and no note is without its topic', () => {
    const notes = topics.map(({ id }) => topicNotesIndonesian[id]);
    expect(notes.filter((note, i) => note === undefined || note.about === topics[i]?.definition)).toEqual([]);
    expect(Object.keys(topicNotesIndonesian).sort()).toEqual(topics.map(({ id }) => id).sort());
  });
});

describe('finding a rule', () => {
  const card = (group: RuleCard['group'], id: string): RuleCard => {
    const [one] = cards.filter((rule) => rule.group === group);
    return { ...(one as RuleCard), id };
  };
  const groups = allRules.map((group) =>
    group.id === 'topics' || group.id === 'attribution' ? { ...group, rules: [card(group.id, 'kembar')] } : group,
  );

  test('an id of two groups asks for its group', () => {
    expect(findRules(groups, 'kembar')).toEqual({ kind: 'several', names: ['topics/kembar', 'attribution/kembar'] });
    const found = findRules(groups, 'attribution/kembar');
    expect(found.kind === 'rule' && found.rule.group).toBe('attribution');
  });

  test('capitals and blanks do not matter; what is unknown is not found', () => {
    expect(findRules(allRules, ' Vote-Buying ').kind).toBe('rule');
    expect(findRules(allRules, 'topics/detik')).toEqual({ kind: 'none' });
    expect(findRules(allRules, 'toString')).toEqual({ kind: 'none' });
    expect(findRules(allRules, '')).toEqual({ kind: 'none' });
  });
});

describe.each(languages)('shown in %s', (lang) => {
  test('every rule has its parts, none of them empty', () => {
    for (const rule of cards) {
      const sections = ruleSections(rule, lang);
      expect(sections.length, rule.id).toBeGreaterThan(1);
      expect(sections.flatMap(({ label, lines }) => [label, ...lines]).filter((text) => text.trim() === '')).toEqual(
        [],
      );
      const text = renderRule(rule, options(lang));
      expect(text.startsWith(`${rule.id}\n`), rule.id).toBe(true);
      expect(text).not.toMatch(/undefined|null|\[object/u);
      const about = rule.group === 'publishers' ? rule.hosts.join(', ') : rule.about[lang];
      expect(text.replace(/\s+/gu, ' ')).toContain(about);
    }
  });

  test.each([40, 60, 80, 140])('everything fits %i columns', (width) => {
    const texts = [
      renderOverview(allRules, options(lang, width)),
      ...allRules.map((group) => renderGroup(group, options(lang, width))),
      ...cards.map((rule) => renderRule(rule, options(lang, width))),
    ];
    const lines = texts.flatMap((text) => text.split('\n'));
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  test('a list names each rule once, at the beginning of a line', () => {
    for (const group of allRules) {
      const names = renderGroup(group, options(lang, 140))
        .split('\n')
        .flatMap((line) => /^ {2}([a-z0-9-]+)(?: |$)/u.exec(line)?.[1] ?? []);
      expect(names).toEqual(group.rules.map(({ id }) => id));
    }
  });

  test('colours change nothing but the colours', () => {
    const bare = (text: string): string => text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'gu'), '');
    const shown = (level: 0 | 1): string =>
      [
        renderOverview(allRules, options(lang, 80, level)),
        ...allRules.map((group) => renderGroup(group, options(lang, 80, level))),
        ...cards.map((rule) => renderRule(rule, options(lang, 80, level))),
      ].join('');
    expect(shown(1)).not.toBe(shown(0));
    expect(bare(shown(1))).toBe(shown(0));
  });
});

test('sources are told in Indonesian: names of outlets, of notes and of codes stay', () => {
  const english = /\b(?:all|outlets|players|reports|embeds|ministries|own|compilation|pages|measured)\b/iu;
  const shown = cards.map((rule) => ruleSections(rule, 'id').find(({ label }) => label === ruleWords.id.source)?.lines);
  expect(shown.filter((lines) => lines === undefined)).toEqual([]);
  expect(shown.flat().filter((line) => english.test(line ?? ''))).toEqual([]);
});

test('norms are spelled out', () => {
  const norms = findingRules.flatMap(({ norm }) => norm);
  const codes = Object.keys(ruleWords.id.norms);
  expect(norms.filter((norm) => !codes.some((code) => norm.startsWith(`${code} `)))).toEqual([]);
});
