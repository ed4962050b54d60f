import type { RuleGroup } from '../model/rule-card.ts';
import { complain } from './complain.ts';
import { exitCodes } from './exit-codes.ts';
import { humanOptions } from './human-options.ts';
import type { Io } from './io.ts';
import type { RulesFlags } from './program.ts';
import { writeAnswer } from './write-answer.ts';

async function unknown(asked: string, groups: readonly RuleGroup[]): Promise<string> {
  const { nearestNames } = await import('./nearest-names.ts');
  const names = groups.flatMap(({ id, rules }) => [id, ...rules.map((rule) => rule.id)]);
  const near = nearestNames(asked, [...new Set(names)]);
  const meant = near.length === 0 ? 'kutip rules lists them.' : `Did you mean ${near.join(', ')}?`;
  return `There is no rule “${asked}”. ${meant}`;
}

async function load() {
  const [{ allRules }, { findRules }, render] = await Promise.all([
    import('../rules/all-rules.ts'),
    import('../rules/find-rules.ts'),
    import('../report/rules/render-rules.ts'),
  ]);
  return { allRules, findRules, render };
}

/**
 * `kutip rules`: lists what the tool looks for, or shows one rule, for people or as JSON. Gives the exit code.
 */
export async function rulesCommand(asked: string | undefined, flags: RulesFlags, io: Io): Promise<number> {
  const { allRules, findRules, render } = await load();
  const options = await humanOptions(flags, io);
  const refuse = async (sentence: string): Promise<number> => {
    await complain(sentence, flags, io);
    return exitCodes.usage;
  };
  const found = asked === undefined ? null : findRules(allRules, asked);
  if (found?.kind === 'none') return refuse(await unknown(asked ?? '', allRules));
  if (found?.kind === 'several')
    return refuse(`“${asked}” is the name of several rules. Give one of ${found.names.join(', ')}.`);
  const answer = (): { readonly data: unknown; readonly text: () => string } => {
    if (found === null) return { data: { groups: allRules }, text: () => render.renderOverview(allRules, options) };
    if (found.kind === 'group') return { data: found.group, text: () => render.renderGroup(found.group, options) };
    return { data: found.rule, text: () => render.renderRule(found.rule, options) };
  };
  const { data, text } = answer();
  const ending = { ...flags, code: exitCodes.done };
  return writeAnswer(flags.json === true ? JSON.stringify(data, null, 2) : text(), ending, io);
}
