import type { Command } from 'commander';
import { createProgram } from '../../src/cli/program.ts';

const idle = async (): Promise<void> => undefined;

/** The command line, whose commands do nothing. */
export const idleProgram: Command = createProgram({
  audit: idle,
  verify: idle,
  cache: idle,
  schema: idle,
  rules: idle,
  batch: idle,
  summary: idle,
  shard: idle,
  worker: idle,
  merge: idle,
  completion: idle,
  man: idle,
});
