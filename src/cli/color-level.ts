import type { Io, Output } from './io.ts';

/** Colours of a stream: `--no-color`, `--color`, NO_COLOR, FORCE_COLOR, then whether it is a terminal. 0 is none. */
export function colorLevel(stream: Output, env: Io['env'], asked: boolean | undefined): 0 | 1 | 2 | 3 {
  if (asked === false) return 0;
  if (asked === true) return 1;
  if ((env['NO_COLOR'] ?? '') !== '') return 0;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '0' && forced !== 'false') return 1;
  if (stream.isTTY !== true || env['TERM'] === 'dumb') return 0;
  return env['COLORTERM'] === 'truecolor' || env['COLORTERM'] === '24bit' ? 3 : 1;
}
