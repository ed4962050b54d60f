import type { RenderOptions } from '../report/format.ts';
import { colorLevel } from './color-level.ts';
import type { Io } from './io.ts';
import { chooseLanguage } from './language.ts';
import type { HumanFlags } from './program.ts';

const DEFAULT_WIDTH = 80;

/** The language, colours and width that people read standard output in; no colours when the text goes `toFile`, unless asked for. */
export async function humanOptions(flags: HumanFlags, io: Io, toFile = false): Promise<RenderOptions> {
  const { Chalk } = await import('chalk');
  const level = toFile && flags.color !== true ? 0 : colorLevel(io.stdout, io.env, flags.color);
  return {
    lang: chooseLanguage(flags.lang, io.env),
    colors: new Chalk({ level }),
    width: io.stdout.columns ?? DEFAULT_WIDTH,
  };
}
