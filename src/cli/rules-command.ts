import type { RuleGroup } from '../model/rule-card.ts';
import type { RenderOptions } from '../report/format.ts';
import { colorLevel } from './color-level.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { chooseLanguage } from './language.ts';
import type { RulesFlags } from './program.ts';

const DEFAULT_WIDTH = 80;

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
  const [{ allRules }, { findRules }, render, { Chalk }] = await Promise.all([
    import('../rules/all-rules.ts'),
    import('../rules/find-rules.ts'),
    import('../report/rules/render-rules.ts'),
    import('chalk'),
  ]);
  return { allRules, findRules, render, Chalk };
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
  const { allRules, findRules, render, Chalk } = await load();
  const lang = chooseLanguage(flags.lang, io.env);
  const options: RenderOptions = {
    lang,
    colors: new Chalk({ level: colorLevel(io.stdout, io.env, flags.color) }),
    width: io.stdout.columns ?? DEFAULT_WIDTH,
  };
  const found = asked === undefined ? null : findRules(allRules, asked);
  if (found?.kind === 'none') return complain(await suggest(asked ?? '', allRules, lang), io);
  if (found?.kind === 'several') return complain(missed[lang].several(asked ?? '', found.names.join(', ')), io);
  const answer = (): { readonly data: unknown; readonly text: () => string } => {
    if (found === null) return { data: { groups: allRules }, text: () => render.renderOverview(allRules, options) };
    if (found.kind === 'group') return { data: found.group, text: () => render.renderGroup(found.group, options) };
    return { data: found.rule, text: () => render.renderRule(found.rule, options) };
  };
  const { data, text } = answer();
  const written = await io.stdout.write(flags.json === true ? `${JSON.stringify(data, null, 2)}\n` : text());
  if (written !== 'failed') return exitCodes.done;
  await io.stderr.write('kutip: The rules could not be written. Is the disk full?\n');
  return exitCodes.notWritten;
}
