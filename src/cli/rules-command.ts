import type { RuleGroup } from '../model/rule-card.ts';
import { exitCodes } from './exit-codes.ts';
import { humanOptions } from './human-options.ts';
import type { Io } from './io.ts';
import type { RulesFlags } from './program.ts';
import { writeAnswer } from './write-answer.ts';

const missed = {
  en: {
    unknown: (asked: string) => `There is no rule “${asked}”.`,
    meant: (names: string) => `Did you mean ${names}?`,
    list: 'kutip rules lists them.',
    several: (asked: string, names: string) => `“${asked}” is the name of several rules. Give one of ${names}.`,
  },
  id: {
    unknown: (asked: string) => `Tidak ada aturan “${asked}”.`,
    meant: (names: string) => `Maksudnya ${names}?`,
    list: 'kutip rules menampilkan semuanya.',
    several: (asked: string, names: string) => `“${asked}” nama beberapa aturan. Pilih salah satu: ${names}.`,
  },
} as const;

async function suggest(asked: string, groups: readonly RuleGroup[], lang: 'id' | 'en'): Promise<string> {
  const { nearestNames } = await import('./nearest-names.ts');
  const names = groups.flatMap(({ id, rules }) => [id, ...rules.map((rule) => rule.id)]);
  const near = nearestNames(asked, [...new Set(names)]);
  const words = missed[lang];
  return `${words.unknown(asked)} ${near.length === 0 ? words.list : words.meant(near.join(', '))}`;
}

async function load() {
  const [{ allRules }, { findRules }, render] = await Promise.all([
    import('../rules/all-rules.ts'),
    import('../rules/find-rules.ts'),
    import('../report/rules/render-rules.ts'),
  ]);
  return { allRules, findRules, render };
}

async function complain(message: string, io: Io): Promise<number> {
  const { escapeTerminal } = await import('../report/escape-terminal.ts');
  await io.stderr.write(`kutip: ${escapeTerminal(message)}\n`);
  return exitCodes.usage;
}

/**
 * `kutip rules`: lists what the tool looks for, or shows one rule, for people or as JSON. Gives the exit code.
 */
export async function rulesCommand(asked: string | undefined, flags: RulesFlags, io: Io): Promise<number> {
  const { allRules, findRules, render } = await load();
  const options = await humanOptions(flags, io);
  const { lang } = options;
  const found = asked === undefined ? null : findRules(allRules, asked);
  if (found?.kind === 'none') return complain(await suggest(asked ?? '', allRules, lang), io);
  if (found?.kind === 'several') return complain(missed[lang].several(asked ?? '', found.names.join(', ')), io);
  const answer = (): { readonly data: unknown; readonly text: () => string } => {
    if (found === null) return { data: { groups: allRules }, text: () => render.renderOverview(allRules, options) };
    if (found.kind === 'group') return { data: found.group, text: () => render.renderGroup(found.group, options) };
    return { data: found.rule, text: () => render.renderRule(found.rule, options) };
  };
  const { data, text } = answer();
  return writeAnswer(flags.json === true ? JSON.stringify(data, null, 2) : text(), exitCodes.done, io);
}
