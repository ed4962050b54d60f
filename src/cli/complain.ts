import type { Io } from './io.ts';
import { chooseLanguage } from './language.ts';
import { sayIn } from './say.ts';
import type { HumanFlags } from './shared-flags.ts';

/** Tells the person at the terminal on standard error what happened and what to do, in one line that is safe to print. */
export async function complain(told: string | readonly string[], { lang }: HumanFlags, io: Io): Promise<void> {
  const [say, { escapeTerminal }] = await Promise.all([
    sayIn(chooseLanguage(lang, io.env)),
    import('../report/escape-terminal.ts'),
  ]);
  await io.stderr.write(`kutip: ${escapeTerminal([told].flat().map(say).join(' '))}\n`);
}
