import type { RuleCard, RuleGroup } from '../../model/rule-card.ts';
import type { RenderOptions } from '../format.ts';
import { makePen, type Pen } from '../pen.ts';
import { ruleSections } from './rule-sections.ts';
import { ruleWords } from './rule-words.ts';

/** Room that the words beside a name need; with less they go below it. */
const leastRoom = 36;

/** A name and what it stands for: beside it where there is room, else below. */
interface Entry {
  readonly name: string;
  /** First word of the text that is painted, as the severity of a finding. */
  readonly kind?: { readonly word: string; readonly paint: (text: string) => string };
  readonly text: string;
}

function entryLines({ name, kind, text }: Entry, column: number, pen: Pen): readonly string[] {
  const { bold } = pen.colors;
  const whole = kind === undefined ? text : `${kind.word}: ${text}`;
  const beside = pen.width - column >= leastRoom;
  const lines = beside
    ? pen.block(whole, { indent: 2, mark: name.padEnd(column - 2), paintMark: bold })
    : pen.block(whole, { indent: 4 });
  const [first = '', ...rest] = lines;
  const at = kind === undefined ? -1 : first.indexOf(`${kind.word}:`);
  const painted =
    kind === undefined || at < 0
      ? first
      : first.slice(0, at) + kind.paint(kind.word) + first.slice(at + kind.word.length);
  return beside ? [painted, ...rest] : [...pen.block(name, { indent: 2, paint: bold }), painted, ...rest];
}

function listLines(entries: readonly Entry[], pen: Pen): readonly string[] {
  const column = Math.max(0, ...entries.map(({ name }) => name.length)) + 4;
  return entries.flatMap((entry) => entryLines(entry, column, pen));
}

function toEntry(rule: RuleCard, pen: Pen, lang: RenderOptions['lang']): Entry {
  const { id: name } = rule;
  const text = rule.about[lang];
  const { words, colors } = pen;
  if (rule.group === 'findings')
    return { name, text, kind: { word: words.severity[rule.severity], paint: pen.severity(rule.severity) } };
  if (rule.group === 'topics') return { name, text, kind: { word: rule.name[lang], paint: colors.cyan } };
  if (rule.group === 'boilerplate' && rule.reason !== null)
    return { name, text, kind: { word: words.removal[rule.reason], paint: colors.dim } };
  return { name, text };
}

function groupLines({ id, about, count, rules }: RuleGroup, pen: Pen, lang: RenderOptions['lang']): readonly string[] {
  const { groups, rules: counted } = ruleWords[lang];
  return [
    ...pen.block(groups[id], { paint: pen.colors.bold.underline }),
    ...pen.block([counted(count), about[lang]].join(pen.signs.dot), { paint: pen.colors.dim }),
    '',
    ...listLines(
      rules.map((rule) => toEntry(rule, pen, lang)),
      pen,
    ),
  ];
}

const ending = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/**
 * Lists the groups of rules with their counts, and the findings.
 * @example renderOverview(allRules, options) // 'Yang dicari kutip …  topics  33 aturan · isu pemilu …'
 */
export function renderOverview(groups: readonly RuleGroup[], options: RenderOptions): string {
  const pen = makePen(options);
  const { lang } = options;
  const { title, howToAsk, rules } = ruleWords[lang];
  const entries = groups.map(
    ({ id, count, about }): Entry => ({
      name: id,
      text: [rules(count), about[lang]].join(pen.signs.dot),
    }),
  );
  return ending([
    ...pen.block(title, { paint: pen.colors.bold.underline }),
    '',
    ...listLines(entries, pen),
    '',
    ...groups.filter(({ id }) => id === 'findings').flatMap((group) => [...groupLines(group, pen, lang), '']),
    ...pen.block(howToAsk, { paint: pen.colors.dim }),
  ]);
}

/**
 * Lists the rules of one group.
 * @example renderGroup(topics, options) // 'Topik …  vote-buying  politik uang: Memberi atau menjanjikan uang …'
 */
export function renderGroup(group: RuleGroup, options: RenderOptions): string {
  return ending(groupLines(group, makePen(options), options.lang));
}

/** `catatan · peringatan`, `topik · politik uang · vote buying`, `media · detikcom`. */
function kindLines(rule: RuleCard, pen: Pen, lang: RenderOptions['lang']): readonly string[] {
  const { words, signs } = pen;
  const line = (...parts: readonly string[]): readonly string[] =>
    pen.block([...new Set([ruleWords[lang].kinds[rule.group], ...parts])].join(signs.dot));
  if (rule.group === 'findings') {
    const severity = words.severity[rule.severity];
    return line(severity).map((text) => text.replace(severity, () => pen.severity(rule.severity)(severity)));
  }
  if (rule.group === 'topics') return line(rule.name.id, rule.name.en);
  if (rule.group === 'boilerplate') return rule.reason === null ? line() : line(words.removal[rule.reason]);
  return rule.group === 'publishers' ? line(rule.name) : line();
}

/**
 * Shows one rule whole.
 * @example renderRule(card, options) // 'source-anonymous\ncatatan · info …' «kata sumber yang enggan disebut namanya»
 */
export function renderRule(rule: RuleCard, options: RenderOptions): string {
  const pen = makePen(options);
  const { bold, cyan } = pen.colors;
  return ending([
    ...pen.block(rule.id, { paint: bold.underline }),
    ...kindLines(rule, pen, options.lang),
    ...ruleSections(rule, options.lang).flatMap(({ label, lines }) => [
      '',
      ...pen.block(label, { indent: 2, paint: cyan }),
      ...lines.flatMap((line) => pen.block(line, { indent: 4, mark: lines.length > 1 ? `${pen.signs.bullet} ` : '' })),
    ]),
  ]);
}
