import type { Command } from 'commander';
import { version } from '../model/version.ts';
import { completions, type Shell } from './completion/index.ts';
import { manPage } from './man-page.ts';
import { programCard } from './program-card.ts';
import type { Say } from './say.ts';

/** `kutip completion <shell>`: the script that completes every command, option, choice and rule. */
export async function completionScript(program: Command, shell: Shell, say: Say): Promise<string> {
  const { allRules } = await import('../rules/all-rules.ts');
  const rules = allRules.flatMap(({ id, rules: ofGroup }) => [id, ...ofGroup.map((rule) => rule.id)]);
  return completions[shell](programCard(program, say, { rules: [...new Set(rules)] }));
}

/** `kutip man`: the manual page. */
export function manualPage(program: Command, say: Say): string {
  return manPage(programCard(program, say), version, say);
}
