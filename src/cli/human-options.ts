import type { RenderOptions } from '../report/format.ts';
import { colorLevel } from './color-level.ts';
import type { Io } from './io.ts';
import { chooseLanguage } from './language.ts';
import type { HumanFlags } from './shared-flags.ts';

const DEFAULT_WIDTH = 80;

/** The language, colours, width and signs that people read standard output in; where the text goes `toFile`, no colours unless asked for,
 * and no links. */
export async function humanOptions(flags: HumanFlags, io: Io, toFile = false): Promise<RenderOptions> {
  const { Chalk } = await import('chalk');
  const atTerminal = !toFile && io.stdout.isTTY === true;
  const level = toFile && flags.color !== true ? 0 : colorLevel(io.stdout, io.env, flags.color);
  return {
    lang: chooseLanguage(flags.lang, io.env),
    colors: new Chalk({ level }),
    width: io.stdout.columns ?? DEFAULT_WIDTH,
    ascii: flags.ascii ?? (atTerminal && io.env['TERM'] === 'dumb'),
    links: atTerminal && ((await io.stdout.knowsLinks?.()) ?? false),
  };
}
