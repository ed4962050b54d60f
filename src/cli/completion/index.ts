import type { ProgramCard } from '../program-card.ts';
import { bashCompletion } from './bash.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';

/** The shells that a completion can be written for. */
export type Shell = 'bash' | 'zsh' | 'fish';

/** How to write the completion for each shell. */
export const completions: Readonly<Record<Shell, (card: ProgramCard) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};
